import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Proposals, their revisions, appraisals, rounds and positions.
 *
 * A proposal's `tier` is what its state allows now (its own delegation while a draft, ASEC too while under
 * appraisal, its audience from circulation on); `audience` is what its delegation asked for. Each revision
 * carries a tier of its own, so that a second draft stays at home while the first revision is discussed.
 *
 * Asked: proposals by state and body; the newest revision a viewer may see; a proposal's rounds and positions.
 */
export class CreateProposals1763764800005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table code_counter (
        series text primary key, last int not null
      );
      create function next_code(prefix text, year int) returns text
      language sql security definer set search_path = public as $$
        insert into code_counter (series, last) values (prefix || '-' || year, 1)
        on conflict (series) do update set last = code_counter.last + 1
        returning prefix || '-' || year || '-' || lpad(last::text, 3, '0')
      $$;

      create table proposal (
        id uuid primary key, code text not null unique, body_id text not null references body,
        work_plan_id text references work_plan, delegation_id text not null references delegation,
        state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'CIRCULATED', 'TABLED', 'ADOPTED',
          'DEFERRED', 'NOT_ADOPTED', 'WITHDRAWN')),
        tier tier not null, audience tier not null check (audience in ('ams', 'ams_plus')), shared_with text[],
        revision int not null default 1, released_number int,
        meeting_id text references meeting, comments_close_at timestamptz, comments_close_zone text,
        project_id uuid references project, is_demo boolean not null default false,
        created_at timestamptz not null, changed_at timestamptz not null, ended_reason text
      );
      alter table project add constraint project_of_proposal foreign key (proposal_id) references proposal;
      create index proposal_by_state on proposal (state, changed_at desc);
      create index proposal_of_plan on proposal (work_plan_id, code);

      create table proposal_revision (
        id uuid primary key, proposal_id uuid not null references proposal, number int not null,
        concept_note jsonb not null, title_en text, title_vi text,
        change_kind text check (change_kind in ('editorial', 'substantive')), change_summary text,
        tier tier not null, delegation_id text not null references delegation, body_id text not null references body,
        shared_with text[], save_count int not null default 1,
        created_by uuid references person, created_at timestamptz not null, saved_at timestamptz not null,
        submitted_at timestamptz, released_at timestamptz, text_hash text,
        unique (proposal_id, number)
      );
      create function keep_submitted_text() returns trigger language plpgsql as $$
      begin
        if old.submitted_at is not null and (new.concept_note is distinct from old.concept_note
          or new.number <> old.number or new.text_hash is distinct from old.text_hash) then
          raise exception 'a submitted revision never changes' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_text before update on proposal_revision for each row execute function keep_submitted_text();

      create table appraisal (
        id uuid primary key, proposal_id uuid not null references proposal, number int not null,
        checklist jsonb not null, outcome text not null check (outcome in ('RETURNED', 'CIRCULATED')),
        reasons text, person_id uuid references person, recorded_at timestamptz not null,
        tier tier not null, delegation_id text not null references delegation
      );
      create index appraisal_of_proposal on appraisal (proposal_id, recorded_at);

      create table round (
        id uuid primary key, code text not null unique, proposal_id uuid not null references proposal,
        body_id text not null references body, meeting_id text references meeting,
        decision_rule_id uuid not null references decision_rule,
        state text not null check (state in ('OPEN', 'CLOSED')),
        opened_number int not null, opened_at timestamptz not null, opened_by uuid references person,
        closes_at timestamptz, closes_zone text, closed_at timestamptz, closed_by uuid references person,
        decided_number int, outcome text check (outcome in ('ADOPTED', 'DEFERRED', 'RETURNED', 'NOT_ADOPTED', 'WITHDRAWN')),
        outcome_reason text, deferred_to_id text references meeting, note jsonb
      );
      create index round_of_proposal on round (proposal_id, opened_at);
      create unique index one_open_round on round (proposal_id) where state = 'OPEN';
      create table round_delegation (
        round_id uuid not null references round, delegation_id text not null references delegation,
        counts boolean not null, primary key (round_id, delegation_id)
      );

      create table position (
        id uuid primary key, round_id uuid not null references round, proposal_id uuid not null references proposal,
        delegation_id text not null references delegation, number int not null,
        kind text not null check (kind in ('NO_OBJECTION', 'SUPPORT_WITH_COMMENT', 'NEED_MORE_TIME', 'OBJECT')),
        text text, person_id uuid not null references person, office_id uuid references office, office_kind text not null,
        stated_at timestamptz not null, seq bigint generated always as identity, tier tier not null,
        body_id text not null references body, shared_with text[]
      );
      create index position_of_round on position (round_id, delegation_id, seq desc);
      create trigger append_only before update or delete on position for each row execute function refuse_change();
      create trigger append_only_all before truncate on position for each statement execute function refuse_change();

      grant select, insert, update on proposal, proposal_revision, round to mufakat_app;
      grant select, insert on appraisal, round_delegation, position to mufakat_app;
      alter table proposal enable row level security;
      create policy wall on proposal using (may_read(tier, delegation_id, body_id, shared_with)) with check (true);
      alter table proposal_revision enable row level security;
      create policy wall on proposal_revision using (may_read(tier, delegation_id, body_id, shared_with)
        and exists (select from proposal where proposal.id = proposal_id)) with check (true);
      alter table appraisal enable row level security;
      create policy wall on appraisal using (may_read(tier, delegation_id, null, null)
        and exists (select from proposal where proposal.id = proposal_id)) with check (true);
      alter table round enable row level security;
      create policy wall on round using (exists (select from proposal where proposal.id = proposal_id)) with check (true);
      alter table round_delegation enable row level security;
      create policy wall on round_delegation using (exists (select from round where round.id = round_id)) with check (true);
      alter table position enable row level security;
      create policy wall on position using (may_read(tier, delegation_id, body_id, shared_with)
        and exists (select from proposal where proposal.id = proposal_id)) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table project drop constraint project_of_proposal;
      drop table position, round_delegation, round, appraisal, proposal_revision, proposal;
      drop function keep_submitted_text; drop function next_code; drop table code_counter;
    `)
  }
}
