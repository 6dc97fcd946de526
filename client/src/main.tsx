import { prepare } from './start/prepare.js'

prepare(location)
void import('./app/draw.js').then(({ draw }) => draw())
