import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The clock of the domain. Deadlines, offices, terms and facts go by `clock_now()`: the database's time, and in a
 * demonstration as far ahead of it as its people have leapt. Sessions, keys and throttles go by `now()`.
 */
export class SetClock1763776800001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table demo_clock (only_row boolean primary key default true check (only_row), leap interval not null);
      grant select, insert, update on demo_clock to mufakat_app;

      create function clock_leap() returns interval language sql stable parallel safe as
        $$ select coalesce((select leap from demo_clock), interval '0') $$;
      create function clock_now() returns timestamptz language sql stable parallel safe as $$ select now() + clock_leap() $$;
      create function clock_today() returns date language sql stable parallel safe as
        $$ select (clock_now() at time zone 'UTC')::date $$;
      create function clock_instant() returns timestamptz language sql volatile as $$ select clock_timestamp() + clock_leap() $$;

      do $do$ begin
        execute replace(pg_get_functiondef('offices_now'::regproc), ' now()', ' clock_now()');
        execute replace(pg_get_functiondef('viewer_of'::regproc), '(now() at time zone', '(clock_now() at time zone');
      end $do$;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $do$ begin
        execute replace(pg_get_functiondef('offices_now'::regproc), 'clock_now()', 'now()');
        execute replace(pg_get_functiondef('viewer_of'::regproc), 'clock_now()', 'now()');
      end $do$;
      drop function clock_instant; drop function clock_today; drop function clock_now; drop function clock_leap; drop table demo_clock;
    `)
  }
}
