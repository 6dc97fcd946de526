import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Working calendars of the capitals: weekends, public holidays, and of which years the holidays are known at all. Days
 * from the library are renewed as a whole; what an official recorded is append-only and stands above them, and the last
 * word on a day is its newest row. All of it is published.
 *
 * Asked: the holidays of delegations between two days; the known years of delegations.
 */
export class CreateCalendar1763778600001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table weekend (
        delegation_id text primary key references delegation,
        days int[] not null check (days <@ array[1, 2, 3, 4, 5, 6, 7]), sources text[] not null default '{}'
      );
      create table holiday_year (
        delegation_id text not null references delegation, year int not null,
        origin text not null check (origin in ('library', 'official')), source text not null,
        recorded_at timestamptz not null, primary key (delegation_id, year, origin)
      );
      create table holiday (
        seq bigint generated always as identity, id uuid primary key, delegation_id text not null references delegation,
        day date not null, is_holiday boolean not null default true, name_en text not null, name_vi text, name_local text,
        is_estimate boolean not null default false, origin text not null check (origin in ('library', 'official')),
        source text not null, person_id uuid references person, office_kind text, recorded_at timestamptz not null,
        check ((origin = 'official') = (person_id is not null))
      );
      create index holiday_by_day on holiday (delegation_id, day, (origin = 'official') desc, seq desc);
      create unique index holiday_of_library on holiday (delegation_id, day) where origin = 'library';
      create trigger keep_official before update or delete on holiday for each row
        when (old.origin = 'official') execute function refuse_change();

      create view holiday_now as
        select distinct on (delegation_id, day) * from holiday order by delegation_id, day, (origin = 'official') desc, seq desc;

      grant select, insert, update on weekend, holiday_year to mufakat_app;
      grant select, insert, update, delete on holiday to mufakat_app;
      grant select on holiday_now to mufakat_app;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view holiday_now; drop table holiday, holiday_year, weekend')
  }
}
