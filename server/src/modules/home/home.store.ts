import type { Reader } from '../../kernel/unit.js'
import { KIND_RULES } from '../commitments/commitment.rules.js'
import type { OfficeKind } from '../../kernel/viewer.js'
import type { InheritedFacts, MentionFacts, ProjectFacts, PromiseFacts, ProposalFacts, ReviewFacts, RoundFacts } from './duty.rules.js'

const AT_MOST = 300

/** Proposals that are not decided yet, last changed first, with what the viewer's delegation has done about each. */
export function undecidedProposals(reads: Reader, delegationId: string): Promise<ProposalFacts[]> {
  return reads.rows<ProposalFacts>({
    name: 'home.proposals',
    text: `select p.id, p.code, p.state, p.delegation_id, p.body_id, p.comments_close_at, p.comments_close_zone, r.title_en, r.title_vi,
        r.submitted_at is null as has_draft,
        p.state = 'CIRCULATED' and exists (select from comment c where c.proposal_id = p.id and c.delegation_id = $1
          and c.tier <> 'delegation') as has_commented,
        case when p.delegation_id = $1 then (select count(*)::int from comment c where c.proposal_id = p.id and c.parent_id is null
          and c.resolved_at is null and c.delegation_id <> $1) else 0 end as open_threads
      from proposal p cross join lateral (select title_en, title_vi, submitted_at from proposal_revision
        where proposal_id = p.id order by number desc limit 1) r
      where p.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'CIRCULATED', 'TABLED', 'DECIDING', 'CONFIRMING', 'DEFERRED', 'REFERRED')
      order by p.changed_at desc limit ${AT_MOST}`,
    values: [delegationId],
  })
}

/** Running rounds, with the seat and the last word of the viewer's delegation, and what became of the viewer's own. */
export function openRounds(reads: Reader, delegationId: string, personId: string): Promise<RoundFacts[]> {
  return reads.rows<RoundFacts>({
    name: 'home.rounds',
    text: `select r.id, p.code, r.body_id, p.delegation_id as proposal_delegation_id, r.procedure, r.state, r.closes_at, r.closes_zone,
        r.confirm_by, r.confirm_zone, coalesce(m.actual_start, m.planned_start) as meeting_start, v.title_en, v.title_vi,
        coalesce(s.counts, false) as counts, o.kind,
        o.id is not null and exists (select from proposal_revision n where n.proposal_id = p.id and n.change_kind = 'substantive'
          and n.number > o.number and n.number <= p.released_number) as is_outdated,
        coalesce(o.provisional, false) and not exists (select from position_confirmation c
          where c.position_id = o.id and c.kind = 'capital') as is_pending,
        o.recorded_by is not null and not exists (select from position_confirmation c
          where c.position_id = o.id and c.kind = 'on_behalf') as is_recorded,
        r.state = 'CONFIRMING' and $1 = any (r.consent_of) and not exists (select from round_event e
          where e.round_id = r.id and e.kind = 'consented' and e.delegation_id = $1) as is_consent_asked,
        o.person_id is distinct from $2::uuid and exists (select from position mine where mine.round_id = r.id
          and mine.delegation_id = $1 and mine.person_id = $2::uuid) as is_replaced,
        r.procedure <> 'in_session' and exists (select from round_delegation w cross join lateral (select kind from position
            where round_id = r.id and delegation_id = w.delegation_id order by seq desc limit 1) l
          where w.round_id = r.id and w.counts and l.kind = any (d.blocking)) as is_broken
      from round r join proposal p on p.id = r.proposal_id join decision_rule d on d.id = r.decision_rule_id
      cross join lateral (select title_en, title_vi from proposal_revision where proposal_id = p.id order by number desc limit 1) v
      left join meeting m on m.id = r.meeting_id
      left join round_delegation s on s.round_id = r.id and s.delegation_id = $1
      left join lateral (select id, kind, number, provisional, recorded_by, person_id from position
        where round_id = r.id and delegation_id = $1 order by seq desc limit 1) o on true
      where r.state <> 'CLOSED' order by r.opened_at limit ${AT_MOST}`,
    values: [delegationId, personId],
  })
}

/** The first in the order of their due dates that are open: reports are looked up only as far as needed. */
const firstOpen = (which: string) => `select * from (
    select c.id, c.code, c.due, c.text_en as title_en, c.text_vi as title_vi, partial_end(c.due) as due_end from commitment c
    where ${which} and c.due is not null and c.kind = any ($2) order by partial_end(c.due), c.code offset 0) c
  where coalesce((select g.status from commitment_progress g where g.commitment_id = c.id
    order by g.recorded_at desc, g.id desc limit 1), 'NOT_STARTED') in ('NOT_STARTED', 'UNDER_WAY')
  limit ${AT_MOST}`

/** Binding commitments of a delegation that have a due date and are neither delivered nor lapsed. */
export function openPromises(reads: Reader, delegationId: string): Promise<PromiseFacts[]> {
  const binding = Object.entries(KIND_RULES)
    .filter(([, { isPromise }]) => isPromise)
    .map(([kind]) => kind)
  return reads.rows<PromiseFacts>({
    name: 'home.promises',
    text: `select * from (
        (${firstOpen('c.delegation_id = $1')}) union all (${firstOpen('c.id = any (array(select commitments_naming($1)))')})) found
      order by due_end, code limit ${AT_MOST}`,
    values: [delegationId, binding],
  })
}

