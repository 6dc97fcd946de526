import type { MigrationInterface, QueryRunner } from 'typeorm'

const TABLES = ['body', 'decision_rule', 'delegation', 'agency', 'work_plan', 'area', 'pillar']

/** Every server process keeps the published rows of these tables, and is told when one of them changes. */
export class AnnouncePublished1763770000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function announce_published() returns trigger language plpgsql as $$
      begin
        perform pg_notify('mufakat', '{"type":"published","id":""}');
        return null;
      end $$;
      ${TABLES.map((table) => `create trigger announce_published after insert or update or delete on ${table}
        for each statement execute function announce_published();`).join('\n')}`)
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`drop trigger announce_published on ${table}`)
    await db.query('drop function announce_published')
  }
}
