import { setFlagsFromString } from 'node:v8'
import { loadPrograms } from './quick-start.js'

// Left alone, V8 lets garbage grow to three times what is in use before it looks; with this, to half of it again.
setFlagsFromString('--heap-growing-percent=50')

await (await loadPrograms()).serve()
