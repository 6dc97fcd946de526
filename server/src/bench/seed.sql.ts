/** How much a world holds. */
export interface Size {
  plans: number
  projects: number
  proposals: number
  commentsPerProposal: number
  projectComments: number
  commitments: number
}

export const SIZES = {
  small: { plans: 1, projects: 32, proposals: 4, commentsPerProposal: 50, projectComments: 100, commitments: 64 },
  large: {
    plans: 100, projects: 100_000, proposals: 10_000, commentsPerProposal: 50, projectComments: 500_000, commitments: 200_000,
  },
} as const satisfies Record<string, Size>

/** One part of the load: statements that may run beside those of the same step. */
export interface Step {
  name: string
  statements: string[]
}

/** Kinds of made ids, so that measuring can name a row without looking it up. */
const ID = { person: 1, account: 2, office: 3, project: 4, proposal: 5, revision: 6, round: 7, onProposal: 8, onProject: 9, commitment: 10 }

/** The row id of the n-th row of a kind, as `bench.id` makes it. */
export function madeId(kind: keyof typeof ID, n: number): string {
  return `019a0000-${ID[kind].toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`
}

const made = (kind: keyof typeof ID, n: string) => `bench.id(${ID[kind]}, (${n})::int)`

const MEMBERS = `array['brunei','cambodia','indonesia','lao-pdr','malaysia','myanmar','philippines','singapore','thailand','timor-leste','viet-nam']`
const PARTNERS = `array['china','japan','republic-of-korea']`
export const PEOPLE = 220

/** Helpers, and the few thousand texts of which everything is made. */
const WORDS: Step = {
  name: 'words',
  statements: [
    `create schema bench;
     create function bench.id(kind int, n int) returns uuid language sql immutable parallel safe as $$
       select ('019a0000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
     create function bench.roll(n bigint, salt int, sides int) returns int language sql immutable parallel safe as $$
       select ((hashint8(n * 64 + salt) & 2147483647) % sides) $$;
     create function bench.pick(n bigint, salt int, list text[]) returns text language sql immutable parallel safe as $$
       select list[1 + bench.roll(n, salt, cardinality(list))] $$;
     create function bench.plan(n int) returns text language sql immutable parallel safe as $$
       select 'bench-' || lpad(n::text, 3, '0') $$;
     create table bench.title as
       select row_number() over (order by a.n, t.n, g.n)::int as n, a.en || ' on ' || t.en || ' for ' || g.en as en,
         a.vi || ' về ' || t.vi || ' cho ' || g.vi as vi
       from (values (1, 'Workshop', 'Hội thảo'), (2, 'Training course', 'Khóa đào tạo'), (3, 'Study visit', 'Chuyến khảo sát'),
           (4, 'Regional forum', 'Diễn đàn khu vực'), (5, 'Joint research', 'Nghiên cứu chung'), (6, 'Guidebook', 'Cẩm nang'),
           (7, 'Exchange of experts', 'Trao đổi chuyên gia'), (8, 'Webinar series', 'Chuỗi hội thảo trực tuyến')) a (n, en, vi)
       cross join (values (1, 'digital leadership', 'lãnh đạo số'), (2, 'public service ethics', 'đạo đức công vụ'),
           (3, 'performance management', 'quản lý hiệu suất'), (4, 'talent development', 'phát triển nhân tài'),
           (5, 'gender equality', 'bình đẳng giới'), (6, 'open government', 'chính phủ mở'), (7, 'workforce planning', 'quy hoạch nhân lực'),
           (8, 'service delivery', 'cung ứng dịch vụ'), (9, 'citizen feedback', 'phản hồi của người dân'),
           (10, 'artificial intelligence', 'trí tuệ nhân tạo'), (11, 'competency frameworks', 'khung năng lực'),
           (12, 'remuneration reform', 'cải cách tiền lương'), (13, 'recruitment examinations', 'thi tuyển công chức'),
           (14, 'disaster preparedness', 'ứng phó thiên tai'), (15, 'data governance', 'quản trị dữ liệu'),
           (16, 'innovation laboratories', 'phòng thí nghiệm đổi mới')) t (n, en, vi)
       cross join (values (1, 'senior officials', 'công chức cấp cao'), (2, 'young civil servants', 'công chức trẻ'),
           (3, 'trainers', 'giảng viên'), (4, 'local governments', 'chính quyền địa phương'),
           (5, 'human resource managers', 'nhà quản lý nhân sự'), (6, 'women in leadership', 'nữ lãnh đạo')) g (n, en, vi);
     create table bench.remark as
       select n, 'On ' || t.en || ': ' || bench.pick(n, 1, array['we suggest', 'our ministry proposes', 'we would ask', 'it may help'])
         || ' to ' || bench.pick(n, 2, array['name the expected outputs', 'share the cost among the states', 'move the date',
           'invite the training institutes', 'publish the results', 'measure the effect after a year'])
         || ', since ' || bench.pick(n, 3, array['the capacity of the agencies differs', 'the budget is decided in the spring',
           'a similar activity was held before', 'the meeting asked for it', 'the earlier evaluation said so']) || '.' as body
       from bench.title t order by n;`,
  ],
}

