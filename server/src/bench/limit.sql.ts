const text = (row: string, name = 'name') => `json_build_object('en', ${row}.${name}_en, 'vi', ${row}.${name}_vi)`
const delegation = (row: string) => `json_build_object('iso2', ${row}.iso2, 'name', ${text(row)})`
const globalId = (type: string, id: string) => `encode(convert_to('${type}:' || ${id}, 'UTF8'), 'base64')`
const date = (column: string) => `case when ${column} is not null then json_build_object('text', ${column}) end`
const bucket = (status: string) => `case when ${status} = 'COMPLETED' then 'COMPLETED' when ${status} in ('ONGOING', 'ANNUAL')
  then 'ONGOING_OR_ANNUAL' when ${status} in ('PLANNED', 'POSTPONED', 'CARRIED_OVER') then 'PLANNED' end`

/** Counts of rows with a `status`, rolled up; a sub-select over `from`. */
const figures = (from: string) => `(select json_build_object('asOf', current_date,
    'total', count(*) filter (where status <> 'CANCELLED'), 'cancelled', count(*) filter (where status = 'CANCELLED'),
    'withoutStatus', count(*) filter (where status is null), 'buckets', json_build_array(
      json_build_object('bucket', 'COMPLETED', 'count', count(*) filter (where status = 'COMPLETED'),
        'percent', round(100.0 * count(*) filter (where status = 'COMPLETED') / greatest(count(*), 1))),
      json_build_object('bucket', 'ONGOING_OR_ANNUAL', 'count', count(*) filter (where status in ('ONGOING', 'ANNUAL')),
        'percent', round(100.0 * count(*) filter (where status in ('ONGOING', 'ANNUAL')) / greatest(count(*), 1))),
      json_build_object('bucket', 'PLANNED', 'count', count(*) filter (where status in ('PLANNED', 'POSTPONED', 'CARRIED_OVER')),
        'percent', round(100.0 * count(*) filter (where status in ('PLANNED', 'POSTPONED', 'CARRIED_OVER')) / greatest(count(*), 1)))))
  from ${from})`

const person = (id: string) => `(select json_build_object('name', a.name) from person a where a.id = ${id})`
const files = (column: string, row: string) => `(select coalesce(json_agg(json_build_object('id', ${globalId('Attachment', 'f.id')}, 'name', f.name,
    'bytes', f.bytes, 'addedAt', f.added_at, 'audience', upper(f.tier), 'revisionNumber', f.number) order by f.added_at), '[]')
  from attachment f where f.${column} = ${row}.id and f.removed_at is null)`
const capitalsWord = (kind: string, row: string) => `(select json_build_object('at', c.at, 'instrument', c.instrument, 'reference', c.reference)
  from position_confirmation c where c.position_id = ${row}.id and c.kind = '${kind}')`

const comment = (row: string) => `'id', ${globalId('Comment', `${row}.id`)}, 'body', ${row}.body, 'writtenAt', ${row}.written_at,
  'editedAt', ${row}.edited_at, 'office', ${row}.office_kind,
  'author', ${person(`${row}.person_id`)}, 'attachments', ${files('comment_id', row)},
  'mentions', (select coalesce(json_agg(json_build_object('id', ${globalId('Person', 'm.id')}, 'name', m.name)), '[]')
    from person m where m.id = any (${row}.mentions)),
  'delegation', (select ${delegation('d')} from delegation d where d.id = ${row}.delegation_id)`

