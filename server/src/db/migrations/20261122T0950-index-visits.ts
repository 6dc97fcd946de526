import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Sessions of an account that are over are looked for too: the last visit was one of them. */
export class IndexVisits1763805000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index session_of_account_ever on session (account_id)')
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index session_of_account_ever')
  }
}
