import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '../../kernel/viewer.js'
import { ANONYMOUS } from '../../kernel/viewer.js'
import { givenWorld, type World } from '../../testing/world.js'
import { LIBRARY } from './holiday.library.js'
import { loadHolidays } from './load.holidays.js'

let world: World
let year: number

beforeAll(async () => {
  world = await givenWorld()
  await loadHolidays(world.services.dataSource)
  year = new Date().getUTCFullYear() + 1
}, 120_000)
afterAll(() => world.close())

const CALENDAR = `query ($key: ID!, $year: Int) { delegation(id: $key) { weekend calendar(year: $year) {
  year isKnown source holidays { day name { en vi } nameLocal isEstimate source }
  viewerCan { recordHoliday { allowed reason } } } } }`

const calendar = async (viewer: Viewer, key: string, of = year) =>
  (await world.ask<any>(viewer, CALENDAR, { key, year: of })).delegation

const REFUSED = `... on Refused { message path } ... on Invalid { problems { path } }`
const record = async (viewer: Viewer, input: object) =>
  (await world.ask<any>(viewer, `mutation ($input: RecordHolidayInput!) { recordHoliday(input: $input) { __typename ${REFUSED} } }`, {
    input: { idempotencyKey: randomUUID(), nameEn: 'National Day', source: 'Decree 1', ...input },
  })).recordHoliday
const confirm = async (viewer: Viewer, input: object) =>
  (await world.ask<any>(viewer, `mutation ($input: ConfirmHolidayYearInput!) { confirmHolidayYear(input: $input) { __typename ${REFUSED} } }`, {
    input: { idempotencyKey: randomUUID(), source: 'Decree 1', year, ...input },
  })).confirmHolidayYear

describe('the holidays of a delegation', () => {
  it('are known for three years where the library knows them, each with its source, and for everybody', async () => {
    for (const each of [year - 1, year, year + 1]) {
      const found = await calendar(ANONYMOUS, 'viet-nam', each)
      expect(found.calendar).toMatchObject({ year: each, isKnown: true, source: LIBRARY, viewerCan: { recordHoliday: { allowed: false } } })
      expect(found.calendar.holidays).toContainEqual({
        day: `${each}-09-02`, name: { en: 'National Day', vi: 'Quốc khánh' }, nameLocal: 'Quốc khánh', isEstimate: false, source: LIBRARY,
      })
    }
  })

  it('that follow the moon are marked as estimates; half days and days for some people are left out', async () => {
    const { holidays } = (await calendar(ANONYMOUS, 'viet-nam')).calendar
    expect(holidays.filter(({ isEstimate }: any) => isEstimate).length).toBeGreaterThanOrEqual(5)
    const china = (await calendar(ANONYMOUS, 'china')).calendar.holidays.map(({ name }: any) => name.en)
    expect(china).toContain('Spring Festival')
    expect(china.join()).not.toMatch(/Women|Army|Youth|Children/)
  })

  it('are not known where nobody knows them, and it says so', async () => {
    for (const key of ['cambodia', 'lao-pdr', 'myanmar', 'timor-leste']) {
      expect((await calendar(ANONYMOUS, key)).calendar).toMatchObject({ isKnown: false, source: null, holidays: [] })
    }
    expect((await calendar(ANONYMOUS, 'viet-nam', year + 5)).calendar.isKnown).toBe(false)
  })

  it('are loaded once: again changes nothing, and what officials recorded stays', async () => {
    const rows = () => world.owner.query(`select id, recorded_at from holiday order by id`)
    const before = await rows()
    await loadHolidays(world.services.dataSource)
    expect(await rows()).toEqual(before)
  })

  it('fall on the weekend of the state: Friday and Sunday in Brunei', async () => {
    expect((await calendar(ANONYMOUS, 'brunei')).weekend).toEqual([5, 7])
    expect((await calendar(ANONYMOUS, 'malaysia')).weekend).toEqual([6, 7])
  })
})

