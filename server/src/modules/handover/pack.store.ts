import type { Reader } from '../../kernel/unit.js'
import type { HandoverItem } from './handover.rules.js'

/** Of which body, as of which day ('YYYY-MM-DD'), and until when the next term is known to last; two years when that is not known. */
export interface PackFrame {
  bodyId: string
  since: string | null
  on: string
  until: string | null
}

/** A pack holds what every member state may read: the same for both chairs. */
const SHARED = `in ('public', 'ams_plus', 'ams')`
const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const TITLES = `cross join lateral (select title_en, title_vi from proposal_revision where proposal_id = p.id and released_at is not null
  order by number desc limit 1) v`

/** Each part: code, title and detail in both languages, due, deadline, zone. $1 body, $2 since, $3 on, $4 until. */
const PARTS = `
  select 1 as part, 'OPEN_ROUNDS' as section, p.code, v.title_en, v.title_vi, 'Round ' || r.code as detail_en, 'Vòng ' || r.code as detail_vi,
    coalesce(m.actual_start, m.planned_start)::text as due, ${INSTANT('r.closes_at')} as deadline, r.closes_zone as zone
  from round r join proposal p on p.id = r.proposal_id and p.tier ${SHARED} ${TITLES} left join meeting m on m.id = r.meeting_id
  where r.body_id = $1 and r.state = 'OPEN'
  union all
  select 2, 'CONFIRMATIONS', p.code, v.title_en, v.title_vi, 'Round ' || r.code, 'Vòng ' || r.code, null, ${INSTANT('r.confirm_by')}, r.confirm_zone
  from round r join proposal p on p.id = r.proposal_id and p.tier ${SHARED} ${TITLES}
  where r.body_id = $1 and r.state = 'CONFIRMING'
  union all
  select 3, 'RESERVATIONS', p.code, v.title_en, v.title_vi, d.name_en || coalesce(': ' || o.text, ''), d.name_vi || coalesce(': ' || o.text, ''),
    null, null, null
  from (select distinct on (round_id, delegation_id) * from position where body_id = $1 and tier ${SHARED} order by round_id, delegation_id, seq desc) o
  join delegation d on d.id = o.delegation_id join proposal p on p.id = o.proposal_id and p.tier ${SHARED} ${TITLES}
  where o.kind = 'RESERVATION' and ($2::date is null or o.stated_at >= $2::date)
  union all
  select 4, 'DEFERRED', p.code, v.title_en, v.title_vi, coalesce('To: ' || m.name_en, 'No meeting named'), coalesce('Đến: ' || coalesce(m.name_vi, m.name_en), 'Chưa nêu cuộc họp'),
    coalesce(m.actual_start, m.planned_start)::text, null, null
  from proposal p ${TITLES}
  left join lateral (select deferred_to_id from round where proposal_id = p.id order by opened_at desc limit 1) r on true
  left join meeting m on m.id = r.deferred_to_id
  where p.body_id = $1 and p.state in ('DEFERRED', 'REFERRED') and p.tier ${SHARED}
  union all
  select 5, 'COMMITMENTS', c.code, c.text_en, c.text_vi,
    (select string_agg(a.label_en, ', ' order by a.position) from commitment_actor a where a.commitment_id = c.id),
    (select string_agg(coalesce(a.label_vi, a.label_en), ', ' order by a.position) from commitment_actor a where a.commitment_id = c.id),
    c.due::text, null, null
  from commitment c
  where (c.body_id = $1 or c.body_id is null) and c.tier ${SHARED} and partial_end(c.due) between $3::date and coalesce($4::date, $3::date + 730)
    and coalesce((select g.status from commitment_progress g where g.commitment_id = c.id and g.tier ${SHARED}
      order by g.recorded_at desc, g.id desc limit 1), 'NOT_STARTED') in ('NOT_STARTED', 'UNDER_WAY')
  union all
  select 6, 'CALENDAR', null, m.name_en, m.name_vi, m.place, m.place, coalesce(m.actual_start, m.planned_start)::text, null, null
  from meeting m where m.body_id = $1 and m.status = 'planned' and partial_end(coalesce(m.actual_start, m.planned_start)) >= $3::date
  union all
  select 6, 'CALENDAR', p.code, v.title_en, v.title_vi, 'Comments close', 'Hết hạn góp ý', null, ${INSTANT('p.comments_close_at')}, p.comments_close_zone
  from proposal p ${TITLES}
  where p.body_id = $1 and p.state = 'CIRCULATED' and p.tier ${SHARED} and p.comments_close_at is not null
  union all
  select 7, 'DOCUMENTS', p.code, a.name, a.name, 'SHA-256 ' || a.sha256, 'SHA-256 ' || a.sha256, null, null, null
  from attachment a join proposal p on p.id = a.proposal_id and p.tier ${SHARED}
  where p.body_id = $1 and a.tier ${SHARED} and a.removed_at is null and p.state not in ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN')
    and ($2::date is null or a.added_at >= $2::date)
  union all
  select 8, 'CONTACTS', null, d.name_en || ': ' || n.name, d.name_vi || ': ' || n.name, coalesce(o.title_en, initcap(replace(o.kind, '_', ' '))) || coalesce(' · ' || k.email, ''),
    coalesce(o.title_vi, o.title_en, initcap(replace(o.kind, '_', ' '))) || coalesce(' · ' || k.email, ''), null, null, null
  from office o join person n on n.id = o.person_id and n.tier ${SHARED} join delegation d on d.id = o.delegation_id
  left join person_contact k on k.person_id = n.id and k.tier ${SHARED}
  where o.from_at <= clock_now() and (o.to_at is null or o.to_at > clock_now()) and (o.body_id = $1 or o.body_id is null)
    and o.kind in ('focal_point', 'partner_focal_point', 'desk_officer', 'senior_official', 'head')
    and (d.kind = 'secretariat' or exists (select from participation t where t.delegation_id = d.id and t.body_id = $1
      and t.from_date <= $3::date and coalesce(t.to_date, 'infinity') >= $3::date))`

/** The lines of a pack as things stand now, in their order. */
export function contentOf(reader: Reader, { bodyId, since, on, until }: PackFrame): Promise<HandoverItem[]> {
  return reader.rows<HandoverItem>({
    name: 'handover.content',
    text: `select section, code, title_en, title_vi, detail_en, detail_vi, due, deadline, zone from (${PARTS}) line
      order by part, coalesce(deadline, partial_end(due)::text, '9999'), code, title_en, detail_en`,
    values: [bodyId, since, on, until],
  })
}
