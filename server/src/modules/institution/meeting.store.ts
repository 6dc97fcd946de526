import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'
import { MEETING, type MeetingRow } from './institution.store.js'

/** Which meetings; null and empty do not narrow. Days are of the meeting's actual start, else its planned one. */
export interface MeetingFilter {
  bodyId: string | null
  kinds: string[]
  statuses: string[]
  from: string | null
  to: string | null
}

/** A listed meeting with the day that it is sorted by, '0001-01-01' when none is known. */
export type ListedMeeting = MeetingRow & { day: string }

const DAY = `coalesce(partial_start(actual_start), partial_start(planned_start), '0001-01-01')`

const WHERE = `($1::text is null or body_id = $1) and ($2::text[] = '{}' or kind = any ($2))
  and ($3::text[] = '{}' or status = any ($3)) and ($4::date is null or ${DAY} >= $4) and ($5::date is null or ${DAY} <= $5)`

/** Meetings by day, latest first unless asked otherwise. */
export async function listMeetings(
  reads: Reader,
  filter: MeetingFilter,
  oldestFirst: boolean,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: ListedMeeting[]; totalCount: number }> {
  const values = [filter.bodyId, filter.kinds, filter.statuses, filter.from, filter.to]
  const [counted] = await reads.rows<{ total: number }>({
    name: 'meeting.count',
    text: `select count(*)::int as total from meeting where ${WHERE}`,
    values,
  })
  const [way, beyond] = oldestFirst ? ['asc', '>'] : ['desc', '<']
  const rows = await reads.rows<ListedMeeting>({
    name: `meeting.list.${way}`,
    text: `select ${MEETING}, ${DAY}::text as day from meeting
      where ${WHERE} and ($6::date is null or (${DAY}, id) ${beyond} ($6, $7))
      order by ${DAY} ${way}, id ${way} limit $8`,
    values: [...values, after?.[0] ?? null, after?.[1] ?? null, first + 1],
  })
  return { rows, totalCount: counted!.total }
}

/** Days worth looking back to: held meetings of heads and senior officials known to the day, latest first. */
export async function meetingsAsPresets(reads: Reader, bodyId: string | null): Promise<MeetingRow[]> {
  return reads.rows<MeetingRow>({
    name: 'meeting.presets',
    text: `select ${MEETING} from meeting
      where status = 'held' and length(coalesce(actual_end, actual_start)) = 10 and ($1::text is null or body_id = $1)
        and kind in ('heads', 'som', 'preparatory_som')
      order by coalesce(actual_end, actual_start) desc, kind, id limit 100`,
    values: [bodyId],
  })
}