describe('a day that an official records', () => {
  it('stands above the library, both stay on record, and the act is in the audit trail', async () => {
    const focalPoint = await world.viewer('lao-pdr', 'focal_point')
    const day = `${year}-12-02`
    expect(await record(focalPoint, { delegation: 'lao-pdr', day, nameLocal: 'ວັນຊາດ', source: 'Decree 386/PM' })).toEqual({ __typename: 'CalendarOk' })
    const { calendar: its } = await calendar(focalPoint, 'lao-pdr')
    expect(its).toMatchObject({ isKnown: false, viewerCan: { recordHoliday: { allowed: true } } })
    expect(its.holidays).toEqual([{ day, name: { en: 'National Day', vi: null }, nameLocal: 'ວັນຊາດ', isEstimate: false, source: 'Decree 386/PM' }])
    expect(await confirm(focalPoint, { delegation: 'lao-pdr', source: 'Decree 386/PM' })).toEqual({ __typename: 'CalendarOk' })
    expect((await calendar(focalPoint, 'lao-pdr')).calendar).toMatchObject({ isKnown: true, source: 'Decree 386/PM' })
    const [entry] = await world.owner.query(`select action, delegation_id, after->>'day' as day from audit_entry where subject_id = 'lao-pdr' order by at limit 1`)
    expect(entry).toEqual({ action: 'calendar.recordHoliday', delegation_id: 'lao-pdr', day })
  })

  it('corrects a holiday to a working day, and back again; the last word stands and no word is lost', async () => {
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    const day = `${year}-09-02`
    const names = async () => (await calendar(desk, 'viet-nam')).calendar.holidays.filter((each: any) => each.day === day).map((each: any) => each.name.en)
    await record(desk, { delegation: 'viet-nam', day, isHoliday: false, nameEn: 'National Day', source: 'a letter' })
    expect(await names()).toEqual([])
    await record(desk, { delegation: 'viet-nam', day, nameEn: 'National Day and day in lieu', source: 'a second letter' })
    expect(await names()).toEqual(['National Day and day in lieu'])
    await loadHolidays(world.services.dataSource)
    expect(await world.owner.query(`select origin from holiday where delegation_id = 'viet-nam' and day = $1 order by seq`, [day])).toHaveLength(3)
  })

  it('is for its own focal point and the desk officer only, needs a source, and corrects only what is on record', async () => {
    const [stranger, senior, own] = [await world.viewer('viet-nam', 'focal_point'), await world.viewer('lao-pdr', 'senior_official'), await world.viewer('lao-pdr', 'focal_point')]
    const day = `${year}-03-08`
    expect(await record(stranger, { delegation: 'lao-pdr', day })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await record(senior, { delegation: 'lao-pdr', day })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await record(own, { delegation: 'atlantis', day })).toMatchObject({ __typename: 'NotFound', path: ['delegation'] })
    expect(await record(own, { delegation: 'lao-pdr', day, source: ' ' })).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['source'] }] })
    expect(await record(own, { delegation: 'lao-pdr', day, isHoliday: false })).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['isHoliday'] }] })
  })

  it('cannot be changed or deleted by anybody', async () => {
    await expect(world.owner.query(`update holiday set name_en = 'x' where origin = 'official'`)).rejects.toThrow(/append-only/)
    await expect(world.owner.query(`delete from holiday where origin = 'official'`)).rejects.toThrow(/append-only/)
  })
})

const WINDOW = `query ($body: ID!, $opensAt: DateTimeISO, $closesAt: DateTimeISO!, $zone: String) {
  decisionWindow(body: $body, opensAt: $opensAt, closesAt: $closesAt, zone: $zone) { zone hours places {
    delegation { key } zone opensLocal closesLocal closesOffset workingDays unknownYears warnings holidays { day name { en } } } } }`

describe('a window for an answer', () => {
  const ask = async (variables: object) => (await world.ask<any>(ANONYMOUS, WINDOW, variables)).decisionWindow

  it('is shown for each delegation that counts, in protocol order, by its own clock and calendar', async () => {
    const found = await ask({ body: 'accsm', opensAt: `${year}-12-18T10:00:00Z`, closesAt: `${year}-12-31T17:30:00Z` })
    expect(found.zone).toBe('Asia/Jakarta')
    expect(found.places.map((each: any) => each.delegation.key)).toEqual([
      'brunei', 'cambodia', 'indonesia', 'lao-pdr', 'malaysia', 'myanmar', 'philippines', 'singapore', 'thailand', 'timor-leste', 'viet-nam',
    ])
    const of = (key: string) => found.places.find((each: any) => each.delegation.key === key)
    expect(of('myanmar')).toMatchObject({ closesLocal: `${year + 1}-01-01T00:00`, closesOffset: '+06:30', warnings: ['CLOSES_AT_MIDNIGHT', 'HOLIDAYS_NOT_KNOWN'] })
    expect(of('timor-leste')).toMatchObject({ closesLocal: `${year + 1}-01-01T02:30`, unknownYears: [year, year + 1] })
    expect(of('malaysia').warnings).toEqual(expect.arrayContaining(['CLOSES_ON_HOLIDAY']))
    expect(of('philippines').holidays.map(({ name }: any) => name.en)).toEqual(expect.arrayContaining(['Christmas Day', 'Rizal Day']))
  })

  it('is the same whoever asks, and costs as many statements for three as for eleven', async () => {
    const count = (body: string) =>
      world.statements(ANONYMOUS, WINDOW, { body, opensAt: `${year}-06-01T00:00:00Z`, closesAt: `${year}-06-15T00:00:00Z` })
    expect(await count('australia-track')).toBe(await count('accsm'))
    expect(await count('accsm')).toBeLessThanOrEqual(6)
  })

  it('counts only those who were members on the day of its opening', async () => {
    const before = await ask({ body: 'accsm', opensAt: '2025-10-01T00:00:00Z', closesAt: '2025-10-15T00:00:00Z' })
    expect(before.places.map((each: any) => each.delegation.key)).not.toContain('timor-leste')
  })

  it('is nothing when there is no such body or zone, or it is empty or without end', async () => {
    const some = { body: 'accsm', opensAt: '2026-12-01T00:00:00Z', closesAt: '2026-12-02T00:00:00Z' }
    expect(await ask({ ...some, body: 'atlantis' })).toBeNull()
    expect(await ask({ ...some, zone: 'Asia/Atlantis' })).toBeNull()
    expect(await ask({ ...some, closesAt: some.opensAt })).toBeNull()
    expect(await ask({ ...some, closesAt: '2099-01-01T00:00:00Z' })).toBeNull()
  })
})
