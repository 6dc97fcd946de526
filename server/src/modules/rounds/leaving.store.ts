import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'

/** Delegations that count in these rounds, take part in the body no more, and whose leaving is not recorded. In protocol order. */
export function leaversOf(reads: Reader, roundIds: readonly string[]): Promise<{ roundId: string; delegationId: string }[]> {
  return reads.rows<{ roundId: string; delegationId: string }>({
    name: 'round.leavers',
    text: `select r.id as round_id, d.id as delegation_id
      from round r join round_delegation s on s.round_id = r.id and s.counts and s.left_at is null
      join delegation d on d.id = s.delegation_id
      where r.id = any ($1::uuid[]) and r.state <> 'CLOSED' and not exists (select from participation a
        where a.body_id = r.body_id and a.delegation_id = d.id and a.from_date <= (select clock_today())
          and (a.to_date is null or a.to_date >= (select clock_today())))
      order by d.protocol_order`,
    values: [roundIds],
  })
}

export function leaversLoader(context: Context): DataLoader<string, string[]> {
  return new DataLoader(async (ids) => {
    const rows = await leaversOf(context.reads, ids)
    return ids.map((id) => rows.filter((row) => row.roundId === id).map((row) => row.delegationId))
  })
}
