import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What holds of a project today goes by the clock of the domain: what is adopted after a leap of a demonstration's clock
 * stands in the plan with its facts at once. Projects that were adopted so before are made whole.
 */
export class KeepProjectsByClock1763793300001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $do$ begin
        execute replace(pg_get_functiondef('refresh_projects'::regproc), 'current_date', '(select clock_today())');
      end $do$;
      select refresh_projects(array(select id from project where title_en is null and title_vi is null));
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $do$ begin
        execute replace(pg_get_functiondef('refresh_projects'::regproc), '(select clock_today())', 'current_date');
      end $do$;
    `)
  }
}
