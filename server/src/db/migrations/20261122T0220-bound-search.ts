import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The wall for an entry, as in create-search. */
const MAY_FIND = `may_read(e.tier, e.delegation_id, e.body_id, e.shared_with)
  and (e.proposal_id is null or exists (select from proposal p where p.id = e.proposal_id
    and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with) offset 0))
  and (e.number is null or exists (select from proposal_revision r where r.proposal_id = e.proposal_id
    and r.number >= e.number and may_read(r.tier, r.delegation_id, r.body_id, r.shared_with) offset 0))
  and (e.project_id is null or exists (select from project p where p.id = e.project_id
    and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with) offset 0))`
const SEEN = `may_read(p.tier, p.delegation_id, p.body_id, p.shared_with)`

/** One entry in 32; a question must say it in the same words for the small index to answer it. */
const isSampled = (subject: string) => `hashtext(${subject}) & 31 = 0`

/**
 * Bounds the work of a search, however frequent its words. Only the last word counts as a beginning: the index must go
 * through every word with that beginning. Up to a thousand hits are gathered in three looks: the words as typed (with
 * their marks, or in titles); then all folded words among a sample of the entries, which has an index of its own, for
 * what is found a thousand times there is frequent enough; and only then among all. Kinds are words of the index too.
 * The plans are generic and never scan the table: the bound must not hang on what the planner knows of a word.
 */
