import { aWhile } from './start/a-while.js'
import { prepare } from './start/prepare.js'

prepare(location)
void start()

/** The libraries, the frame and the drawing, each in a task of its own: in one piece they hold up a slow processor. */
async function start(): Promise<void> {
  // The libraries are one file: who names one begins them all.
  await import('@lingui/react')
  await aWhile()
  const { draw } = await import('./app/draw.js')
  await aWhile()
  await draw()
}
