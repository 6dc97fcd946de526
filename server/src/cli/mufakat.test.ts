import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../testing/program.js'

/** The built command line as an administrator calls it. */
const PROGRAM = fileURLToPath(new URL('../../dist/cli/mufakat.js', import.meta.url))
const { folder, remove } = dataFolder()

afterAll(remove)

function mufakat(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const { PATH, HOME } = process.env
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...words], { env: { PATH, HOME, DATA_DIR: folder } }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

const json = async (...words: string[]) => JSON.parse((await mufakat(...words, '--json')).out)

describe('the command line', () => {
  beforeAll(async () => {
    await mufakat('migrate')
    await mufakat('demo')
  }, 120_000)

  it('has nothing to migrate and nothing to change the second time', async () => {
    expect(await json('migrate')).toEqual({ ran: [] })
    const report = (await json('load-reference')) as { changed: number; loaded: number }[]
    expect(report.every(({ changed, loaded }) => changed + loaded === 0)).toBe(true)
  })

  it('makes a user, grants and ends an office, and each act is in the audit trail', async () => {
    const user = await json('create-user', '--login', 'Đặng.Lan', '--name', 'Đặng Lan', '--agency', 'vn-moha')
    expect(user).toMatchObject({ login: 'đặng.lan', totp: { uri: expect.stringMatching(/^otpauth:\/\/totp\//) } })
    const office = ['--login', 'đặng.lan', '--office', 'focal-point', '--delegation', 'viet-nam', '--reason', 'letter 12']
    expect(await json('grant', ...office)).toHaveProperty('officeId')
    expect((await json('revoke', ...office)).ended).toHaveLength(1)
    expect((await mufakat('revoke', ...office)).code).toBe(3)
  })

  it('opens a break-glass session as a cookie, and issues tokens with known scopes only', async () => {
    const { out } = await mufakat('session', '--as', 'asec-desk-officer@demo')
    expect(out).toMatch(/^mufakat_session=[\w-]{43}\n$/)
    expect(await json('token', '--for', 'asec-desk-officer@demo', '--label', 'export', '--scope', 'graphql:adhoc')).toHaveProperty('token')
    expect((await mufakat('token', '--for', 'asec-desk-officer@demo', '--label', 'x', '--scope', 'all')).code).toBe(2)
  })

  it.each([
    ['no such command', ['dance'], 2, /no command "dance"/],
    ['what is missing', ['grant', '--login', 'x'], 2, /--office, --delegation, --reason/],
    ['an option that is none', ['doctor', '--loud'], 2, /--loud/],
    ['a login that is taken', ['create-user', '--login', 'kh-chair@demo', '--name', 'x'], 3, /taken/],
    ['a weak password', ['create-user', '--login', 'y', '--name', 'y', '--password', 'secret'], 2, /12 to 128/],
    ['nobody', ['session', '--as', 'nobody'], 3, /no login nobody/],
    ['an instant without a zone', ['grant', '--login', 'kh-chair@demo', '--office', 'head', '--delegation', 'cambodia', '--reason', 'x', '--from', '2026-12-01'], 2, /with a zone/],
  ])('says in one line what is wrong: %s', async (_, words, code, sentence) => {
    const answer = await mufakat(...words)
    expect(answer.code).toBe(code)
    expect(answer.err).toMatch(sentence)
    expect(answer.err.trim().split('\n')).toHaveLength(1)
  })

  it('explains itself, each command and all of them', async () => {
    expect((await mufakat('help')).out).toMatch(/Exit codes: 0 done/)
    expect((await mufakat('session', '--help')).out).toMatch(/--as <login>.*\(needed\)/)
  })

  it('finds the wall standing', async () => {
    const findings = (await json('doctor')) as { what: string; ok: boolean }[]
    expect(findings.filter(({ what, ok }) => ['database', 'migrations', 'wall'].includes(what) && ok)).toHaveLength(3)
  })
})
