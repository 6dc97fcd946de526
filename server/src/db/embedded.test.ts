import { afterEach, describe, expect, it } from '@jest/globals'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded, type EmbeddedPostgres } from './embedded.js'

const folders: string[] = []
const open: EmbeddedPostgres[] = []

afterEach(async () => {
  for (const postgres of open.splice(0)) await postgres.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function givenFolder(below = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-embedded-'))
  chmodSync(folder, 0o711)
  folders.push(folder)
  return join(folder, below)
}

async function started(dataDir: string, { fast = true } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ dataDir, fast })
  open.push(postgres)
  return postgres
}

async function answer(postgres: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client(postgres.connection)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.flatMap((row) => Object.values(row))
  } finally {
    await client.end()
  }
}

const postmaster = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])

describe('the embedded PostgreSQL', () => {
  it('keeps its data between starts, sorts Vietnamese, checks its pages, and listens on no port', async () => {
    const dataDir = givenFolder()
    const first = await started(dataDir)
    await answer(first, `create table word as select unnest(array['Zebra', 'ănh', 'an']) as text`)
    await first.stop()
    const second = await started(dataDir)
    expect(await answer(second, 'select text from word order by text')).toEqual(['an', 'ănh', 'Zebra'])
    expect(await answer(second, 'show data_checksums')).toEqual(['on'])
    expect(await answer(second, 'show listen_addresses')).toEqual([''])
  })

  it('is joined, not started twice, and stopped by the last to leave', async () => {
    const dataDir = givenFolder()
    const [one, two] = await Promise.all([started(dataDir), started(dataDir)])
    await one.stop()
    expect(await answer(two, 'select 1')).toEqual([1])
    await two.stop()
    expect(() => postmaster(dataDir)).toThrow('ENOENT')
  })

  it('comes back after PostgreSQL itself was killed, and does not mistake another process for it', async () => {
    const dataDir = givenFolder()
    const first = await started(dataDir, { fast: false })
    await answer(first, 'create table kept (n int)')
    process.kill(postmaster(dataDir), 'SIGKILL')
    const second = await started(dataDir, { fast: false })
    expect(await answer(second, 'select count(*)::int from kept')).toEqual([0])
  })

  it('finds a shorter place for its socket when the path is too long', async () => {
    const postgres = await started(givenFolder('a-long-folder-name/'.repeat(6)))
    expect(await answer(postgres, 'select 1')).toEqual([1])
  })
})
