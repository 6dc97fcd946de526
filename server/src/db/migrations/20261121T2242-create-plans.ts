import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Work plans with their own taxonomies, community pillars, instruments, reported figures.
 * All of it is published reference data: no policy.
 */
export class CreatePlans1763764800003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table work_plan (
        id text primary key, body_id text not null references body, name_en text not null, name_vi text,
        from_year int not null, to_year int not null, taxonomy text not null,
        adopted_on partial_date, adopted_at_id text references meeting, item_count int, status text not null,
        status_as_of partial_date,
        is_demo boolean not null default false, note text, sources text[] not null default '{}'
      );
      create table area (
        id text primary key, work_plan_id text not null references work_plan, kind text not null, number int not null,
        name_en text not null, name_vi text, note text, sources text[] not null default '{}'
      );
      create index area_of_plan on area (work_plan_id, number);
      create table pillar (
        id text primary key, abbreviation text not null, name_en text not null, name_vi text not null, note text,
        sources text[] not null default '{}'
      );
      create table instrument (
        id text primary key, level text not null, kind text not null, number text, name_en text not null, name_vi text,
        dated partial_date, issuer text, status text, implements_id text, note text, sources text[] not null default '{}'
      );
      create table reported_figure (
        id text primary key, work_plan_id text references work_plan, as_of partial_date not null,
        reported_at_id text references meeting, counts jsonb, total int, reported_percent jsonb,
        reported_group_percent jsonb, is_part boolean not null default false, note text, sources text[] not null default '{}'
      );
      create table reference_record (
        kind text not null, id text not null, payload jsonb not null, sources text[] not null default '{}',
        primary key (kind, id)
      );
      grant select, insert, update on work_plan, area, pillar, instrument, reported_figure, reference_record to mufakat_app;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table reference_record, reported_figure, instrument, pillar, area, work_plan`)
  }
}
