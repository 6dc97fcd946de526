import { describe, expect, it } from '@jest/globals'
import { explainStart } from '../startup-failure.js'
import { openDatabase } from './open-database.js'

const settings = { HOST: '127.0.0.1', PORT: 80, DATA_DIR: '/srv/data' }

async function whySettingsFail(DATABASE_URL: string | undefined, DATA_DIR = '/nowhere'): Promise<string> {
  try {
    await openDatabase({ DATABASE_URL, DATA_DIR })
    return 'it opened'
  } catch (error) {
    return explainStart(error)
  }
}

describe('a start that fails', () => {
  it('says that nothing answers at the address of the database', async () => {
    expect(await whySettingsFail('postgres://u:secret@127.0.0.1:1/m')).toMatch(
      /^Nothing answers at 127\.0\.0\.1:1\. .*DATABASE_URL\.$/,
    )
  })

  it('says that there is no such host', async () => {
    expect(await whySettingsFail('postgres://u:secret@no-such-host.invalid/m')).toMatch(
      /no-such-host\.invalid.*DATABASE_URL\.$/,
    )
  })

  it('says that the folder of the data cannot be used', async () => {
    expect(await whySettingsFail(undefined, '/dev/null/data')).toMatch(/\/dev\/null\/data.*DATA_DIR/)
  })

  it.each([
    ['EADDRINUSE', /Port 80 .* taken.*PORT=81/],
    ['EADDRNOTAVAIL', /no address 127\.0\.0\.1/],
    ['EACCES', /may not listen on port 80/],
    ['ENOSPC', /disk that holds \/srv\/data is full/],
    ['53100', /disk of the database is full/],
  ])('says the remedy of %s in one line', (code, sentence) => {
    const said = explainStart(Object.assign(new Error('no'), { code }), settings)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('\n')
  })

  it('shows the stack of what nobody foresaw', () => {
    expect(explainStart(new Error('unforeseen'), settings)).toMatch(/unforeseen\n\s+at /)
  })
})
