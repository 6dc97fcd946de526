import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The hashes of all entries, for everybody: a proof needs those of its neighbours, also where the reader may not know what
 * they stand for. They give nothing away: each entry holds hashes with 128 random bits that are told to its readers only.
 */
export class ProveDecisions1763778300001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function register_leaves(up_to int) returns text[]
      language sql stable security definer set search_path = public as $$
        select coalesce(array_agg(leaf_hash order by seq), '{}') from decision where seq <= up_to
      $$;
      create function register_count() returns int
      language sql stable security definer set search_path = public as $$
        select last from code_counter where series = 'register'
      $$;
      revoke execute on function register_leaves, register_count from public;
      grant execute on function register_leaves, register_count to mufakat_app;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function register_leaves; drop function register_count')
  }
}
