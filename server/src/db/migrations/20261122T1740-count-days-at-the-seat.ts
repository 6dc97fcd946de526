import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * There is one calendar: that of the institution's seat. Chairs and offices went by it already, facts, memberships and rules by
 * UTC's, so that what was adopted in Jakarta before seven in the morning stood in the plan of the day before.
 */
export class CountDaysAtTheSeat1763833200001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create or replace function clock_today() returns date language sql stable parallel safe as
      $$ select (clock_now() at time zone 'Asia/Jakarta')::date $$`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`create or replace function clock_today() returns date language sql stable parallel safe as
      $$ select (clock_now() at time zone 'UTC')::date $$`)
  }
}
