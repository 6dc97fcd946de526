import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Accounts, sessions, idempotency keys, the audit trail, the scheduler's pulse.
 * Accounts and sessions are seen by the server's own `system` unit only; the audit trail inherits
 * the tier of what was changed, and is append-only by trigger.
 *
 * Asked: a session by the hash of its token; an account by (issuer, subject) or login; the audit trail of a
 * subject, newest first.
 */
export class CreateAccounts1763764800007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account (
        id uuid primary key, person_id uuid references person, login text not null unique, email text,
        issuer text, subject text, password_hash text, totp_secret text, totp_last_step bigint, failed_count int not null default 0,
        failed_at timestamptz, created_at timestamptz not null, disabled_at timestamptz,
        unique (issuer, subject)
      );
      create table passkey (
        id text primary key, account_id uuid not null references account, public_key bytea not null, counter bigint not null,
        transports text[] not null default '{}', label text, created_at timestamptz not null, used_at timestamptz
      );
      create table session (
        token_hash text primary key, account_id uuid not null references account, delegation_id text references delegation,
        method text not null, created_at timestamptz not null, seen_at timestamptz not null, expires_at timestamptz not null,
        ended_at timestamptz, reason text
      );
      create index session_of_account on session (account_id) where ended_at is null;
      create table api_token (
        token_hash text primary key, account_id uuid not null references account, label text not null,
        scopes text[] not null, created_at timestamptz not null, expires_at timestamptz not null, revoked_at timestamptz
      );
      create table sign_in_challenge (
        id text primary key, kind text not null, payload jsonb not null, expires_at timestamptz not null
      );
      create table idempotency_key (
        account_id uuid not null, key text not null, operation text not null, input_hash text not null,
        outcome jsonb, recorded_at timestamptz not null, primary key (account_id, key)
      );
      create index idempotency_key_age on idempotency_key (recorded_at);
      create table audit_entry (
        seq bigint generated always as identity primary key, at timestamptz not null,
        person_id uuid references person, delegation_id text references delegation, office_kind text, account_id uuid,
        action text not null, subject_type text not null, subject_id text not null, subject_code text,
        before jsonb, after jsonb, reason text, request_id text,
        tier tier not null, owner_id text references delegation, body_id text references body, shared_with text[]
      );
      create index audit_of_subject on audit_entry (subject_type, subject_id, seq desc);
      create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();
      create trigger append_only_all before truncate on audit_entry for each statement execute function refuse_change();
      create table refusal_entry (
        seq bigint generated always as identity primary key, at timestamptz not null, account_id uuid,
        delegation_id text, action text not null, subject_id text, code text not null, request_id text
      );
      create table pulse (
        job text primary key, ran_at timestamptz not null, took_ms int not null, error text
      );

      grant select, insert, update, delete on account, passkey, session, api_token, sign_in_challenge,
        idempotency_key to mufakat_app;
      grant select, insert on audit_entry, refusal_entry to mufakat_app;
      grant select, insert, update on pulse to mufakat_app;

      alter table account enable row level security;
      create policy wall on account using (viewer_group() = 'system' or person_id = viewer_person()) with check (true);
      alter table passkey enable row level security;
      create policy wall on passkey using (exists (select from account where account.id = account_id)) with check (true);
      alter table session enable row level security;
      create policy wall on session using (exists (select from account where account.id = account_id)) with check (true);
      alter table api_token enable row level security;
      create policy wall on api_token using (exists (select from account where account.id = account_id)) with check (true);
      alter table sign_in_challenge enable row level security;
      create policy wall on sign_in_challenge using (viewer_group() = 'system') with check (true);
      alter table idempotency_key enable row level security;
      create policy wall on idempotency_key using (viewer_group() = 'system'
        or exists (select from account where account.id = account_id)) with check (true);
      alter table audit_entry enable row level security;
      create policy wall on audit_entry using (may_read(tier, owner_id, body_id, shared_with)) with check (true);
      alter table refusal_entry enable row level security;
      create policy wall on refusal_entry using (viewer_group() in ('system', 'secretariat')) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table pulse, refusal_entry, audit_entry, idempotency_key, sign_in_challenge, api_token, session,
      passkey, account`)
  }
}
