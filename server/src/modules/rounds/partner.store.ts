import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
import type { PartnerWord } from './partner.rules.js'

/** A partner that a round asks for its own consent, with its word; what is not said yet is null. */
export interface PartnerRow extends PartnerWord {
  roundId: string
  text: string | null
  at: Date | null
  personId: string | null
  office: string | null
  /** Whether its proposal is its consent. */
  byProposal: boolean
}

/** The partners that these rounds ask, in protocol order. */
export function partnersOf(reads: Reader, roundIds: readonly string[]): Promise<PartnerRow[]> {
  return reads.rows<PartnerRow>({
    name: 'round.partners',
    text: `select r.id as round_id, d.id as delegation_id, (e.data ->> 'consents')::boolean as consents, e.data ->> 'text' as text, e.at,
        case when e.data ->> 'office' is not null then e.person_id end as person_id, e.data ->> 'office' as office, e.data ? 'byProposal' is true as by_proposal
      from round r join delegation d on d.id = any (r.consent_of)
      left join round_event e on e.round_id = r.id and e.kind = 'consented' and e.delegation_id = d.id
      where r.id = any ($1::uuid[]) order by d.protocol_order`,
    values: [roundIds],
  })
}

export function partnersLoader(context: Context): DataLoader<string, PartnerRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await partnersOf(context.reads, ids)
    return ids.map((id) => rows.filter((row) => row.roundId === id))
  })
}

/** A partner of a body whose consent is asked, and whether it may read the proposal at all. */
export interface AskedPartner {
  delegationId: string
  nameEn: string
  nameVi: string
  mayRead: boolean
}

/** The body's partners of today: the one that proposes, and those that the text names or all, in protocol order. */
export function partnersToAsk(reads: Reader, proposalId: string, number: number, which: 'named' | 'all'): Promise<AskedPartner[]> {
  return reads.rows<AskedPartner>({
    name: 'round.partners_to_ask',
    text: `select d.id as delegation_id, d.name_en, d.name_vi,
        d.id = p.delegation_id or p.tier = 'public' or (p.tier = 'ams_plus' and coalesce(d.id = any (p.shared_with), true)) as may_read
      from proposal p join proposal_revision v on v.proposal_id = p.id and v.number = $2
      join participation a on a.body_id = p.body_id and a.capacity = 'partner' and a.from_date <= (select clock_today())
        and (a.to_date is null or a.to_date >= (select clock_today()))
      join delegation d on d.id = a.delegation_id
      where p.id = $1 and ($3 = 'all' or d.id = p.delegation_id or coalesce(v.concept_note -> 'partnerIds' ? d.id, false)) order by d.protocol_order`,
    values: [proposalId, number, which],
  })
}