const INSTITUTION = ({ plans }: Size): Step => ({
  name: 'institution',
  statements: [
    `insert into work_plan (id, body_id, name_en, name_vi, from_year, to_year, taxonomy, status, is_demo)
     select bench.plan(n), b.id, 'Work plan ' || n, 'Kế hoạch ' || n, 2021, 2025, b.taxonomy, 'current', true
     from generate_series(1, ${plans}) n join body b on b.id = (array['accsm', 'accsm-plus-3'])[1 + n % 2];
     insert into area (id, work_plan_id, kind, number, name_en, name_vi)
     select w.id || '-' || n, w.id, w.taxonomy, n, 'Area ' || n, 'Lĩnh vực ' || n from work_plan w cross join generate_series(1, 5) n
     where w.id like 'bench-%';
     insert into person (id, name, role_en, tier, delegation_id, is_demo)
     select ${made('person', 'n')}, bench.pick(n, 1, array['Nguyễn Thị', 'Somchai', 'Siti', 'Maria', 'Dato', 'Sok', 'Thein', 'Ana'])
         || ' ' || bench.pick(n, 2, array['Hương', 'Rattana', 'Aminah', 'Santos', 'Ahmad', 'Vannak', 'Myint', 'Soares']) || ' ' || n,
       'Focal point', 'ams_plus', (${MEMBERS})[1 + n % 11], true
     from generate_series(1, ${PEOPLE}) n;
     insert into office (id, person_id, delegation_id, kind, from_at)
     select ${made('office', 'n')}, ${made('person', 'n')}, (${MEMBERS})[1 + n % 11], 'focal_point', '2020-01-01'
     from generate_series(1, ${PEOPLE}) n;
     insert into account (id, person_id, login, created_at)
     select ${made('account', 'n')}, ${made('person', 'n')}, 'bench-' || n, now() from generate_series(1, ${PEOPLE}) n;`,
  ],
})

