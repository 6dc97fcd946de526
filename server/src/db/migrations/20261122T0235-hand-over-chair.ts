import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The handover of a chair: what the outgoing chair leaves behind, frozen with its hash when the first chair signs, and
 * what each chair signed. A signature is never altered; it holds while its hash is that of the content.
 *
 * Asked: the handover of a term; its signatures.
 */
export class HandOverChair1763778900001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table chair_handover (
        outgoing_id text primary key references chair_term, incoming_id text not null references chair_term,
        body_id text not null references body, tier tier not null default 'ams',
        content jsonb not null, content_hash text not null, content_on date not null,
        frozen_at timestamptz not null, completed_at timestamptz
      );
      create table chair_handover_signature (
        id uuid primary key, outgoing_id text not null references chair_handover, seq bigint generated always as identity,
        side text not null check (side in ('outgoing', 'incoming')), content_hash text not null,
        person_id uuid not null references person, delegation_id text not null references delegation, office_kind text not null,
        signed_at timestamptz not null
      );
      create index chair_handover_signature_of on chair_handover_signature (outgoing_id, seq);
      create trigger append_only before update or delete on chair_handover_signature for each row execute function refuse_change();
      create trigger append_only_all before truncate on chair_handover_signature for each statement execute function refuse_change();
      grant select, insert, update on chair_handover to mufakat_app;
      grant select, insert on chair_handover_signature to mufakat_app;
      alter table chair_handover enable row level security;
      create policy wall on chair_handover using (may_read(tier, null, body_id, null)) with check (true);
      alter table chair_handover_signature enable row level security;
      create policy wall on chair_handover_signature using (exists (select from chair_handover h where h.outgoing_id = chair_handover_signature.outgoing_id))
        with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table chair_handover_signature, chair_handover')
  }
}
