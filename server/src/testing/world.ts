import { graphql, type GraphQLSchema } from 'graphql'
import pg from 'pg'
import type { DataSource } from 'typeorm'
import { Context, type Services } from '../context.js'
import { applicationSource, ownerSource, poolOf, type Connection } from '../db/data-source.js'
import { newId } from '../kernel/ids.js'
import type { Language } from '../kernel/languages.js'
import { ANONYMOUS, type OfficeKind, type Viewer } from '../kernel/viewer.js'
import { LiveEvents } from '../live.js'
import { loadReference } from '../modules/reference/load.js'
import { createSchema } from '../schema.js'
import { freshDatabase } from './database.js'

/** A database of its own with the reference data in it, and the real schema over it. */
export interface World {
  services: Services
  /** The owner's connection, which the wall does not bind: for arranging and for looking behind it. */
  owner: DataSource
  connection: Connection
  schema: GraphQLSchema
  /** A person with an account who holds these offices for a delegation, made on first use. */
  viewer(delegationId: string, ...kinds: OfficeKind[]): Promise<Viewer>
  /** Sends a document as this viewer; answers its data, fails on any error. */
  ask<Data = Record<string, never>>(viewer: Viewer, document: string, variables?: object, language?: Language): Promise<Data>
  /** The same with errors answered. */
  send(viewer: Viewer, document: string, variables?: object): Promise<{ result: unknown; statements: number }>
  /**
   * How many statements it takes: the fewest of three times. What two fields share is asked once, or twice where the answer
   * that one of them waits for comes in pieces.
   */
  statements(viewer: Viewer, document: string, variables?: object): Promise<number>
  close(): Promise<void>
}

let schema: Promise<GraphQLSchema> | null = null

export async function givenWorld({ withReference = true } = {}): Promise<World> {
  const database = await freshDatabase()
  const owner = await ownerSource(database.connection).initialize()
  const dataSource = await applicationSource(database.connection, 12).initialize()
  if (withReference) await loadReference(owner)
  const connection = database.connection
  const live = new LiveEvents(() => new pg.Client('url' in connection ? { connectionString: connection.url } : connection))
  const services: Services = { dataSource, pool: poolOf(dataSource), live }
  const viewers = new Map<string, Promise<Viewer>>()
  const send = async (viewer: Viewer, document: string, variables: object, language: Language) => {
    const context = new Context(services, viewer, language, 'test')
    try {
      const result = await graphql({
        schema: await schema!, source: document, contextValue: context, variableValues: variables as Record<string, unknown>,
      })
      return { result, statements: context.reads.statements }
    } finally {
      await context.reads.close()
    }
  }
  schema ??= createSchema()
  return {
    services,
    owner,
    connection,
    schema: await schema,
    viewer: (delegationId, ...kinds) => {
      const key = [delegationId, ...kinds].join(' ')
      if (!viewers.has(key)) viewers.set(key, makeViewer(owner, delegationId, kinds))
      return viewers.get(key)!
    },
    send: (viewer, document, variables = {}) => send(viewer, document, variables, 'en'),
    statements: async (viewer, document, variables = {}) => {
      const counts: number[] = []
      for (let time = 0; time < 3; time += 1) {
        const { result, statements } = await send(viewer, document, variables, 'en')
        if (result.errors) throw new Error(JSON.stringify(result.errors))
        counts.push(statements)
      }
      return Math.min(...counts)
    },
    ask: async <Data>(viewer: Viewer, document: string, variables: object = {}, language: Language = 'en') => {
      const { result } = await send(viewer, document, variables, language)
      if (result.errors) throw new Error(JSON.stringify(result.errors))
      return JSON.parse(JSON.stringify(result.data)) as Data
    },
    close: async () => {
      await live.stop()
      await dataSource.destroy()
      await owner.destroy()
      await database.drop()
    },
  }
}

async function makeViewer(owner: DataSource, delegationId: string, kinds: OfficeKind[]): Promise<Viewer> {
  if (delegationId === '') return ANONYMOUS
  const [personId, accountId] = [newId(), newId()]
  const name = `${delegationId} ${kinds.join(' ')}`
  await owner.query(`insert into person (id, name, tier, delegation_id, is_demo) values ($1, $2, 'ams', $3, true)`, [personId, name, delegationId])
  await owner.query(`insert into account (id, person_id, login, created_at) values ($1, $2, $3, now())`, [accountId, personId, `${name}-${accountId}`])
  const offices = []
  for (const kind of kinds) {
    const id = newId()
    await owner.query(
      `insert into office (id, person_id, delegation_id, kind, from_at) values ($1, $2, $3, $4, now() - interval '1 year')`,
      [id, personId, delegationId, kind],
    )
    offices.push({ id, kind, bodyId: null })
  }
  const [{ kind, bodies, members }] = (await owner.query(
    `select d.kind, array_remove(array_agg(p.body_id), null) as bodies,
       coalesce(bool_or(p.capacity = 'member'), false) as members
     from delegation d left join participation p on p.delegation_id = d.id and p.from_date <= current_date
       and (p.to_date is null or p.to_date >= current_date) where d.id = $1 group by d.kind`,
    [delegationId],
  )) as [{ kind: string; bodies: string[]; members: boolean }]
  const hasOffice = kinds.length > 0
  const group = !hasOffice ? 'anonymous' : kind === 'secretariat' ? 'secretariat' : kind === 'partner' ? 'partner' : members ? 'ams' : 'observer'
  return {
    group, accountId, personId, personName: name, delegationId: hasOffice ? delegationId : null, bodyIds: hasOffice ? bodies : [], offices,
    chairOf: kinds.includes('chair') ? ['accsm', 'accsm-plus-3'] : [], isDemo: true, scopes: [],
  }
}