const PROJECTS = ({ plans, projects }: Size): Step => ({
  name: 'projects',
  statements: [
    `insert into project (id, code, body_id, work_plan_id, delegation_id, tier, is_demo, created_at, title_en, title_vi, summary_en,
       kind, proposer_id, lead_id, lead_agency_id, co_lead_ids, participation, partner_ids, area_id, pillar_links, recurring,
       planned_start, planned_end, actual_start, venue, status, status_effective_on, status_recorded_at)
     select ${made('project', 'p.n')}, 'BP-' || lpad(p.plan::text, 3, '0') || '-' || lpad(p.place::text, 4, '0'), w.body_id, w.id, p.lead,
       (array['public','public','public','public','public','public','ams_plus','ams_plus','ams_plus','ams'])[1 + p.n % 10], true, p.made,
       t.en, t.vi, 'An activity of the plan: ' || t.en || '.', 'activity', bench.pick(p.n, 5, ${MEMBERS}), p.lead,
       (select min(a.id) from agency a where a.delegation_id = p.lead),
       case when p.n % 3 = 0 then jsonb_build_array(bench.pick(p.n, 6, ${MEMBERS})) else '[]' end, 'ALL',
       case when w.body_id = 'accsm-plus-3' and p.n % 3 < 2 then jsonb_build_array(bench.pick(p.n, 7, ${PARTNERS})) else '[]' end,
       w.id || '-' || (1 + bench.roll(p.n, 8, 5)),
       case when p.n % 5 < 2 then '[{"pillarId":"ascc","role":"lead"},{"pillarId":"apsc","role":"cooperating"}]'::jsonb
         else '[{"pillarId":"ascc","role":"lead"}]' end, p.n % 5 = 0,
       to_char(p.made + interval '200 days', 'YYYY-MM'), to_char(p.made + interval '300 days', 'YYYY-"Q"Q'),
       case when p.n % 2 = 0 then to_char(p.made + interval '210 days', 'YYYY-MM-DD') end,
       bench.pick(p.n, 9, array['Ha Noi', 'Jakarta', 'Bangkok', 'Manila', 'Vientiane']),
       (array['COMPLETED','COMPLETED','COMPLETED','ONGOING','CARRIED_OVER','CANCELLED'])[1 + p.n % 6],
       to_char(p.made + interval '730 days', 'YYYY-MM-DD'), p.made + interval '735 days'
     from (select n, 1 + (n - 1) / (${projects} / ${plans}) as plan, 1 + (n - 1) % (${projects} / ${plans}) as place,
         bench.pick(n, 4, ${MEMBERS}) as lead, timestamptz '2020-06-01' + bench.roll(n, 3, 1200) * interval '1 day' as made
       from generate_series(1, ${projects}) n) p
     join work_plan w on w.id = bench.plan(p.plan)
     join bench.title t on t.n = 1 + bench.roll(p.n, 2, 768)
     order by p.n;`,
  ],
})

const FACTS: Step = {
  name: 'facts',
  statements: [
    `insert into project_fact (id, project_id, field, value, effective_on, recorded_at, tier)
     select gen_random_uuid(), p.id, e.key, e.value, to_char(p.created_at, 'YYYY-MM-DD'), p.created_at, p.tier
     from project p cross join lateral jsonb_each(to_jsonb(p)) e
     where p.work_plan_id like 'bench-%' and jsonb_typeof(e.value) <> 'null' and e.key in ('title_en', 'title_vi', 'summary_en',
       'kind', 'proposer_id', 'lead_id', 'lead_agency_id', 'co_lead_ids', 'participation', 'partner_ids', 'area_id', 'pillar_links',
       'recurring', 'planned_start', 'planned_end', 'actual_start', 'venue')
     order by p.id, e.key;`,
    `insert into project_fact (id, project_id, field, value, effective_on, recorded_at, tier, reason)
     select gen_random_uuid(), p.id, 'status', to_jsonb(case s.n when 1 then 'PLANNED'
         when 2 then (array['ONGOING','ONGOING','ANNUAL','POSTPONED'])[1 + abs(hashtext(p.code)) % 4] else p.status end),
       to_char(p.created_at + s.n * interval '365 days' - interval '365 days', 'YYYY-MM-DD'),
       p.created_at + s.n * interval '365 days' - interval '360 days', p.tier, 'As reported by the lead.'
     from project p cross join generate_series(1, 3) s (n) where p.work_plan_id like 'bench-%' order by p.id, s.n;`,
  ],
}

