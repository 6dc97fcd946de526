import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { applicationSource, ownerSource } from '../../db/data-source.js'
import { freshDatabase, type FreshDatabase } from '../../testing/database.js'
import { loadReference } from './load.js'
import { RECORDS, readReference } from './reference.data.js'
import type { KindReport } from './tally.js'

let database: FreshDatabase
let source: DataSource
let first: KindReport[]

beforeAll(async () => {
  database = await freshDatabase()
  source = await applicationSource(database.connection, 2).initialize()
  first = await loadReference(source)
})

afterAll(async () => {
  await source.destroy()
  await database.drop()
})

describe('the reference data', () => {
  it('is loaded whole: every record of the file, none skipped', () => {
    const kinds = Object.keys(RECORDS)
    const reports = first.filter(({ kind }) => kinds.includes(kind))
    expect(reports.flatMap(({ kind, skipped }) => skipped.map((each) => ({ kind, ...each })))).toEqual([])
    expect(reports.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(305)
  })

  it('changes nothing when it is loaded again', async () => {
    const again = await loadReference(source)
    for (const report of again) expect(report).toMatchObject({ loaded: 0, changed: 0 })
    expect(again.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(first.reduce((sum, { loaded }) => sum + loaded, 0))
  })

  it('skips a record that names something unknown or cites no known source, says why, and loads the others', async () => {
    const data = readReference()
    const [area] = data.records.priorityAreas as object[]
    data.records.priorityAreas.push({ ...area, id: 'nowhere', workPlan: 'no-such-plan' }, { ...area, id: 'hearsay', source: ['P9999'] })
    const report = (await loadReference(source, data)).find(({ kind }) => kind === 'priorityAreas')!
    expect(report.unchanged).toBe(24)
    expect(report.skipped).toEqual([
      { id: 'nowhere', why: "it names the unknown work plan 'no-such-plan'" },
      { id: 'hearsay', why: 'it cites unknown sources: P9999' },
    ])
  })

  it("corrects a project by a later fact and keeps the earlier one", async () => {
    const data = readReference()
    const project = (data.records.projects as { id: string; place: string | null }[]).find(({ id }) => id === 'jp-wellbeing-2024')!
    project.place = 'Sapporo, Hokkaido'
    const report = (await loadReference(source, data)).find(({ kind }) => kind === 'projects')!
    expect(report).toMatchObject({ changed: 1, unchanged: 22 })
    const facts = await source.query(`select value #>> '{}' as value from project_fact
      where field = 'venue' and project_id = (select id from project where source_id = 'jp-wellbeing-2024') order by recorded_at`)
    expect(facts).toEqual([{ value: 'Sapporo' }, { value: 'Sapporo, Hokkaido' }])
    const [row] = await source.query(`select venue from project where source_id = 'jp-wellbeing-2024'`)
    expect(row).toEqual({ venue: 'Sapporo, Hokkaido' })
  })

  it('leaves a rule as it was once a round was opened under it, and says so', async () => {
    const owner = await ownerSource(database.connection).initialize()
    try {
      await owner.query(`update decision_rule set note_en = 'Older words' where body_id = 'accsm' and procedure = 'in_session'`)
      await owner.query(`set session_replication_role = replica;
        insert into proposal (id, code, body_id, delegation_id, state, tier, audience, created_at, changed_at)
        values (md5('old')::uuid, 'P-2020-001', 'accsm', 'viet-nam', 'TABLED', 'ams', 'ams', now(), now());
        insert into round (id, code, proposal_id, body_id, decision_rule_id, state, opened_number, opened_at)
        select gen_random_uuid(), 'R-2020-001', md5('old')::uuid, body_id, id, 'OPEN', 1, now() from decision_rule where note_en = 'Older words';
        set session_replication_role = origin`)
      const report = (await loadReference(source)).find(({ kind }) => kind === 'decisionRules')!
      expect(report).toMatchObject({ changed: 0, notes: ['accsm in_session: rounds were opened under it, so it stays as it was'] })
      expect(await owner.query(`select count(*)::int as n from decision_rule where note_en = 'Older words'`)).toEqual([{ n: 1 }])
    } finally {
      await owner.destroy()
    }
  })
})
