import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { envExample, readEnv, VARIABLES, type WrongSettings } from './env.js'

const PRODUCTION = { MODE: 'production', BASE_URL: 'https://workplan.example.org' }
const KEY = `${'k'.repeat(43)}=`

function problemsOf(source: Record<string, string>): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    return (error as WrongSettings).problems
  }
}

describe('the settings', () => {
  it('need nothing: the defaults are a demo on this machine alone', () => {
    expect(readEnv({})).toMatchObject({ MODE: 'demo', PORT: 4000, HOST: '127.0.0.1', TRUST_PROXY: 0 })
  })

  it('are refused with everything that is wrong at once', () => {
    const problems = problemsOf({ PORT: 'http', MODE: 'prod', DATABASE_URL: 'mysql://db/x', LOG_LEVEL: 'loud' })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['MODE', 'PORT', 'DATABASE_URL', 'LOG_LEVEL'])
  })

  it('never repeat a secret in the refusal', () => {
    expect(problemsOf({ DATABASE_URL: 'postgres://u:hunter2@' }).join()).not.toContain('hunter2')
  })

  it.each([
    ['without the address people type', { MODE: 'production' }, 'BASE_URL'],
    ['over plain http', { ...PRODUCTION, BASE_URL: 'http://workplan.example.org' }, 'BASE_URL'],
    [
      'with an open line to the database',
      { ...PRODUCTION, DATABASE_URL: 'postgres://u:p@db.example.org/m', REGISTER_KEY: KEY },
      'DATABASE_URL',
    ],
    ['with half of OpenID Connect', { ...PRODUCTION, OIDC_ISSUER: 'https://id.example.org' }, 'OIDC_ISSUER,'],
    ['with a short client secret', { ...PRODUCTION, ...oidc({ OIDC_CLIENT_SECRET: 'short' }) }, 'OIDC_CLIENT_SECRET'],
    [
      'with a provider over plain http',
      { ...PRODUCTION, ...oidc({ OIDC_ISSUER: 'http://id.example.org' }) },
      'OIDC_ISSUER',
    ],
    ['with sessions that hardly end', { ...PRODUCTION, SESSION_HOURS: '100' }, 'SESSION_HOURS'],
    [
      'with a database of their own and no key for the register',
      { ...PRODUCTION, DATABASE_URL: 'postgres://u:p@db.example.org/m?sslmode=verify-full' },
      'REGISTER_KEY',
    ],
    ['with sessions that idle for hours', { ...PRODUCTION, SESSION_IDLE_MINUTES: '600' }, 'SESSION_IDLE_MINUTES'],
  ])('of production are refused %s', (_, source, name) => {
    expect(problemsOf(source).map((problem) => problem.split(' ')[0])).toEqual([name])
  })

  it('of production pass when they are strong', () => {
    expect(
      problemsOf({
        ...PRODUCTION, ...oidc({}), DATABASE_URL: 'postgres://u:p@db.example.org/m?sslmode=verify-full', REGISTER_KEY: KEY,
      }),
    ).toEqual([])
  })

  it('are all told in .env.example', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    expect(example).toBe(envExample())
    for (const name of Object.keys(VARIABLES.shape)) expect(example).toContain(`# ${name}=`)
  })
})

function oidc(changed: Record<string, string>): Record<string, string> {
  return {
    OIDC_ISSUER: 'https://id.example.org',
    OIDC_CLIENT_ID: 'mufakat',
    OIDC_CLIENT_SECRET: 'a-long-enough-secret',
    ...changed,
  }
}