/** The operations as one who knows the database would write them by hand: one statement each, no wall. */
export const LIMIT_SQL = {
  dashboard: `select json_build_object('workPlan', json_build_object('id', ${globalId('WorkPlan', 'w.id')}, 'key', w.id, 'name', ${text('w')},
      'fromYear', w.from_year, 'toYear', w.to_year, 'status', upper(w.status), 'body', json_build_object('key', b.id, 'name', ${text('b')}),
      'areas', (select json_agg(json_build_object('key', a.id, 'number', a.number, 'name', ${text('a')}) order by a.number)
        from area a where a.work_plan_id = w.id),
      'figures', ${figures('project p where p.work_plan_id = w.id')}))::text as data
    from work_plan w join body b on b.id = w.body_id where w.id = $1`,

  projects: `with page as (
      select * from project where work_plan_id = $1 and ($2::text[] is null or status = any ($2)) and ($3::text is null or code > $3)
      order by code limit 51
    ), numbered as (select *, row_number() over (order by code) as place from page)
    select json_build_object('projects', json_build_object(
      'totalCount', (select count(*) from project where work_plan_id = $1 and ($2::text[] is null or status = any ($2))),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page), 'endCursor', (select max(code) from numbered where place <= 50)),
      'edges', (select json_agg(json_build_object('cursor', p.code, 'node', json_build_object('id', ${globalId('Project', 'p.id')},
          'code', p.code, 'title', ${text('p', 'title')}, 'status', p.status, 'bucket', ${bucket('p.status')}, 'tier', upper(p.tier),
          'recurring', p.recurring, 'venue', p.venue, 'lead', ${delegation('l')},
          'partners', (select coalesce(json_agg(${delegation('d')} order by d.protocol_order), '[]') from delegation d
            where d.id in (select jsonb_array_elements_text(p.partner_ids))),
          'pillars', (select json_agg(json_build_object('role', upper(k ->> 'role'), 'pillar', json_build_object('abbreviation', i.abbreviation)))
            from jsonb_array_elements(p.pillar_links) k join pillar i on i.id = k ->> 'pillarId'),
          'area', (select json_build_object('number', a.number, 'name', ${text('a')}) from area a where a.id = p.area_id),
          'plannedStart', ${date('p.planned_start')}, 'plannedEnd', ${date('p.planned_end')}, 'actualStart', ${date('p.actual_start')},
          'commentCount', (select count(*) from comment c where c.project_id = p.id))) order by p.code)
        from numbered p left join delegation l on l.id = p.lead_id where p.place <= 50)))::text as data`,

  proposal: `select json_build_object('proposal', json_build_object('id', ${globalId('Proposal', 'p.id')}, 'code', p.code, 'state', p.state,
      'tier', upper(p.tier), 'revision', p.revision, 'releasedNumber', p.released_number, 'title', ${text('v', 'title')},
      'commentsCloseAt', p.comments_close_at, 'delegation', ${delegation('d')},
      'body', json_build_object('key', b.id, 'seatZone', b.seat_zone, 'name', ${text('b')}),
      'workPlan', json_build_object('key', w.id, 'name', ${text('w')}),
      'meeting', (select json_build_object('name', ${text('m')}) from meeting m where m.id = p.meeting_id),
      'commentCount', (select count(*) from comment c where c.proposal_id = p.id), 'attachments', ${files('proposal_id', 'p')},
      'decisions', (select coalesce(json_agg(json_build_object('id', ${globalId('Decision', 'n.id')}, 'number', n.number) order by n.seq), '[]')
        from decision n where n.proposal_id = p.id),
      'consultation', (select json_build_object('id', ${globalId('Consultation', 'c.id')}, 'state', c.state, 'question', c.question,
          'closesAt', c.closes_at) from consultation c where c.proposal_id = p.id and c.delegation_id = 'viet-nam'
        order by c.opened_at desc limit 1),
      'appraisals', (select coalesce(json_agg(json_build_object('outcome', a.outcome, 'number', a.number, 'reasons', a.reasons)), '[]')
        from appraisal a where a.proposal_id = p.id),
      'revisions', (select json_agg(json_build_object('id', ${globalId('ProposalRevision', 'r.id')}, 'number', r.number,
          'changeKind', r.change_kind, 'changeSummary', r.change_summary, 'submittedAt', r.submitted_at, 'releasedAt', r.released_at,
          'savedAt', r.saved_at, 'textHash', r.text_hash, 'conceptNote', r.concept_note) order by r.number desc)
        from proposal_revision r where r.proposal_id = p.id),
      'rounds', (select json_agg(json_build_object('id', ${globalId('Round', 'r.id')}, 'code', r.code, 'openedAt', r.opened_at,
          'closedAt', r.closed_at, 'outcome', r.outcome, 'state', r.state, 'procedure', r.procedure, 'ask', r.ask, 'closesAt', r.closes_at,
          'rule', (select json_build_object('version', u.version, 'isDemo', u.is_demo, 'note', ${text('u', 'note')}, 'counts', u.counts,
              'blocking', u.blocking, 'silenceMeans', u.silence_means) from decision_rule u where u.id = r.decision_rule_id),
          'result', json_build_object('counting', seats.counting, 'answered', seats.answered, 'adoptable', seats.in_the_way is null,
            'inTheWay', coalesce(seats.in_the_way, '[]'), 'silent', coalesce(seats.silent, '[]')),
          'board', seats.board) order by r.opened_at)
        from round r join decision_rule rule on rule.id = r.decision_rule_id
        cross join lateral (select count(*) filter (where s.counts) as counting, count(o.id) filter (where s.counts) as answered,
            json_agg(${delegation('e')} order by e.protocol_order) filter (where s.counts and o.kind = any (rule.blocking)) as in_the_way,
            json_agg(${delegation('e')} order by e.protocol_order) filter (where s.counts and o.id is null) as silent,
            json_agg(json_build_object('counts', s.counts, 'notified', s.notified, 'present', s.present, 'left', s.left_at is not null,
              'delegation', ${delegation('e')}, 'position',
              case when o.id is not null then json_build_object('kind', o.kind, 'number', o.number, 'text', o.text, 'statedAt', o.stated_at,
                'office', o.office_kind, 'provisional', o.provisional, 'statedBy', ${person('o.person_id')},
                'actingFor', (select json_build_object('name', a.name) from office held join office principal on principal.id = held.acting_for_id
                  join person a on a.id = principal.person_id where held.id = o.office_id),
                'confirmation', ${capitalsWord('capital', 'o')}, 'onBehalf', ${capitalsWord('on_behalf', 'o')},
                'outdated', exists (select from proposal_revision x where x.proposal_id = p.id and x.change_kind = 'substantive'
                  and x.number > o.number)) end)
              order by s.counts desc, e.protocol_order) as board
            from round_delegation s join delegation e on e.id = s.delegation_id
            left join lateral (select * from position where round_id = s.round_id and delegation_id = s.delegation_id
              order by seq desc limit 1) o on true where s.round_id = r.id) seats
        where r.proposal_id = p.id)))::text as data
    from proposal p join delegation d on d.id = p.delegation_id join body b on b.id = p.body_id
    left join work_plan w on w.id = p.work_plan_id
    join lateral (select title_en, title_vi from proposal_revision where proposal_id = p.id order by number desc limit 1) v on true
    where p.code = $1`,

  comments: `select json_build_object('comments', json_build_object(
      'totalCount', (select count(*) from comment where proposal_id = $1 and parent_id is null),
      'edges', (select json_agg(json_build_object('node', json_build_object(${comment('c')}, 'audience', upper(c.tier),
          'state', case when c.resolved_at is null then 'OPEN' else 'RESOLVED' end, 'disposition', c.disposition,
          'dispositionNote', c.disposition_note, 'resolvedAt', c.resolved_at, 'resolvedBy', ${person('c.resolved_by')}, 'revision', c.revision, 'revisionNumber', c.number,
          'replies', (select coalesce(json_agg(json_build_object(${comment('r')}) order by r.written_at), '[]')
            from comment r where r.thread_id = c.id and r.parent_id is not null))) order by c.written_at, c.id)
        from (select * from comment where proposal_id = $1 and parent_id is null order by written_at, id limit 100) c)))::text as data`,

  search: `with found as materialized (
      select kind, subject_id, part, title, left(body, 300) as body,
        ts_rank('{0.05, 0.1, 0.4, 1.0}', lexemes, asked_words($1)) as rank
      from (select * from search_entry where lexemes @@ asked_words($1) limit 1000) e
    )
    select json_build_object('search', json_build_object('totalCount', (select count(*) from found), 'edges', (
      select coalesce(json_agg(json_build_object('node', json_build_object('__typename', kind, 'id', subject_id, 'title', title, 'excerpt', body))
        order by rank desc, subject_id), '[]')
      from (select * from found order by rank desc, subject_id limit 20) best)))::text as data`,

  asOf: `with page as (select id, code from project where work_plan_id = $1 order by code limit 50)
    select json_build_object('workPlan', json_build_object('key', $1::text, 'figures', ${figures(`(
        select (select f.value #>> '{}' from project_fact f where f.project_id = p.id and f.field = 'status' and f.effective_from <= $2::date
          order by f.effective_from desc, f.recorded_at desc limit 1) as status
        from project p where p.work_plan_id = $1 and exists (select from project_fact f
          where f.project_id = p.id and f.field = 'title_en' and f.effective_from <= $2::date)) then_known`)}),
      'projects', json_build_object(
        'totalCount', (select count(*) from project p where p.work_plan_id = $1 and exists (select from project_fact f
          where f.project_id = p.id and f.field = 'title_en' and f.effective_from <= $2::date)),
        'edges', (select json_agg(json_build_object('node', json_build_object('id', ${globalId('Project', 'p.id')}, 'code', p.code,
            'title', json_build_object('en', k.title_en, 'vi', k.title_vi), 'status', k.status, 'bucket', ${bucket('k.status')},
            'statusEffectiveOn', json_build_object('text', k.status_on), 'plannedStart', json_build_object('text', k.planned_start),
            'lead', (select ${delegation('d')} from delegation d where d.id = k.lead_id))) order by p.code)
          from page p cross join lateral (
            select max(value #>> '{}') filter (where field = 'title_en') as title_en, max(value #>> '{}') filter (where field = 'title_vi') as title_vi,
              max(value #>> '{}') filter (where field = 'status') as status, max(effective_on) filter (where field = 'status') as status_on,
              max(value #>> '{}') filter (where field = 'planned_start') as planned_start, max(value #>> '{}') filter (where field = 'lead_id') as lead_id
            from (select distinct on (f.field) f.field, f.value, f.effective_on from project_fact f
              where f.project_id = p.id and f.effective_from <= $2::date
                and f.field in ('title_en', 'title_vi', 'status', 'planned_start', 'lead_id')
              order by f.field, f.effective_from desc, f.recorded_at desc) won) k)))::text as data`,

  addComment: `with added as (
      insert into comment (id, proposal_id, number, thread_id, body, tier, delegation_id, owner_id, body_id, person_id, office_kind, written_at)
      select $1::uuid, p.id, p.released_number, $1::uuid, $3, p.tier, a.delegation_id, a.delegation_id, p.body_id, a.id, 'focal_point', now()
      from proposal p join person a on a.id = $4::uuid where p.id = $2::uuid returning *
    ), logged as (
      insert into audit_entry (at, person_id, delegation_id, office_kind, action, subject_type, subject_id, after, tier, owner_id, body_id)
      select now(), person_id, delegation_id, office_kind, 'comment.add', 'Comment', id, json_build_object('body', body), tier, owner_id, body_id from added
    ), told as (select pg_notify('bench', '{"type":"Comment","id":"' || id || '"}') from added)
    select json_build_object('addComment', json_build_object('comment', json_build_object('id', ${globalId('Comment', 'id')})))::text as data
    from added, told`,
}
