import type { QueryRunner } from 'typeorm'
import { ask, type Query } from '../kernel/statement.js'
import type { Transaction } from '../kernel/transaction.js'
import { SYSTEM, type Viewer } from '../kernel/viewer.js'
import type pg from 'pg'
import { givenProposals, type Proposals } from './given-proposals.js'
import type { World } from './world.js'

/** People who bring proposals to a decision, for tests of the register. */
export async function givenDecisions(world: World) {
  const proposals = givenProposals(world)
  const vietNam = await world.viewer('viet-nam', 'focal_point')
  const desk = await world.viewer('asean-secretariat', 'desk_officer')
  const chair = await world.viewer('cambodia', 'chair')
  const tabled = async (author = vietNam, more: object = {}, meetingId = 'hcs-23-planned'): Promise<string> => {
    const { code } = await proposals.draft(author, more)
    await proposals.fill(author, code)
    await proposals.act(author, 'submitProposal', code)
    await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
    await proposals.act(desk, 'tableProposal', code, { meetingId })
    return code
  }
  const numberOf = async (code: string): Promise<string> => {
    const [row] = await world.owner.query(
      `select d.number from decision d join proposal p on p.id = d.proposal_id where p.code = $1 order by d.seq desc limit 1`, [code],
    )
    return row.number as string
  }
  return {
    ...(proposals as Proposals), vietNam, desk, chair, tabled, numberOf,
    adopted: async (author?: Viewer, more?: object, meetingId?: string): Promise<string> => {
      const code = await tabled(author, more, meetingId)
      await proposals.act(chair, 'adoptProposal', code)
      return numberOf(code)
    },
    deferred: async (): Promise<string> => {
      const code = await tabled()
      await proposals.act(chair, 'deferProposal', code, { reason: 'Next time.' })
      return numberOf(code)
    },
  }
}

/** The database as its superuser may treat it: no triggers, no wall; all of it undone at the end. */
export async function asTamperer<Result>(world: World, work: (hand: Transaction) => Promise<Result>): Promise<Result> {
  const runner: QueryRunner = world.owner.createQueryRunner()
  await runner.startTransaction()
  try {
    await runner.query(`set local session_replication_role = replica; set local timezone = 'UTC'`)
    const client = (await runner.connect()) as pg.PoolClient
    const rows = <Row>(query: Query | string, values?: unknown[]) => ask<Row>(client, query, values)
    const sent: Promise<unknown>[] = []
    const later = <Row>(query: Query | string, values?: unknown[]) => {
      const answer = rows<Row>(query, values)
      sent.push(answer)
      return answer
    }
    const send = (query: Query | string, values?: unknown[]) => void later(query, values)
    const result = await work({ rows, send, later, viewer: SYSTEM, manager: runner.manager, now: new Date() })
    await Promise.all(sent)
    return result
  } finally {
    await runner.rollbackTransaction()
    await runner.release()
  }
}