/**
 * Projects of running plans that a delegation leads and that are neither completed nor cancelled, and whose end has passed
 * or of which nothing was recorded for 90 days.
 */
export function neglectedProjects(reads: Reader, delegationId: string): Promise<ProjectFacts[]> {
  return reads.rows<ProjectFacts>({
    name: 'home.projects',
    text: `select p.id, p.code, p.title_en, p.title_vi, coalesce(p.revised_end, p.planned_end) as "end", p.status_recorded_at from project p
      where p.lead_id = $1 and coalesce(p.status, 'PLANNED') not in ('COMPLETED', 'CANCELLED')
        and not exists (select from work_plan w where w.id = p.work_plan_id and w.status in ('closed', 'ended'))
        and (partial_end(coalesce(p.revised_end, p.planned_end)) < (select clock_today()) or p.status_recorded_at is null
          or p.status_recorded_at < (select clock_now()) - interval '90 days')
      order by p.code limit ${AT_MOST}`,
    values: [delegationId],
  })
}

/** Comments of the last 60 days in open threads that mention a person who has not written in the thread since. */
export function mentionsOf(reads: Reader, personId: string): Promise<MentionFacts[]> {
  return reads.rows<MentionFacts>({
    name: 'home.mentions',
    text: `select c.id, coalesce(p.code, j.code) as code, coalesce(v.title_en, j.title_en) as title_en,
        coalesce(v.title_vi, j.title_vi) as title_vi, c.delegation_id
      from comment c left join proposal p on p.id = c.proposal_id left join project j on j.id = c.project_id
      left join lateral (select title_en, title_vi from proposal_revision where proposal_id = p.id order by number desc limit 1) v on true
      where c.id in (select my_mentions()) and c.person_id is distinct from $1::uuid
        and not exists (select from comment root where root.id = c.thread_id and root.resolved_at is not null)
        and not exists (select from comment mine where mine.thread_id = c.thread_id and mine.person_id = $1::uuid and mine.written_at > c.written_at)
      order by c.written_at desc limit 50`,
    values: [personId],
  })
}

/** Mentions of those whose office the viewer took over, made before that and answered by neither of them since. */
export function inheritedMentions(reads: Reader, personId: string): Promise<InheritedFacts[]> {
  return reads.rows<InheritedFacts>({
    name: 'home.inherited',
    text: `select c.id, i.mentioned_id, coalesce(p.code, j.code) as code, coalesce(v.title_en, j.title_en) as title_en,
        coalesce(v.title_vi, j.title_vi) as title_vi, c.delegation_id
      from my_inherited_mentions() i join comment c on c.id = i.comment_id
      left join proposal p on p.id = c.proposal_id left join project j on j.id = c.project_id
      left join lateral (select title_en, title_vi from proposal_revision where proposal_id = p.id order by number desc limit 1) v on true
      where not exists (select from comment root where root.id = c.thread_id and root.resolved_at is not null)
        and c.person_id is distinct from i.mentioned_id and not c.mentions @> array[$1::uuid]
        and not exists (select from comment answer where answer.thread_id = c.thread_id and answer.person_id in ($1::uuid, i.mentioned_id)
          and answer.written_at > c.written_at)
      order by c.written_at desc limit 50`,
    values: [personId],
  })
}

/** An office that the viewer took over lately. */
export interface TakenOverRow {
  id: string
  kind: OfficeKind
  titleEn: string | null
  titleVi: string | null
  at: Date
  fromId: string
}

/** The offices that the viewer took over from somebody else within the last 30 days, the latest first. */
export function takenOver(reads: Reader, officeIds: string[]): Promise<TakenOverRow[]> {
  return reads.rows<TakenOverRow>({
    name: 'home.taken_over',
    text: `select o.id, o.kind, o.title_en, o.title_vi, o.from_at as at, before.person_id as from_id
      from office o join office before on before.id = o.succeeds_id
      where o.id = any ($1::uuid[]) and o.from_at > (select clock_now()) - interval '30 days' order by o.from_at desc, o.id`,
    values: [officeIds],
  })
}

/** Decisions that stand and whose day of review is within 30 days or has passed. */
export function decisionsToReview(reads: Reader): Promise<ReviewFacts[]> {
  return reads.rows<ReviewFacts>({
    name: 'home.reviews',
    text: `select d.id, d.number, d.body_id, m.value as review_by, m.value < (select clock_today())::text as is_overdue,
        s.content::jsonb ->> 'title_en' as title_en, s.content::jsonb ->> 'title_vi' as title_vi
      from (select distinct on (decision_id) decision_id, value from decision_mark where kind = 'review_by' order by decision_id, seq desc) m
      join decision d on d.id = m.decision_id join decision_part s on s.decision_id = d.id and s.kind = 'summary'
      where m.value <= ((select clock_today()) + 30)::text and not exists (select from decision c where c.changes_id = d.id)
      order by m.value, d.seq limit ${AT_MOST}`,
  })
}