const PROPOSALS = ({ plans, proposals }: Size): Step => ({
  name: 'proposals',
  statements: [
    `insert into proposal (id, code, body_id, work_plan_id, delegation_id, state, tier, audience, revision, released_number,
       is_demo, created_at, changed_at)
     select ${made('proposal', 'n')}, 'P-2019-' || lpad(n::text, 5, '0'), w.body_id, w.id, bench.pick(n, 21, ${MEMBERS}), 'TABLED',
       case w.body_id when 'accsm' then 'ams' else 'ams_plus' end, case w.body_id when 'accsm' then 'ams' else 'ams_plus' end, 6, 2,
       true, timestamptz '2021-01-01' + n * interval '1 hour', timestamptz '2021-03-01' + n * interval '1 hour'
     from generate_series(1, ${proposals}) n join work_plan w on w.id = bench.plan(1 + n % ${plans}) order by n;
     insert into proposal_revision (id, proposal_id, number, concept_note, title_en, title_vi, change_kind, change_summary, tier,
       delegation_id, body_id, created_by, created_at, saved_at, submitted_at, released_at, text_hash)
     select ${made('revision', '2 * s.n + v')}, p.id, v + 1, jsonb_build_object('titleEn', t.en, 'titleVi', t.vi,
         'briefEn', 'Three days of ' || t.en || ', with cases from each state and a common set of recommendations at the end.',
         'problem', 'The agencies of the region meet the same questions and answer them apart.',
         'objective', 'Share what works, and agree on the next steps.', 'beneficiaries', 'Officials of the eleven states',
         'outputs', '["A report", "A set of recommendations"]'::jsonb,
         'indicators', '[{"text": "States that took part", "target": "11"}]'::jsonb, 'leadId', p.delegation_id, 'participation', 'ALL',
         'plannedStart', '2027-03', 'plannedEnd', '2027-Q4',
         'funding', '[{"label": "Host", "amount": "25000", "currency": "USD"}]'::jsonb),
       t.en, t.vi, case v when 1 then 'editorial' end, case v when 1 then 'Clearer outputs.' end, p.tier, p.delegation_id, p.body_id,
       ${made('person', `1 + s.n % ${PEOPLE}`)}, p.created_at, p.created_at, p.created_at + v * interval '1 day',
       p.created_at + v * interval '2 days', md5(s.n::text || v)
     from generate_series(1, ${proposals}) s (n) join proposal p on p.id = ${made('proposal', 's.n')}
     cross join generate_series(0, 1) v join bench.title t on t.n = 1 + bench.roll(s.n, 22, 768) order by s.n, v;
     insert into round (id, code, proposal_id, body_id, decision_rule_id, state, opened_number, opened_at)
     select ${made('round', 'n')}, 'R-2019-' || lpad(n::text, 5, '0'), p.id, p.body_id,
       (select d.id from decision_rule d where d.body_id = p.body_id and d.procedure = 'in_session' order by version desc limit 1),
       'OPEN', 2, p.changed_at
     from generate_series(1, ${proposals}) n join proposal p on p.id = ${made('proposal', 'n')} order by n;
     insert into round_delegation (round_id, delegation_id, counts)
     select r.id, d.id, true from round r join proposal p on p.id = r.proposal_id and p.code like 'P-2019-%'
     cross join unnest(${MEMBERS}) d (id) order by r.id;
     insert into position (id, round_id, proposal_id, delegation_id, number, kind, text, person_id, office_kind, stated_at, tier, body_id)
     select gen_random_uuid(), ${made('round', 'n')}, p.id, (${MEMBERS})[d], 2,
       (array['NO_OBJECTION','NO_OBJECTION','NO_OBJECTION','SUPPORT_WITH_COMMENT','NEED_MORE_TIME'])[1 + bench.roll(n * 16 + d, 23, 5)],
       case when bench.roll(n * 16 + d, 23, 5) > 2 then 'With the wording of the second revision.' end,
       ${made('person', 'd')}, 'senior_official', p.changed_at + d * interval '1 hour', p.tier, p.body_id
     from generate_series(1, ${proposals}) n join proposal p on p.id = ${made('proposal', 'n')} cross join generate_series(1, 11) d
     where bench.roll(n * 16 + d, 24, 4) > 0 order by n, d;`,
  ],
})

