import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a rule says of a delegation that leaves the body while a round is open, and of the consent of partners that do not
 * count. A round names the partners whose consent its adoption waits for; what they say are events of the round.
 *
 * The defaults are those of the rows L17, L20 and L21; rounds of before ask no partner.
 */
export class AskPartners1763791800001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decision_rule
        add leaver_objection text not null default 'until_recorded' check (leaver_objection in ('until_recorded', 'stands')),
        add partner_consent text not null default 'named' check (partner_consent in ('none', 'named', 'all')),
        add partner_refusal text not null default 'consultation' check (partner_refusal in ('consultation', 'not_adopted'));
      alter table round add consent_of text[] not null default '{}',
        drop constraint round_closed_how_check,
        add constraint round_closed_how_check check (closed_how in ('chair', 'caller', 'proposer', 'clock', 'confirmation', 'all_agreed', 'partner'));
      alter table round_delegation add left_at timestamptz;
      grant update (left_at) on round_delegation to mufakat_app;
      alter table round_event drop constraint round_event_kind_check,
        add constraint round_event_kind_check check (kind in ('opened', 'attended', 'stated', 'confirmed', 'revised', 'contested', 'extended',
          'left', 'agreed', 'consented', 'closed', 'late'));
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table round_event drop constraint round_event_kind_check,
        add constraint round_event_kind_check check (kind in ('opened', 'attended', 'stated', 'confirmed', 'revised', 'contested', 'extended',
          'agreed', 'closed', 'late'));
      alter table round_delegation drop column left_at;
      alter table round drop column consent_of, drop constraint round_closed_how_check,
        add constraint round_closed_how_check check (closed_how in ('chair', 'caller', 'proposer', 'clock', 'confirmation', 'all_agreed'));
      alter table decision_rule drop column leaver_objection, drop column partner_consent, drop column partner_refusal;
    `)
  }
}
