import type { Reader } from '../../kernel/unit.js'
import type { ConsultationFacts } from './consultation.duty.rules.js'

const AT_MOST = 300

/** Running consultations that the reader may see, with who has answered; the soonest first. */
export function runningConsultations(reads: Reader, personId: string): Promise<ConsultationFacts[]> {
  return reads.rows<ConsultationFacts>({
    name: 'home.consultations',
    text: `select c.id, p.code, v.title_en, v.title_vi, c.delegation_id, c.body_id, c.state, c.closes_at, c.closes_zone,
        c.closes_at <= (select clock_now()) as is_closed,
        case when r.id is null then case when p.state = 'CIRCULATED' then p.comments_close_at end else r.closes_at end as regional_at,
        case when r.id is null then case when p.state = 'CIRCULATED' then p.comments_close_zone end else r.closes_zone end as regional_zone,
        case when r.closes_at is null then coalesce(m.actual_start, m.planned_start) end as regional_day,
        coalesce(said.mine, false) as has_answered, coalesce(said.every, false) as is_answered
      from consultation c join proposal p on p.id = c.proposal_id
      cross join lateral (select title_en, title_vi from proposal_revision where proposal_id = p.id and number <= p.released_number
        order by number desc limit 1) v
      left join round r on r.proposal_id = p.id and r.state = 'OPEN'
      left join meeting m on m.id = r.meeting_id
      left join lateral (
        select bool_and(has_spoken) as every, bool_or(has_spoken and person_id = $1::uuid) as mine from (
          select i.person_id, i.suggested_at is not null or exists (select from consultation_comment k
            where k.consultation_id = i.consultation_id and k.contributor_id = i.contributor_id) as has_spoken
          from consultation_invitation i where i.consultation_id = c.id and i.ended_at is null) invited
      ) said on true
      where c.state in ('OPEN', 'VERIFIED') order by c.closes_at, c.id limit ${AT_MOST}`,
    values: [personId],
  })
}
