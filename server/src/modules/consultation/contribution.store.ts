import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { isRowId } from '../../kernel/ids.js'
import type { Reader } from '../../kernel/unit.js'
import type { PositionKind } from '../rounds/consensus.rules.js'

/** A contributor asked in a consultation, with the position that they suggest. */
export interface InvitationRow {
  consultationId: string
  contributorId: string
  personId: string
  invitedAt: Date
  suggestedKind: PositionKind | null
  suggestedText: string | null
  suggestedNumber: number | null
  suggestedAt: Date | null
  suggestedLate: boolean
}

export type ContributionKind = 'EDITORIAL' | 'TECHNICAL' | 'SUBSTANTIVE' | 'QUESTION'
export type TakenUp = 'TAKEN_UP' | 'PARTLY_TAKEN_UP' | 'NOT_TAKEN_UP'

export interface ContributionRow {
  __typename: 'Contribution'
  id: string
  consultationId: string
  contributorId: string
  personId: string
  kind: ContributionKind
  section: string | null
  text: string
  number: number
  givenAt: Date
  isLate: boolean
  disposition: TakenUp | null
  dispositionReason: string | null
  disposedAt: Date | null
  revision: number
}

const CONTRIBUTION = `id, consultation_id, contributor_id, person_id, kind, section, text, number, given_at, is_late, disposition,
  disposition_reason, disposed_at, revision, 'Contribution' as "__typename"`

/** Who is asked in each consultation, as far as the reader may see, by ministry. */
export function invitationsLoader(context: Context): DataLoader<string, InvitationRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<InvitationRow>({
      name: 'invitation.of_consultations',
      text: `select i.consultation_id, i.contributor_id, i.person_id, i.invited_at, i.suggested_kind, i.suggested_text, i.suggested_number,
          i.suggested_at, i.suggested_late
        from consultation_invitation i join contributor c on c.id = i.contributor_id
        where i.consultation_id = any ($1::uuid[]) and i.ended_at is null order by fold(c.ministry), i.contributor_id`,
      values: [ids],
    })
    return ids.map((id) => rows.filter((row) => row.consultationId === id))
  })
}

/** What was said in each consultation, as far as the reader may see, oldest first. */
export function contributionsLoader(context: Context): DataLoader<string, ContributionRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<ContributionRow>({
      name: 'contribution.of_consultations',
      text: `select ${CONTRIBUTION} from consultation_comment where consultation_id = any ($1::uuid[]) order by given_at, id`,
      values: [ids],
    })
    return ids.map((id) => rows.filter((row) => row.consultationId === id))
  })
}

export async function contributionById(reads: Reader, id: string): Promise<ContributionRow | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<ContributionRow>(`select ${CONTRIBUTION} from consultation_comment where id = $1`, [id])
  return row ?? null
}

/** The invitation of a person; null for one who is not asked. */
export async function invitationOf(reads: Reader, consultationId: string, personId: string): Promise<InvitationRow | null> {
  const [row] = await reads.rows<InvitationRow>(
    `select consultation_id, contributor_id, person_id, invited_at, suggested_kind, suggested_text, suggested_number, suggested_at,
       suggested_late from consultation_invitation where consultation_id = $1 and person_id = $2 and ended_at is null`,
    [consultationId, personId],
  )
  return row ?? null
}
