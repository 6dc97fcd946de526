import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The outbox: a mail is written in the transaction of what it tells of, and sent afterwards. One mail a kind, subject and
 * address. Only the server itself sees them. Goes by the machine's clock.
 *
 * Asked: the next one to send.
 */
export class CreateMail1763780100001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail (
        id uuid primary key, kind text not null, about text not null, address text not null, person_id uuid references person,
        language text not null check (language in ('en', 'vi')), subject text not null, body_text text not null, body_html text not null,
        state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed')),
        created_at timestamptz not null default now(), not_before timestamptz not null default now(),
        attempts int not null default 0, claimed_at timestamptz, sent_at timestamptz, error text,
        unique (kind, about, address), check ((state = 'sent') = (sent_at is not null))
      );
      create index mail_to_send on mail (not_before) where state in ('waiting', 'sending');
      grant select, insert, update on mail to mufakat_app;
      alter table mail enable row level security;
      create policy wall on mail using (viewer_group() = 'system') with check (viewer_group() = 'system');
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table mail')
  }
}
