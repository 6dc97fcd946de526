import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An empty table whose lock is the turn to write: shared by all, or held alone by one that met a conflict. */
export class TakeTurns1763789400001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table write_turn (); grant update on write_turn to mufakat_app`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table write_turn')
  }
}
