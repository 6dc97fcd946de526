import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { dataFolder, ended, freePort, launch as launchProgram, ready, type Program } from './testing/program.js'

/** How the program starts, stops, dies and says what is wrong. */
const LIMIT = 120_000

const cleaning: (() => void)[] = []
const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) await ended(child, 'SIGTERM')
  for (const remove of cleaning.splice(0)) remove()
})

function givenFolder(): string {
  const { folder, remove } = dataFolder()
  cleaning.push(remove)
  return folder
}

function launch(settings: Record<string, string>): Program {
  const program = launchProgram(settings)
  children.push(program.child)
  return program
}

async function refusal(settings: Record<string, string>): Promise<string> {
  const { child, said } = launch(settings)
  if (child.exitCode === null) await once(child, 'close')
  expect(child.exitCode).toBe(1)
  return said()
}

const postgresIsUp = (folder: string) => existsSync(join(folder, 'postgres/cluster/postmaster.pid'))

describe('the program', () => {
  it(
    'comes back after kill -9 with its data, and leaves nothing behind after Ctrl-C, within 2 s',
    async () => {
      const folder = givenFolder()
      const port = await freePort()
      const settings = { DATA_DIR: folder, PORT: String(port) }
      const first = launch(settings)
      await ready(first, port)
      const postmaster = readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]
      await ended(first.child, 'SIGKILL')
      const second = launch(settings)
      await ready(second, port)
      expect(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]).toBe(postmaster)
      second.child.kill('SIGINT') // npm hands Ctrl-C on a second time
      expect(await ended(second.child, 'SIGINT')).toBeLessThan(2000)
      expect(second.child.exitCode).toBe(0)
      expect(postgresIsUp(folder)).toBe(false)
    },
    LIMIT,
  )

  it(
    'stops when the process that started it is gone, and says that a port is taken',
    async () => {
      const folder = givenFolder()
      const port = await freePort()
      const one = launch({ DATA_DIR: folder, PORT: String(port) })
      await ready(one, port)
      expect(await refusal({ DATA_DIR: folder, PORT: String(port) })).toMatch(/Port \d+ of 127\.0\.0\.1 is taken/)
      one.child.disconnect()
      await once(one.child, 'exit')
      expect(postgresIsUp(folder)).toBe(false)
    },
    LIMIT,
  )

  it('says everything that is wrong with its settings at once, before it touches anything', async () => {
    const folder = join(givenFolder(), 'data')
    const said = await refusal({ DATA_DIR: folder, PORT: 'x', MODE: 'y' })
    expect(said).toMatch(/MODE must be .*\n.*PORT must be/)
    expect(existsSync(folder)).toBe(false)
  })

  it('says in one line that the database of DATABASE_URL does not answer', async () => {
    const said = await refusal({ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/m' })
    expect(said.trim().split('\n').at(-1)).toMatch(/Nothing answers at 127\.0\.0\.1:1\./)
    expect(said).not.toContain('secret')
  })
})
