import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dayAt, isZone, offsetAt, readWallTime, wallTimeAt, wallTimeProblem } from './wall-time.js'

const CAPITALS = [
  'Asia/Brunei', 'Asia/Phnom_Penh', 'Asia/Jakarta', 'Asia/Vientiane', 'Asia/Kuala_Lumpur', 'Asia/Yangon', 'Asia/Manila', 'Asia/Singapore',
  'Asia/Bangkok', 'Asia/Dili', 'Asia/Ho_Chi_Minh', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Sydney', 'UTC',
]
const zones = fc.constantFrom(...CAPITALS)
const instants = fc.date({ min: new Date('2000-01-01T00:00Z'), max: new Date('2099-12-31T23:59Z'), noInvalidDate: true })
  .map((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000))

describe('a time on the wall', () => {
  it.each([
    ['17:00 in Jakarta',                        '2026-12-04T17:00', 'Asia/Jakarta',     '2026-12-04T10:00:00.000Z', '+07:00'],
    ['17:00 in Yangon, half an hour off',       '2026-12-04T17:00', 'Asia/Yangon',      '2026-12-04T10:30:00.000Z', '+06:30'],
    ['midnight in Yangon',                      '2026-12-04T00:00', 'Asia/Yangon',      '2026-12-03T17:30:00.000Z', '+06:30'],
    ['midnight in Dili',                        '2026-12-04T00:00', 'Asia/Dili',        '2026-12-03T15:00:00.000Z', '+09:00'],
    ['summer in Canberra',                      '2026-12-04T17:00', 'Australia/Sydney', '2026-12-04T06:00:00.000Z', '+11:00'],
    ['winter in Canberra',                      '2026-06-04T17:00', 'Australia/Sydney', '2026-06-04T07:00:00.000Z', '+10:00'],
    ['the last minute before clocks go forward', '2026-10-04T01:59', 'Australia/Sydney', '2026-10-03T15:59:00.000Z', '+10:00'],
    ['the first minute after',                  '2026-10-04T03:00', 'Australia/Sydney', '2026-10-03T16:00:00.000Z', '+11:00'],
    ['the minute before an hour comes twice',   '2026-04-05T01:59', 'Australia/Sydney', '2026-04-04T14:59:00.000Z', '+11:00'],
    ['the minute after it has come twice',      '2026-04-05T03:00', 'Australia/Sydney', '2026-04-04T17:00:00.000Z', '+10:00'],
    ['the first minute of a year in Dili',      '2027-01-01T00:00', 'Asia/Dili',        '2026-12-31T15:00:00.000Z', '+09:00'],
    ['the last minute of a year in Yangon',     '2026-12-31T23:59', 'Asia/Yangon',      '2026-12-31T17:29:00.000Z', '+06:30'],
    ['the leap day in Ha Noi',                  '2028-02-29T23:59', 'Asia/Ho_Chi_Minh', '2028-02-29T16:59:00.000Z', '+07:00'],
  ])('is one instant: %s', (_what, wall, zone, instant, offset) => {
    expect(readWallTime(wall, zone)).toEqual({ kind: 'once', at: new Date(instant) })
    expect(wallTimeAt(new Date(instant), zone)).toBe(wall)
    expect(offsetAt(new Date(instant), zone)).toBe(offset)
    expect(dayAt(new Date(instant), zone)).toBe(wall.slice(0, 10))
  })

  it('that does not exist is not guessed: both sides of the gap are offered', () => {
    const choices = [new Date('2026-10-03T15:30:00Z'), new Date('2026-10-03T16:30:00Z')]
    expect(readWallTime('2026-10-04T02:30', 'Australia/Sydney')).toEqual({ kind: 'never', choices })
    expect(choices.map((at) => wallTimeAt(at, 'Australia/Sydney'))).toEqual(['2026-10-04T01:30', '2026-10-04T03:30'])
  })

  it('that comes twice is not guessed: both are offered, an hour apart', () => {
    const choices = [new Date('2026-04-04T15:30:00Z'), new Date('2026-04-04T16:30:00Z')]
    expect(readWallTime('2026-04-05T02:30', 'Australia/Sydney')).toEqual({ kind: 'twice', choices })
  })

  it.each(['soon', '2026-02-29T10:00', '2026-04-31T10:00', '2026-01-01T24:00', '2026-01-01T23:60', '+275760-09-13T00:00', '0000-01-01T00:00', '2569-13-01T00:00'])(
    '%s is no time', (wall) => expect(readWallTime(wall, 'Asia/Jakarta')).toEqual({ kind: 'unreadable' }),
  )

  it.each(['Asia/Atlantis', '+07:00', '', 'WIB?'])('is not read in what is no zone: %s', (zone) => {
    expect(isZone(zone)).toBe(false)
    expect(readWallTime('2026-12-04T17:00', zone)).toEqual({ kind: 'unreadable' })
  })

  it('comes back: every instant is what its own wall time means, or one of the two', () => {
    fc.assert(fc.property(instants, zones, (at, zone) => {
      const reading = readWallTime(wallTimeAt(at, zone), zone)
      const meant = reading.kind === 'once' ? [reading.at] : reading.kind === 'twice' ? reading.choices : []
      expect(meant).toContainEqual(at)
    }), { numRuns: 500 })
  })

  it('moves with the instant, never back and never by more than the clocks do', () => {
    fc.assert(fc.property(instants, fc.integer({ min: 1, max: 3 * 24 * 60 }), zones, (at, minutes, zone) => {
      const later = new Date(at.getTime() + minutes * 60_000)
      const shown = (Date.parse(`${wallTimeAt(later, zone)}Z`) - Date.parse(`${wallTimeAt(at, zone)}Z`)) / 60_000
      expect(Math.abs(shown - minutes)).toBeLessThanOrEqual(60)
    }), { numRuns: 300 })
  })
})

describe('what was typed, beside the instant that was sent', () => {
  const problem = (wall: string, at: string) => wallTimeProblem(['closesAt'], new Date(at), wall, 'Australia/Sydney')

  it('agrees, or is one of the two readings', () => {
    expect(problem('2026-12-04T17:00', '2026-12-04T06:00:00Z')).toBeNull()
    expect(problem('2026-04-05T02:30', '2026-04-04T15:30:00Z')).toBeNull()
    expect(problem('2026-04-05T02:30', '2026-04-04T16:30:00Z')).toBeNull()
  })

  it('is asked about with both choices where the clocks jump over it, whatever was sent', () => {
    expect(problem('2026-10-04T02:30', '2026-10-03T16:30:00Z')).toMatchObject({
      path: ['closesAt'], choices: ['2026-10-03T15:30:00.000Z', '2026-10-03T16:30:00.000Z'],
    })
  })

  it('is asked about where it comes twice and neither was sent', () => {
    expect(problem('2026-04-05T02:30', '2026-04-04T17:30:00Z')?.choices).toHaveLength(2)
  })

  it('catches a device whose time zones are out of date', () => {
    expect(problem('2026-12-04T17:00', '2026-12-04T07:00:00Z')).toMatchObject({ choices: ['2026-12-04T06:00:00.000Z'] })
  })
})
