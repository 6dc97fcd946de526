import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { daysOf, hoursBetween, windowAt, type HolidayRow, type Place } from './calendar.rules.js'

const holiday = (day: string, nameEn = 'Holiday'): HolidayRow => ({
  id: day, delegationId: 'x', day, nameEn, nameVi: null, nameLocal: null, isEstimate: false, source: 'test', recordedAt: new Date(0),
})
const place = (zone: string, more: Partial<Place> = {}): Place => ({
  delegationId: 'x', zone, weekend: [6, 7], knownYears: [2026, 2027, 2028], holidays: [], ...more,
})
const at = (text: string) => new Date(text)
const TWO_WEEKS: [Date, Date] = [at('2026-12-04T10:00:00Z'), at('2026-12-18T10:00:00Z')] // Friday to Friday, 17:00 in Jakarta

describe('the working days of a window', () => {
  it('are the days on which it is open and people work', () => {
    expect(windowAt(place('Asia/Jakarta'), ...TWO_WEEKS)).toMatchObject({
      workingDays: 11, opensLocal: '2026-12-04T17:00', closesLocal: '2026-12-18T17:00', closesOffset: '+07:00', warnings: [],
    })
  })

  it('go by the weekend of the capital: Friday and Sunday in Brunei', () => {
    const brunei = windowAt(place('Asia/Brunei', { weekend: [5, 7] }), ...TWO_WEEKS)
    expect(brunei.workingDays).toBe(10)
    expect(brunei.warnings).toEqual(['CLOSES_ON_WEEKEND'])
  })

  it('leave out a holiday, but not twice when it is on the weekend', () => {
    const holidays = [holiday('2026-12-09'), holiday('2026-12-12')]
    const found = windowAt(place('Asia/Jakarta', { holidays }), ...TWO_WEEKS)
    expect(found.workingDays).toBe(10)
    expect(found.holidays.map(({ day }) => day)).toEqual(['2026-12-09', '2026-12-12'])
  })

  it('may be none: a weekend, or a feast of days, says so first', () => {
    const tet = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'].map((day) => holiday(day, 'Tết'))
    expect(windowAt(place('Asia/Ho_Chi_Minh', { holidays: tet }), at('2027-02-05T02:00:00Z'), at('2027-02-09T10:00:00Z'))).toMatchObject({
      workingDays: 0, warnings: ['NO_WORKING_DAY', 'CLOSES_ON_HOLIDAY'],
    })
  })
})

describe('a deadline', () => {
  // prettier-ignore
  it.each([
    ['at midnight in Yangon belongs to the day before',    'Asia/Yangon',      '2026-12-10T17:30:00Z', '2026-12-10', ['CLOSES_AT_MIDNIGHT']],
    ['at midnight in Dili belongs to the day before',      'Asia/Dili',        '2026-12-10T15:00:00Z', '2026-12-10', ['CLOSES_AT_MIDNIGHT']],
    ['a millisecond after midnight is of the new day',     'Asia/Dili',        '2026-12-10T15:00:00.001Z', '2026-12-11', ['CLOSES_AT_MIDNIGHT']],
    ['as Saturday begins still ends a Friday',             'Asia/Dili',        '2026-12-11T15:00:00Z', '2026-12-11', ['CLOSES_AT_MIDNIGHT']],
    ['on a Saturday is on the weekend',                    'Asia/Dili',        '2026-12-12T08:00:00Z', '2026-12-12', ['CLOSES_ON_WEEKEND']],
    ['of one instant is Saturday in Dili, Friday in Yangon', 'Asia/Yangon',    '2026-12-11T15:30:00Z', '2026-12-11', []],
    ['on a leap day',                                      'Asia/Manila',      '2028-02-29T09:00:00Z', '2028-02-29', []],
  ])('%s', (_what, zone, closes, lastDay, warnings) => {
    const opensAt = new Date(Date.parse(closes) - 7 * 86_400_000)
    expect(daysOf(zone, opensAt, at(closes)).at(-1)).toBe(lastDay)
    expect(windowAt(place(zone), opensAt, at(closes)).warnings).toEqual(warnings)
  })

  it('after the turn of the year needs the holidays of both years', () => {
    const window: [Date, Date] = [at('2026-12-28T10:00:00Z'), at('2027-01-08T10:00:00Z')]
    expect(windowAt(place('Asia/Vientiane', { knownYears: [2026] }), ...window)).toMatchObject({ unknownYears: [2027], warnings: ['HOLIDAYS_NOT_KNOWN'] })
    expect(windowAt(place('Asia/Vientiane', { knownYears: [] }), ...window).unknownYears).toEqual([2026, 2027])
  })

  it('is in the next year in Dili while it is the old one in Yangon', () => {
    const window: [Date, Date] = [at('2026-12-30T00:00:00Z'), at('2026-12-31T16:00:00Z')]
    const known = { knownYears: [2026] }
    expect(windowAt(place('Asia/Dili', known), ...window).unknownYears).toEqual([2027])
    expect(windowAt(place('Asia/Yangon', known), ...window).unknownYears).toEqual([])
  })
})

