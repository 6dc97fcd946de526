import { describe, expect, it } from '@jest/globals'
import { instantAt, readingOf, wallTimeAt } from './zoned-time.js'

describe('a time on the wall', () => {
  it.each([
    ['2026-12-04T17:00', 'Asia/Jakarta', '2026-12-04T10:00:00.000Z'],
    ['2026-12-04T17:00', 'Asia/Yangon', '2026-12-04T10:30:00.000Z'],
    ['2026-12-04T00:00', 'Asia/Dili', '2026-12-03T15:00:00.000Z'],
    ['2026-12-04T17:00', 'Australia/Canberra', '2026-12-04T06:00:00.000Z'],
    ['2026-06-04T17:00', 'Australia/Canberra', '2026-06-04T07:00:00.000Z'],
    ['2026-10-04T01:59', 'Australia/Sydney', '2026-10-03T15:59:00.000Z'],
    ['2026-10-04T03:00', 'Australia/Sydney', '2026-10-03T16:00:00.000Z'],
    ['2026-04-05T01:59', 'Australia/Sydney', '2026-04-04T14:59:00.000Z'],
    ['2026-04-05T03:00', 'Australia/Sydney', '2026-04-04T17:00:00.000Z'],
    ['2027-01-01T00:00', 'Asia/Yangon', '2026-12-31T17:30:00.000Z'],
    ['2028-02-29T23:59', 'Asia/Ho_Chi_Minh', '2028-02-29T16:59:00.000Z'],
  ])('%s on the clocks of %s is %s, and back', (wall, zone, instant) => {
    expect(instantAt(wall, zone)).toBe(instant)
    expect(wallTimeAt(instant, zone)).toBe(wall)
  })

  it('that does not exist is not guessed: both sides of the gap are offered', () => {
    const choices = ['2026-10-03T15:30:00.000Z', '2026-10-03T16:30:00.000Z']
    expect(readingOf('2026-10-04T02:30', 'Australia/Sydney')).toEqual({ kind: 'never', choices })
    expect(choices.map((at) => wallTimeAt(at, 'Australia/Sydney'))).toEqual(['2026-10-04T01:30', '2026-10-04T03:30'])
  })

  it('that comes twice is not guessed: both are offered', () => {
    const choices = ['2026-04-04T15:30:00.000Z', '2026-04-04T16:30:00.000Z']
    expect(readingOf('2026-04-05T02:30', 'Australia/Sydney')).toEqual({ kind: 'twice', choices })
  })

  it.each(['soon', '', '2026-02-30T10:00', '2026-13-01T10:00', '2026-12-04T25:00', '+275760-09-13T00:00'])(
    'is nothing when it is no time: %s',
    (typed) => {
      expect(readingOf(typed, 'Asia/Jakarta')).toEqual({ kind: 'unreadable' })
      expect(instantAt(typed, 'Asia/Jakarta')).toBeUndefined()
    },
  )

  it('comes back for every half hour of the year in each zone', () => {
    for (const zone of ['Asia/Yangon', 'Asia/Dili', 'Australia/Sydney']) {
      for (let at = Date.parse('2026-01-01T00:00Z'); at < Date.parse('2027-01-01T00:00Z'); at += 30 * 60_000 * 7) {
        const instant = new Date(at).toISOString()
        const reading = readingOf(wallTimeAt(instant, zone), zone)
        expect(reading.kind === 'once' ? [reading.at] : reading.kind === 'twice' ? reading.choices : []).toContain(instant)
      }
    }
  })
})
