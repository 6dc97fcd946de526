import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { givenWorld, type World } from '../testing/world.js'
import { mayRead, TIERS, type Audience } from './audience.js'
import { ReadUnit } from './unit.js'
import type { Viewer, ViewerGroup } from './viewer.js'
import { ANONYMOUS, SYSTEM } from './viewer.js'

let world: World
beforeAll(async () => {
  world = await givenWorld()
})
afterAll(() => world.close())

const who = (group: ViewerGroup, delegationId: string | null, bodyIds: string[] = []): Viewer => ({
  ...ANONYMOUS, group, delegationId, bodyIds,
})

const VIEWERS: Viewer[] = [
  ANONYMOUS,
  SYSTEM,
  who('ams', 'viet-nam', ['accsm', 'accsm-plus-3']),
  who('ams', 'indonesia', ['accsm', 'accsm-plus-3']),
  who('partner', 'japan', ['accsm-plus-3']),
  who('partner', 'china', ['accsm-plus-3']),
  who('partner', 'australia', ['australia-track']),
  who('observer', 'timor-leste', ['accsm']),
  who('secretariat', 'asean-secretariat'),
  who('anonymous', 'viet-nam'),
  who('contributor', 'viet-nam', ['accsm', 'accsm-plus-3']),
]

const ROWS: Audience[] = TIERS.flatMap((tier) =>
  ['viet-nam', 'japan', 'asean-secretariat', null].flatMap((delegationId) =>
    ['accsm', 'accsm-plus-3', null].flatMap((bodyId) =>
      [null, [], ['china'], ['japan', 'australia']].map((sharedWith) => ({ tier, delegationId, bodyId, sharedWith })),
    ),
  ),
)

describe('the wall', () => {
  it.each(VIEWERS.map((viewer) => [viewer.group, viewer.delegationId, viewer] as const))(
    'in the database and the pure rule agree for %s of %s on every audience',
    async (_group, _delegation, viewer) => {
      const reads = new ReadUnit(world.services.pool, viewer)
      const [row] = await reads.rows<{ answers: boolean[] }>(
        `select array_agg(coalesce(may_read(a.tier, a.delegation, a.body, case when a.shared is null then null
           else string_to_array(a.shared, ',') end), false) order by a.place) as answers
         from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality a (tier, delegation, body, shared, place)`,
        [ROWS.map((r) => r.tier), ROWS.map((r) => r.delegationId), ROWS.map((r) => r.bodyId), ROWS.map((r) => r.sharedWith?.join(',') ?? null)],
      )
      await reads.close()
      const told = ROWS.map((audience, index) => [audience, row!.answers[index]])
      expect(told).toEqual(ROWS.map((audience) => [audience, mayRead(viewer, audience)]))
    },
  )

  it('shows a connection without a viewer nothing but the public', async () => {
    const { rows } = await world.services.pool.query(`select viewer_group() as group, count(*)::int as hidden from project where tier <> 'public' group by 1`)
    expect(rows).toEqual([])
  })

  it('stands before every table that has a tier', async () => {
    const bare = (await world.owner.query(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tier' and not a.attisdropped
       where c.relkind = 'r' and not c.relrowsecurity and has_table_privilege('mufakat_app', c.oid, 'select')`,
    )) as { relname: string }[]
    expect(bare).toEqual([])
  })
})