describe('daylight saving in Canberra', () => {
  // prettier-ignore
  it.each([
    ['clocks go forward: a day of 23 hours', '2026-10-03T14:00:00Z', '2026-10-04T13:00:00Z', 23],
    ['clocks go back: a day of 25 hours',    '2026-04-04T13:00:00Z', '2026-04-05T14:00:00Z', 25],
  ])('%s is still one day', (_what, opens, closes, hours) => {
    expect(daysOf('Australia/Sydney', at(opens), at(closes))).toHaveLength(1)
    expect(hoursBetween(at(opens), at(closes))).toBe(hours)
  })
})

const zones = fc.constantFrom('Asia/Yangon', 'Asia/Dili', 'Australia/Sydney', 'Asia/Jakarta', 'Asia/Brunei')
const windows = fc
  .tuple(fc.date({ min: at('2026-01-01T00:00Z'), max: at('2028-11-01T00:00Z'), noInvalidDate: true }), fc.integer({ min: 1, max: 60 * 24 * 60 }))
  .map(([opens, minutes]): [Date, Date] => [opens, new Date(opens.getTime() + minutes * 60_000)])

describe('whatever the window', () => {
  it('its days follow one another, none missing and none twice', () => {
    fc.assert(fc.property(windows, zones, ([opens, closes], zone) => {
      const days = daysOf(zone, opens, closes).map((day) => Date.parse(`${day}T00:00Z`))
      expect(days.length).toBeGreaterThan(0)
      days.slice(1).forEach((day, index) => expect(day - days[index]!).toBe(86_400_000))
    }), { numRuns: 200 })
  })

  it('a longer one has no fewer working days, and a holiday more than one fewer', () => {
    fc.assert(fc.property(windows, zones, fc.nat(), ([opens, closes], zone, pick) => {
      const bare = windowAt(place(zone), opens, closes)
      const longer = windowAt(place(zone), opens, new Date(closes.getTime() + 86_400_000))
      expect(longer.workingDays).toBeGreaterThanOrEqual(bare.workingDays)
      const days = daysOf(zone, opens, closes)
      const feast = windowAt(place(zone, { holidays: [holiday(days[pick % days.length]!)] }), opens, closes)
      expect(bare.workingDays - feast.workingDays).toBeLessThanOrEqual(1)
      expect(feast.workingDays).toBeLessThanOrEqual(bare.workingDays)
    }), { numRuns: 200 })
  })

  it('parts of it have together as many working days as the whole, and at most one more for each cut', () => {
    fc.assert(fc.property(windows, zones, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([opens, closes], zone, share) => {
      const cut = new Date(opens.getTime() + (closes.getTime() - opens.getTime()) * share)
      const count = (from: Date, to: Date) => windowAt(place(zone), from, to).workingDays
      const parts = count(opens, cut) + count(cut, closes)
      expect([0, 1]).toContain(parts - count(opens, closes))
    }), { numRuns: 200 })
  })
})
