import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who ends an office writes alone: acts that have begun end first, and those that come see the change. LOCK TABLE takes
 * no snapshot, so the order of acts and of an office's end is that of their commits, and an act need not lock a row for it.
 */
const WRITE_ALONE = `
  create function write_alone() returns trigger language plpgsql as $$
  begin
    lock table write_turn in share row exclusive mode;
    return null;
  end $$;
  create trigger alone before update or delete on office for each statement execute function write_alone();
`

/** How many of these offices are held now. Asked in every write. */
const OFFICES_HELD = `
  create function offices_held(ids uuid[]) returns int
  language plpgsql stable security definer set search_path = public as $$
  declare clock timestamptz := clock_now();
  begin
    return (select count(*) from office
      where id = any (ids) and from_at <= clock and (to_at is null or to_at > clock));
  end $$;
  revoke execute on function offices_held from public;
  grant execute on function offices_held to mufakat_app;
`

export class EndOfficesAlone1763830800001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${WRITE_ALONE} ${OFFICES_HELD}`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger alone on office; drop function write_alone(); drop function offices_held(uuid[]);`)
  }
}
