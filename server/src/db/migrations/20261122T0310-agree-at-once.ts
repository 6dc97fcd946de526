import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A rule may adopt at once when all that count have agreed. And: whether a delegation is writing a next revision, for
 * the server's own eyes, so that a proposal that is sent back does not get a second draft.
 */
export class AgreeAtOnce1763781000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decision_rule drop constraint decision_rule_early_close_check,
        add constraint decision_rule_early_close_check check (early_close in ('all_answered', 'all_agreed', 'never'));
      alter table round drop constraint round_closed_how_check,
        add constraint round_closed_how_check check (closed_how in ('chair', 'caller', 'proposer', 'clock', 'confirmation', 'all_agreed'));
      create function has_draft(of_proposal uuid) returns boolean
      language sql stable security definer set search_path = public as $$
        select exists (select from proposal_revision where proposal_id = of_proposal and submitted_at is null)
      $$;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function has_draft;
      alter table round drop constraint round_closed_how_check,
        add constraint round_closed_how_check check (closed_how in ('chair', 'caller', 'proposer', 'clock', 'confirmation'));
      alter table decision_rule drop constraint decision_rule_early_close_check,
        add constraint decision_rule_early_close_check check (early_close in ('all_answered', 'never'));
    `)
  }
}
