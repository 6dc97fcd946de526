import { GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { DataSource } from 'typeorm'
import { Context } from '../../context.js'
import { SYSTEM } from '../../kernel/viewer.js'

/** A hole made on purpose: where the matrix must notice it, how it is made, how it is closed again. */
export interface Leak {
  name: string
  asks: string[]
  open(): unknown
  close(): unknown
}

/** A dozen leaks and more, one of each way in which a wall is forgotten. */
export function plantedLeaks(owner: DataSource, schema: GraphQLSchema): Leak[] {
  const policy = (table: string, asks: string[]): Leak => ({
    name: `everybody may read ${table}`,
    asks,
    open: () => owner.query(`create policy planted on ${table} for select using (true)`),
    close: () => owner.query(`drop policy planted on ${table}`),
  })
  const resolver = (name: string, path: [string, string], asks: string[], make: (old: Resolve) => Resolve): Leak => {
    const field = fieldOf(schema, path)
    const old = field.resolve!
    return { name, asks, open: () => (field.resolve = make(old)), close: () => (field.resolve = old) }
  }
  const withoutWall = (name: string, asks: string[]): Leak => {
    let before = ''
    return {
      name: `${name} forgets the wall`,
      asks,
      open: async () => {
        const [row] = await owner.query(`select pg_get_functiondef(oid) as definition from pg_proc where proname = $1`, [name])
        before = (row as { definition: string }).definition
        await owner.query(before.replace(/may_read\([^()]*\)/g, 'true').replace('viewer_lexemes()', 'asked_words(words)'))
      },
      close: () => owner.query(before),
    }
  }
  return [
    policy('proposal', ['proposals', 'proposal']),
    policy('proposal_revision', ['proposal']),
    policy('comment', ['comments']),
    policy('attachment', ['proposal', 'project']),
    policy('position', ['proposal']),
    policy('decision_part', ['decision']),
    policy('commitment', ['commitments']),
    policy('audit_entry', ['auditTrail']),
    policy('project_fact', ['project']),
    policy('consultation', ['consultations']),
    policy('contributor', ['contributors']),
    policy('national_position', ['consultations']),
    {
      name: 'whoever is only asked at home sees rounds',
      asks: ['proposal'],
      open: () => owner.query(`alter policy regional on round using (true)`),
      close: () => owner.query(`alter policy regional on round using (viewer_group() <> 'contributor')`),
    },
    withoutWall('search_entries', ['search']),
    resolver('a nested field reads as the system', ['Proposal', 'revisions'], ['proposal'], (old) => asSystem(old)),
    resolver('a total counts hidden rows', ['Query', 'proposals'], ['proposals'], (old) => async (...given) => {
      const page = (await old(...given)) as { totalCount: number }
      return { ...page, totalCount: page.totalCount + 1 }
    }),
    resolver('an error names what is hidden', ['Query', 'proposal'], ['proposal'], (old) => async (...given) => {
      const found = await asSystem(old)(...given) as { titleEn: string } | null
      if (found) throw new GraphQLError(`You may not see "${found.titleEn}".`)
      return null
    }),
  ]
}

type Resolve = NonNullable<GraphQLField<unknown, Context>['resolve']>

/** The same resolver with eyes that nothing is hidden from. */
function asSystem(old: Resolve): Resolve {
  return async (root, args, context, info) => {
    const system = new Context(context.services, SYSTEM, context.language, context.requestId)
    try {
      return await old(root, args, system, info)
    } finally {
      await system.reads.close()
    }
  }
}

function fieldOf(schema: GraphQLSchema, [type, name]: [string, string]): GraphQLField<unknown, Context> {
  const found = schema.getType(type)
  if (!found || !('getFields' in found)) throw new Error(`No type ${type}.`)
  return found.getFields()[name] as unknown as GraphQLField<unknown, Context>
}
