import 'reflect-metadata'
import { readEnv, type Env } from './env.js'
import { start } from './start.js'
import { explainStart } from './startup-failure.js'

const STOP_WITHIN_MS = 1900

const opened: (() => Promise<unknown>)[] = []
const say = (line: string) => console.log(`mufakat: ${line}`)
let env: Env | undefined
let isStopping = false

async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(code), STOP_WITHIN_MS)
  for (const close of opened.reverse()) await close().catch(() => undefined)
  process.exit(code)
}

/** The server as a process: starts it, says so, and stops it when it is told to or whoever started it is gone. */
export async function serve(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  process.on('disconnect', () => void stop(0)) // whoever started us is gone
  try {
    env = readEnv()
    const address = await start(env, opened, say)
    say(`ready at ${address}`)
    if (env.MODE === 'demo') {
      say(`try: ${address}/sign-in, be the focal point of Viet Nam and propose a project`)
      say(`     ${address}/public, what everybody may read; ${address}/graphiql, the API`)
    }
    say('Ctrl-C stops it; what was entered stays')
  } catch (error) {
    if (!isStopping) {
      console.error(`mufakat: ${explainStart(error, env)}`)
      await stop(1)
    }
  }
}