/** Of each fifty comments on a proposal forty begin a thread and ten answer one. */
const COMMENTS = ({ proposals, commentsPerProposal: each, projects, projectComments }: Size): Step => ({
  name: 'comments',
  statements: [
    `insert into comment (id, proposal_id, number, parent_id, thread_id, body, tier, delegation_id, owner_id, body_id, person_id,
       office_kind, written_at)
     select ${made('onProposal', 'c.n')}, p.id, case when c.k <= 10 then 1 else 2 end, c.answered, coalesce(c.answered, ${made('onProposal', 'c.n')}),
       r.body, p.tier, a.delegation_id, a.delegation_id, p.body_id, a.id, 'focal_point', p.changed_at + c.k * interval '1 minute'
     from (select n, 1 + (n - 1) / ${each} as j, 1 + (n - 1) % ${each} as k,
         case when 1 + (n - 1) % ${each} > 40 then ${made('onProposal', 'n - 40')} end as answered
       from generate_series(1, ${proposals * each}) n) c
     join proposal p on p.id = ${made('proposal', 'c.j')}
     join bench.remark r on r.n = 1 + bench.roll(c.n, 31, 768)
     join person a on a.id = ${made('person', `1 + bench.roll(c.n, 32, ${PEOPLE})`)} order by c.n;`,
    `insert into comment (id, project_id, thread_id, body, tier, delegation_id, owner_id, body_id, person_id, office_kind, written_at)
     select ${made('onProject', 'c.n')}, p.id, ${made('onProject', 'c.n')}, r.body, case p.tier when 'public' then 'ams_plus' else p.tier end,
       a.delegation_id, a.delegation_id, p.body_id, a.id, 'focal_point', p.created_at + c.n % 900 * interval '1 hour'
     from (select n, 1 + (n - 1) / ceil(${projectComments} / ${projects}::numeric)::int as j from generate_series(1, ${projectComments}) n) c
     join project p on p.id = ${made('project', 'c.j')}
     join bench.remark r on r.n = 1 + bench.roll(c.n, 33, 768)
     join person a on a.id = ${made('person', `1 + bench.roll(c.n, 34, ${PEOPLE})`)} order by c.n;`,
  ],
})

const COMMITMENTS = ({ projects, commitments }: Size): Step => ({
  name: 'commitments',
  statements: [
    `insert into commitment (id, code, kind, text_en, text_vi, made_at, due, indicator, tier, delegation_id, body_id, is_demo, recorded_at)
     select ${made('commitment', 's.n')}, 'BC-' || lpad(s.n::text, 6, '0'),
       (array['COMMITMENT','COMMITMENT','INTENTION','OFFER'])[1 + s.n % 4], 'Holds: ' || t.en, 'Tổ chức: ' || t.vi, 'the meeting',
       case when s.n % 3 > 0 then (2024 + s.n % 5)::text end, case when s.n % 2 = 0 then 'held or not' end,
       case when s.n % 2 = 0 then 'public' else 'ams_plus' end, bench.pick(s.n, 41, ${MEMBERS} || ${PARTNERS}), 'accsm-plus-3', true,
       timestamptz '2023-01-01' + s.n * interval '1 minute'
     from generate_series(1, ${commitments}) s (n) join bench.title t on t.n = 1 + bench.roll(s.n, 42, 768) order by s.n;
     insert into commitment_actor (commitment_id, position, delegation_id, label_en)
     select c.id, 1, c.delegation_id, d.name_en from commitment c join delegation d on d.id = c.delegation_id where c.code like 'BC-%';
     insert into commitment_project (commitment_id, project_id)
     select ${made('commitment', 'n')}, ${made('project', `1 + bench.roll(n, 43, ${projects})`)} from generate_series(1, ${commitments}, 2) n;
     insert into commitment_progress (id, commitment_id, status, text, effective_on, recorded_at, delegation_id, tier, body_id)
     select gen_random_uuid(), c.id, 'UNDER_WAY', 'In preparation.', '2026-03', timestamptz '2026-04-01', c.delegation_id, c.tier, c.body_id
     from generate_series(1, ${commitments}, 3) n join commitment c on c.id = ${made('commitment', 'n')};`,
  ],
})

