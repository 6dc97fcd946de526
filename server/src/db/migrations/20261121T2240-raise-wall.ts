import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The wall: a role without privileges of its own, the viewer's settings, and `may_read`, the one rule
 * that every row-level policy calls. `kernel/audience.ts` says the same rule in TypeScript; a test
 * holds the two together.
 */
export class RaiseWall1763764800001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        create role mufakat_app nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant mufakat_app to current_user;
      grant usage on schema public to mufakat_app;

      create function viewer_group() returns text language sql stable parallel safe as
        $$ select coalesce(nullif(current_setting('mufakat.group', true), ''), 'anonymous') $$;
      create function viewer_delegation() returns text language sql stable parallel safe as
        $$ select nullif(current_setting('mufakat.delegation', true), '') $$;
      create function viewer_bodies() returns text[] language sql stable parallel safe as
        $$ select string_to_array(coalesce(current_setting('mufakat.bodies', true), ''), ',') $$;
      create function viewer_person() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('mufakat.person', true), '')::uuid $$;

      create domain tier as text check (value in ('public', 'ams_plus', 'ams', 'secretariat', 'delegation'));
      create domain partial_date as text
        check (value ~ '^[12][0-9]{3}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?$');

      create function may_read(row_tier text, row_delegation text, row_body text, row_shared_with text[])
      returns boolean language sql stable parallel safe as $$
        select case
          when row_tier = 'public' or viewer_group() = 'system' then true
          when viewer_group() = 'anonymous' then false
          when row_tier = 'delegation' then row_delegation = viewer_delegation()
          when viewer_group() = 'secretariat' then true
          when row_tier = 'secretariat' then row_delegation = viewer_delegation()
          when viewer_group() = 'ams' then true
          when row_tier = 'ams' then row_delegation = viewer_delegation()
          else row_delegation = viewer_delegation()
            or case when row_shared_with is null then row_body = any (viewer_bodies())
                    else viewer_delegation() = any (row_shared_with) end
        end
      $$;

      create function partial_start(value text) returns date language sql immutable parallel safe as $$
        select case
          when value is null then null
          when length(value) = 4 then make_date(value::int, 1, 1)
          when value like '____-Q_' then make_date(left(value, 4)::int, 3 * right(value, 1)::int - 2, 1)
          when length(value) = 7 then make_date(left(value, 4)::int, right(value, 2)::int, 1)
          else make_date(left(value, 4)::int, substr(value, 6, 2)::int, right(value, 2)::int)
        end
      $$;
      create function partial_end(value text) returns date language sql immutable parallel safe as $$
        select (case
          when value is null then null
          when length(value) = 4 then make_date(value::int, 12, 31)
          when value like '____-Q_' then (partial_start(value) + interval '3 months - 1 day')::date
          when length(value) = 7 then (partial_start(value) + interval '1 month - 1 day')::date
          else partial_start(value)
        end)
      $$;

      create function fold(value text) returns text language sql immutable parallel safe as $$
        select replace(lower(regexp_replace(normalize(replace(replace(coalesce(value, ''), 'Đ', 'D'), 'đ', 'd'), NFD),
          '[\\u0300-\\u036f]', '', 'g')), 'ı', 'i')
      $$;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function refuse_change; drop function fold; drop function partial_end; drop function partial_start;
      drop function may_read; drop domain partial_date; drop domain tier;
      drop function viewer_person; drop function viewer_bodies; drop function viewer_delegation; drop function viewer_group;
    `)
  }
}