export class BoundSearch1763777800001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function index_entry(kind text, subject_id text, part text, code text, title text, body text,
        tier text, delegation_id text, body_id text, shared_with text[], proposal_id uuid, project_id uuid, number int)
      returns void language sql security definer set search_path = public as $$
        insert into search_entry (kind, subject_id, part, code, title, body, lexemes, tier, delegation_id, body_id,
          shared_with, proposal_id, project_id, number)
        values ($1, $2, $3, $4, coalesce($5, ''), coalesce($6, ''),
          setweight(to_tsvector('simple', spaced(fold(concat_ws(' ', $4, $5)))), 'A')
            || setweight(to_tsvector('simple', spaced(fold($6))), 'B')
            || marked_words($5, true) || marked_words($6, false)
            || array_to_tsvector(array['#' || $1] || eyes_of($7, $8, $9, $10)),
          $7, $8, $9, $10, $11, $12, $13)
        on conflict on constraint search_entry_pkey do update set code = excluded.code, title = excluded.title,
          body = excluded.body, lexemes = excluded.lexemes, tier = excluded.tier,
          delegation_id = excluded.delegation_id, body_id = excluded.body_id, shared_with = excluded.shared_with,
          proposal_id = excluded.proposal_id, project_id = excluded.project_id, number = excluded.number, changed_at = now()
      $$;
      drop index search_entry_lexemes;
      update search_entry set lexemes = lexemes || array_to_tsvector(array['#' || kind]);
      create index search_entry_lexemes on search_entry using gin (lexemes) with (fastupdate = off);
      create index search_entry_sample on search_entry using gin (lexemes) with (fastupdate = off) where ${isSampled('subject_id')};

      drop function asked_words; drop function asked_marks;
      create function asked_words(words text, opens boolean default true) returns tsquery language sql stable as $$
        select string_agg('(' || phrase || case when opens and nth = last_nth and ends > 1 then ':*' else '' end || ')', ' & ')::tsquery
        from (select nth, max(nth) over () as last_nth, string_agg(quote_literal(left(letters, 60)), ' <-> ' order by place) as phrase,
            (array_agg(length(letters) order by place desc))[1] as ends
          from regexp_split_to_table(regexp_replace(words, '[-/._]+', ' ', 'g'), '\\s+') with ordinality asked (word, nth),
            regexp_split_to_table(spaced(fold(word)), ' ') with ordinality piece (letters, place)
          where letters <> '' group by nth) phrases
      $$;
      create function asked_marks(words text) returns tsquery language sql stable as $$
        select string_agg('(' || quote_literal('=' || left(word, 60)) || tail || case when word ~ '[^\\x01-\\x7f]' then ''
            else ' | ' || quote_literal(left(word, 60)) || coalesce(nullif(tail, ''), ':') || 'B' end || ')', ' & ')::tsquery
        from (select word, case when nth = max(nth) over () and length(word) > 1 then ':*' else '' end as tail
          from regexp_split_to_table(spaced(with_marks(words)), ' ') with ordinality asked (word, nth) where word <> '') marked
      $$;
      create function asked_as_typed(words text) returns tsquery language sql stable as $$
        select string_agg(quote_literal(case when word ~ '[^\\x01-\\x7f]' or not has_marks then '=' else '' end || left(word, 60)), ' & ')::tsquery
          && asked_words(words, false)
        from (select word, words ~ '[^\\x01-\\x7f]' as has_marks
          from regexp_split_to_table(spaced(with_marks(words)), ' ') word where word <> '') typed
      $$;

      create or replace function search_entries(words text, kinds text[], at_most int,
        after_exact boolean, after_rank float8, after_kind text, after_id text)
      returns table (total int, capped boolean, kind text, subject_id text, exact boolean, rank float8, title text, body text)
      language plpgsql stable security definer set search_path = public set plan_cache_mode = force_generic_plan
      set enable_seqscan = off set work_mem = '32MB' as $$
      declare
        every constant int := 1000;
        asked tsquery := asked_words(words);
        marks tsquery := asked_marks(words);
        bounds tsquery := viewer_lexemes();
        of_kinds tsquery := (select string_agg(quote_literal('#' || each), ' | ')::tsquery from unnest(kinds) each);
        folded tsquery;
        typed tsquery := asked_as_typed(words);
        hits tid[];
        sampled tid[];
      begin
        if asked is null then
          return query select 0, false, null::text, null::text, null::boolean, null::float8, null::text, null::text;
          return;
        end if;
        bounds := coalesce(bounds && of_kinds, bounds, of_kinds);
        typed := coalesce(typed && bounds, typed);
        hits := array(select e.ctid from search_entry e where e.lexemes @@ typed and ${MAY_FIND} limit every);
        if cardinality(hits) < every then
          folded := coalesce(asked && bounds, asked);
          sampled := hits || array(select e.ctid from search_entry e
            where e.lexemes @@ folded and ${isSampled('e.subject_id')} and not e.lexemes @@ typed and ${MAY_FIND} limit every);
          if cardinality(sampled) >= every then
            hits := sampled;
          else
            hits := hits || array(select e.ctid from search_entry e
              where e.lexemes @@ folded and not e.lexemes @@ typed and ${MAY_FIND} limit every);
          end if;
        end if;
        capped := cardinality(hits) >= every;
        hits := hits || array(select e.ctid from search_entry e
          where lower(e.code) = lower(trim(words)) and (kinds is null or e.kind = any (kinds)) and ${MAY_FIND} limit every);
        return query
        with best as (
          select distinct on (e.kind, e.subject_id) e.kind as k, e.subject_id as s, e.ctid as place,
            e.lexemes @@ marks as is_exact,
            ts_rank('{0.05, 0.1, 0.4, 1.0}', e.lexemes, asked)::float8
              + case when lower(e.code) = lower(trim(words)) then 10 else 0 end as score
          from search_entry e where e.ctid = any (hits)
          order by e.kind, e.subject_id, 4 desc, 5 desc, e.part desc
        ), page as (
          select * from best where after_id is null
            or (not is_exact, -score, k, s) > (not after_exact, -after_rank, after_kind, after_id)
          order by not is_exact, -score, k, s limit at_most
        )
        select least(counted.n, every)::int, search_entries.capped, e.kind, e.subject_id, page.is_exact, page.score, e.title, left(e.body, 20000)
        from (select count(*) as n from best) counted
        left join page on true
        left join search_entry e on e.ctid = page.place
        order by not page.is_exact, -page.score, page.k, page.s;
      end $$;

      create index project_fact_title on project_fact using gin (to_tsvector('simple', spaced(fold(value #>> '{}'))))
        with (fastupdate = off) where field in ('title_en', 'title_vi');
      create function projects_ever_named(words text, at_most int) returns setof uuid
      language plpgsql stable security definer set search_path = public set plan_cache_mode = force_generic_plan
      set enable_seqscan = off as $$
      declare
        asked tsquery := asked_words(words);
        found uuid[];
      begin
        found := array(select p.id from search_entry e join project p on p.id = e.project_id
          where e.lexemes @@ (asked && '#project'::tsquery) and ${SEEN} limit at_most);
        found := found || array(select p.id from project_fact f join project p on p.id = f.project_id
          where to_tsvector('simple', spaced(fold(f.value #>> '{}'))) @@ asked and f.field in ('title_en', 'title_vi')
            and ${SEEN} and may_read(f.tier, p.delegation_id, p.body_id, p.shared_with) limit 2 * at_most);
        return query select distinct id from unnest(found) id limit at_most;
      end $$;
    `)
  }

  /** What create-search had made stays in its newer form. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function projects_ever_named; drop index project_fact_title; drop index search_entry_sample; drop function asked_as_typed`)
  }
}