/**
 * The search index of the made rows. Its own function makes the words of each text once; the rows that repeat a text
 * get them with their own code and readers.
 */
const SEARCH: Step = {
  name: 'search index',
  statements: [
    `select index_entry('bench', 'remark ' || n, '', null, '', body, 'public', null, null, null, null, null, null) from bench.remark;
     insert into search_entry (kind, subject_id, part, title, body, lexemes, tier, delegation_id, body_id, proposal_id, project_id, number)
     select 'comment', c.id::text, '', '', c.body, w.lexemes || ${readers('comment', 'c.tier', 'c.owner_id')}, c.tier, c.owner_id, c.body_id,
       c.proposal_id, c.project_id, c.number
     from comment c join bench.remark r on r.body = c.body
     join lateral (select ts_delete(lexemes, '{:public,#bench}') as lexemes from search_entry
       where kind = 'bench' and subject_id = 'remark ' || r.n) w on true;
     delete from search_entry where kind = 'bench' and subject_id like 'remark %';`,
    `select index_entry('bench', 'title ' || n, '', null, en || ' / ' || vi, 'An activity of the plan', 'public', null, null, null, null, null, null)
     from bench.title;
     create table bench.words as select t.en, ts_delete(e.lexemes, '{:public,#bench}') as lexemes
     from bench.title t join search_entry e on e.kind = 'bench' and e.subject_id = 'title ' || t.n;
     insert into search_entry (kind, subject_id, part, code, title, body, lexemes, tier, delegation_id, body_id, project_id)
     select 'project', p.id::text, '', p.code, p.title_en || ' / ' || p.title_vi, p.summary_en,
       ${codeWords('p.code')} || w.lexemes || ${readers('project', 'p.tier', 'p.delegation_id')}, p.tier, p.delegation_id, p.body_id, p.id
     from project p join bench.words w on w.en = p.title_en where p.code like 'BP-%';
     insert into search_entry (kind, subject_id, part, code, title, body, lexemes, tier, delegation_id, body_id, proposal_id)
     select 'proposal', p.id::text, r.number::text, p.code, r.title_en || ' / ' || r.title_vi, r.concept_note ->> 'briefEn',
       ${codeWords('p.code')} || w.lexemes || ${readers('proposal', 'r.tier', 'r.delegation_id')}, r.tier, r.delegation_id, r.body_id, p.id
     from proposal p join proposal_revision r on r.proposal_id = p.id join bench.words w on w.en = r.title_en where p.code like 'P-2019-%';
     insert into search_entry (kind, subject_id, part, code, title, body, lexemes, tier, delegation_id, body_id)
     select 'commitment', c.id::text, '', c.code, c.text_en || ' / ' || c.text_vi, 'the meeting',
       ${codeWords('c.code')} || w.lexemes || ${readers('commitment', 'c.tier', 'c.delegation_id')}, c.tier, c.delegation_id, c.body_id
     from commitment c join bench.words w on 'Holds: ' || w.en = c.text_en where c.code like 'BC-%';
     delete from search_entry where kind = 'bench' and subject_id like 'title %';`,
  ],
}

function codeWords(code: string): string {
  return `setweight(to_tsvector('simple', spaced(lower(${code}))), 'A')`
}

function readers(kind: string, tier: string, delegation: string): string {
  return `array_to_tsvector(array['#${kind}', ':' || ${tier}, '@' || ${delegation}])`
}

/** The load in order; nothing in it is looked up one by one. */
export function stepsOf(size: Size): Step[] {
  return [WORDS, INSTITUTION(size), PROJECTS(size), FACTS, PROPOSALS(size), COMMENTS(size), COMMITMENTS(size), SEARCH]
}

export const LOADED = ['project', 'project_fact', 'proposal', 'proposal_revision', 'round', 'position', 'comment', 'commitment',
  'commitment_actor', 'commitment_progress', 'search_entry']
