import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The institution as data: bodies and their rules, delegations and dated participation, agencies,
 * people and dated offices, chair terms, meetings. Public reference rows need no policy; people do.
 *
 * Asked: participants of a body on a day; offices of a person now; the chair's term on a day; meetings by date.
 */
export class CreateInstitution1763764800002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table source (
        id text primary key, kind text not null, address text, file text, excerpt text
      );
      create table body (
        id text primary key, name_en text not null, name_vi text not null, taxonomy text,
        seat_zone text not null default 'Asia/Jakarta', position int not null, sources text[] not null default '{}',
        check (taxonomy in ('priority_area', 'thematic_area'))
      );
      create table decision_rule (
        id uuid primary key, body_id text not null references body, version int not null,
        procedure text not null check (procedure in ('in_session', 'silence', 'ad_referendum')),
        effective_from date not null,
        counts text[] not null, heard text[] not null, partners_count boolean not null,
        silence_means text not null check (silence_means in ('consent', 'no_consent', 'must_answer', 'not_blocking')),
        blocking text[] not null default '{OBJECT,NEED_MORE_TIME}',
        objection_needs_reason boolean not null, minimum_hours int, usual_hours int, quorum int,
        positions_tier tier not null, text_en text not null, text_vi text not null, note_en text, note_vi text,
        sources text[] not null default '{}',
        unique (body_id, procedure, version)
      );
      create table delegation (
        id text primary key, iso2 text, kind text not null check (kind in ('member_state', 'partner', 'secretariat')),
        name_en text not null, name_vi text not null, protocol_order int not null, time_zone text not null,
        note text, sources text[] not null default '{}'
      );
      create table participation (
        id uuid primary key, body_id text not null references body, delegation_id text not null references delegation,
        capacity text not null check (capacity in ('member', 'partner', 'observer', 'guest')),
        from_date date not null, from_reported partial_date, to_date date, note text, sources text[] not null default '{}',
        check (to_date is null or from_date <= to_date)
      );
      create index participation_of_body on participation (body_id, from_date);
      create table agency (
        id text primary key, delegation_id text references delegation, name_en text not null, name_vi text,
        abbreviation text, kind text not null, note text, sources text[] not null default '{}'
      );
      create table person (
        id uuid primary key, source_id text unique, name text not null, agency_id text references agency,
        role_en text, role_vi text, role_as_of partial_date, note text, is_demo boolean not null default false,
        tier tier not null, delegation_id text references delegation, body_id text references body,
        shared_with text[], sources text[] not null default '{}'
      );
      create table person_contact (
        person_id uuid primary key references person, email text, phone text,
        tier tier not null, delegation_id text references delegation
      );
      create table office (
        id uuid primary key, person_id uuid not null references person, delegation_id text not null references delegation,
        body_id text references body,
        kind text not null check (kind in ('focal_point', 'senior_official', 'head', 'desk_officer', 'chair',
          'partner_focal_point', 'observer')),
        title_en text, title_vi text, from_at timestamptz not null, to_at timestamptz,
        granted_reason text, check (to_at is null or from_at < to_at)
      );
      create index office_of_person on office (person_id, from_at);
      create index office_of_delegation on office (delegation_id, kind);
      create table meeting (
        id text primary key, body_id text references body, held_by text not null, kind text not null,
        name_en text not null, name_vi text, cycle int, ordinal int,
        planned_start partial_date, planned_end partial_date, actual_start partial_date, actual_end partial_date,
        mode text, place text, host_id text references delegation, chair_id text references delegation,
        presiding_person_id uuid references person,
        status text not null check (status in ('held', 'planned', 'superseded', 'planned_outcome_unknown', 'reported')),
        is_demo boolean not null default false, note text, sources text[] not null default '{}'
      );
      create index meeting_by_date on meeting (coalesce(partial_start(actual_start), partial_start(planned_start)));
      create table chair_term (
        id text primary key, body_id text not null references body, ordinal int not null, plus_three_ordinal int,
        delegation_id text not null references delegation, from_date partial_date, to_date partial_date,
        terms_reported jsonb not null default '[]', theme_en text, theme_vi text, note text,
        sources text[] not null default '{}'
      );

      grant select on source, body, decision_rule, delegation, participation, agency, meeting, chair_term to mufakat_app;
      grant insert, update on source, body, decision_rule, delegation, participation, agency, meeting, chair_term to mufakat_app;
      grant select, insert, update on person, person_contact, office to mufakat_app;

      alter table person enable row level security;
      create policy wall on person using (may_read(tier, delegation_id, body_id, shared_with) or id = viewer_person())
        with check (true);
      alter table person_contact enable row level security;
      create policy wall on person_contact using (may_read(tier, delegation_id, null, null) or person_id = viewer_person())
        with check (true);
      alter table office enable row level security;
      create policy wall on office using (exists (select from person where person.id = person_id)) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table chair_term, meeting, office, person_contact, person, agency, participation,
      delegation, decision_rule, body, source`)
  }
}
