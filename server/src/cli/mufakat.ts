import { loadPrograms } from '../quick-start.js'

await (await loadPrograms()).cli()
