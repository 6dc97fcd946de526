import { randomUUID } from 'node:crypto'
import { toGlobalId } from '../kernel/ids.js'
import { SYSTEM, type Viewer } from '../kernel/viewer.js'
import { transact } from '../kernel/transaction.js'
import { hashOf, openSession, viewerOf } from '../modules/sessions/session.store.js'
import type { World } from './world.js'

// The answers' shapes differ by mutation; tests look into them freely.
type Answer = any

const OFFICE = `id kind state fromAt toAt revision person { id name } actingFor { name } takenOverFrom { name } handedOverTo { name }`
const REFUSED = `... on Refused { message remedy path } ... on Invalid { problems { path reason } }`
const OKS: Record<string, string> = {
  handOverOffice: `... on HandOverOfficeOk { office { ${OFFICE} } successor { ${OFFICE} } }`,
  entrustOffice: `... on EntrustOfficeOk { office { ${OFFICE} } acting { ${OFFICE} } }`,
  endOffice: `... on OfficeOk { office { ${OFFICE} } }`,
  appointToOffice: `... on OfficeOk { office { ${OFFICE} } }`,
}

/** People giving, entrusting and ending offices, for tests: each verb sends the real mutation as that viewer. */
export function givenOffices(world: World) {
  const send = async (viewer: Viewer, mutation: string, input: object): Promise<Answer> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${OKS[mutation]} ${REFUSED} } }`
    return (await world.ask<Answer>(viewer, document, { input: { idempotencyKey: randomUUID(), ...input } }))[mutation]
  }
  const seen = async (viewer: Viewer, officeId: string): Promise<Answer> => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Office { ${OFFICE} } } }`
    return (await world.ask<Answer>(viewer, document, { id: toGlobalId('Office', officeId) })).node
  }
  return {
    send,
    seen,
    /** The row id of the person's first office. */
    officeOf: (viewer: Viewer) => viewer.offices[0]!.id,
    personId: (viewer: Viewer) => toGlobalId('Person', viewer.personId!),
    act: async (viewer: Viewer, mutation: string, officeId: string, input: object): Promise<Answer> => {
      const [{ revision }] = await world.owner.query('select revision from office where id = $1', [officeId])
      return send(viewer, mutation, { id: toGlobalId('Office', officeId), expectedRevision: revision, ...input })
    },
    /** The same person as a request made now would find them. */
    now: async (viewer: Viewer): Promise<Viewer> => {
      const { dataSource, pool } = world.services
      const token = await transact(dataSource, SYSTEM, (system) => openSession(system, { accountId: viewer.accountId!, method: 'test', hours: 9999 }))
      return (await viewerOf(pool, hashOf(token), { idleMinutes: 999_999, touch: false }))!
    },
    /** Moves the domain's clock this far ahead of the database's. */
    leap: (interval: string) =>
      world.owner.query(`insert into demo_clock (leap) values ($1) on conflict (only_row) do update set leap = excluded.leap`, [interval]),
  }
}
