import type DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
import { AGENCY, type AgencyRow, DELEGATION, type DelegationRow, groupedBy } from './institution.store.js'

/** Delegations that take part in a body on a day, and the Secretariat, in protocol order; with `all`, every one on record. */
export async function listDelegations(reads: Reader, on: string | null, bodyId: string | null, all: boolean): Promise<DelegationRow[]> {
  return reads.rows<DelegationRow>({
    name: 'delegation.list',
    text: `select ${DELEGATION} from delegation d
      where $3 or (kind = 'secretariat' and $2::text is null) or exists (select from participation a
        where a.delegation_id = d.id and ($2 is null or a.body_id = $2) and a.from_date <= coalesce($1::date, (select clock_today()))
          and coalesce(a.to_date, 'infinity') >= coalesce($1::date, (select clock_today())))
      order by protocol_order`,
    values: [on, bodyId, all],
  })
}

/** Every agency, by its delegation's place in protocol order; civil service agencies first. */
export async function listAgencies(reads: Reader): Promise<AgencyRow[]> {
  return reads.rows<AgencyRow>({
    name: 'agency.list',
    text: `select ${prefixed(AGENCY)} from agency a left join delegation d on d.id = a.delegation_id
      order by d.protocol_order nulls last, a.kind <> 'civil_service_agency', a.id`,
  })
}

/** The agencies of delegations, civil service agencies first. */
export function agenciesLoader(context: Context): DataLoader<string, AgencyRow[]> {
  return groupedBy(
    context,
    'agency.of_delegations',
    `select ${AGENCY} from agency where delegation_id = any ($1) order by kind <> 'civil_service_agency', id`,
    'delegationId',
  )
}

function prefixed(columns: string): string {
  return columns.replace(/(^|, )([a-z])/g, '$1a.$2')
}
