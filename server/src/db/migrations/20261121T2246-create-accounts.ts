import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who a token speaks for at this moment, in one statement of the role that has no other way to read sessions:
 * the offices held now, for one delegation; the bodies in which it takes part today; where its chair term makes it chair.
 * Null for a token that is unknown, ended, idle for too long or past its hours. Days are the Secretariat's.
 */
const VIEWER_OF = `
  create function offices_now(holder uuid, for_delegation text) returns setof office language sql stable as $$
    select * from office
    where person_id = holder and (for_delegation is null or delegation_id = for_delegation)
      and from_at <= now() and (to_at is null or to_at > now())
    order by from_at, id
  $$;

  create function viewer_of(token text, idle interval, touch boolean) returns jsonb
  language plpgsql security definer set search_path = public as $$
  declare
    today date := (now() at time zone 'Asia/Jakarta')::date;
    ticket record;
  begin
    select s.account_id, s.delegation_id, '{}'::text[] as scopes, s.seen_at into ticket from session s
      where s.token_hash = token and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - idle
    union all
    select t.account_id, null, t.scopes, null from api_token t
      where t.token_hash = token and t.revoked_at is null and t.expires_at > now();
    if not found then return null; end if;
    if touch and ticket.seen_at < now() - interval '30 seconds' then
      update session set seen_at = now() where token_hash = token and seen_at < now() - interval '30 seconds';
    end if;
    return (
      select jsonb_build_object(
        'accountId', a.id, 'personId', p.id, 'personName', coalesce(p.name, a.login), 'isDemo', coalesce(p.is_demo, false),
        'scopes', ticket.scopes, 'delegationId', d.id,
        'group', case
          when d.kind = 'secretariat' then 'secretariat'
          when d.kind = 'partner' then 'partner'
          when exists (select from participation where delegation_id = d.id and capacity = 'member' and from_date <= today
            and (to_date is null or to_date >= today)) then 'ams'
          when d.id is not null then 'observer'
          else 'anonymous' end,
        'bodyIds', coalesce((select jsonb_agg(distinct body_id) from participation where delegation_id = d.id
          and from_date <= today and (to_date is null or to_date >= today)), '[]'),
        'offices', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'bodyId', o.body_id))
          from offices_now(p.id, d.id) o where d.id is not null), '[]'),
        'chairOf', coalesce((select jsonb_agg(distinct term.body_id) from (
          select distinct on (body_id) body_id, delegation_id from chair_term
          where partial_start(from_date) <= today and (to_date is null or partial_end(to_date) >= today)
          order by body_id, partial_start(from_date) desc) term
          where term.delegation_id = d.id and exists (select from offices_now(p.id, d.id) o
            where o.kind = 'chair' and (o.body_id is null or o.body_id = term.body_id))), '[]')
      )
      from account a
      left join person p on p.id = a.person_id
      left join lateral (select delegation_id from offices_now(p.id, ticket.delegation_id) limit 1) office on true
      left join delegation d on d.id = office.delegation_id
      where a.id = ticket.account_id and a.disabled_at is null
    );
  end $$;
  create function session_is_recent(token text) returns boolean
  language sql stable security definer set search_path = public as $$
    select created_at > now() - interval '10 minutes' from session where token_hash = token and ended_at is null
  $$;
  revoke execute on function viewer_of, session_is_recent from public;
  grant execute on function viewer_of, session_is_recent to mufakat_app;

  create function announce_session() returns trigger language plpgsql as $$
  begin
    perform pg_notify('mufakat', '{"type":"session","id":""}');
    return null;
  end $$;
  create trigger announce after update of ended_at, delegation_id or delete on session
    for each statement execute function announce_session();
  create trigger announce after update of revoked_at or delete on api_token
    for each statement execute function announce_session();
  create trigger announce after update of disabled_at, person_id on account
    for each statement execute function announce_session();
  create trigger announce after insert or update on office for each statement execute function announce_session();
`

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
        issuer text, subject text, password_hash text, totp_secret text, totp_last_step bigint,
        created_at timestamptz not null, disabled_at timestamptz,
        unique (issuer, subject)
      );
      create table passkey (
        id text primary key, account_id uuid not null references account, public_key bytea not null, counter bigint not null,
        transports text[] not null default '{}', label text, created_at timestamptz not null, used_at timestamptz
      );
      create table session (
        token_hash text primary key, account_id uuid not null references account, delegation_id text references delegation,
        method text not null, agent text, created_at timestamptz not null, seen_at timestamptz not null,
        expires_at timestamptz not null, ended_at timestamptz, reason text
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
      create index audit_of_delegation on audit_entry (delegation_id, seq desc);
      create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();
      create trigger append_only_all before truncate on audit_entry for each statement execute function refuse_change();
      create table refusal_entry (
        seq bigint generated always as identity primary key, at timestamptz not null, account_id uuid,
        delegation_id text, action text not null, subject_id text, code text not null, request_id text
      );
      create table pulse (
        job text primary key, ran_at timestamptz not null, took_ms int not null, error text, version text
      );

      ${VIEWER_OF}

      grant select, insert, update, delete on account, passkey, session, api_token, sign_in_challenge,
        idempotency_key to mufakat_app;
      grant select, insert on audit_entry, refusal_entry to mufakat_app;
      grant select, insert, update on pulse to mufakat_app;
      grant select on migrations to mufakat_app;

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
      create policy wall on audit_entry using (may_read(tier, owner_id, body_id, shared_with) and case subject_type
        when 'Proposal' then exists (select from proposal where id = subject_id::uuid)
        when 'ProposalRevision' then exists (select from proposal_revision where id = subject_id::uuid)
        when 'Round' then exists (select from round where id = subject_id::uuid)
        when 'Project' then exists (select from project where id = subject_id::uuid)
        when 'Comment' then exists (select from comment where id = subject_id::uuid)
        when 'Attachment' then exists (select from attachment where id = subject_id::uuid)
        when 'Commitment' then exists (select from commitment where id = subject_id::uuid)
        else true end) with check (true);
      alter table refusal_entry enable row level security;
      create policy wall on refusal_entry using (viewer_group() in ('system', 'secretariat')) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger announce on office;
      drop function viewer_of; drop function session_is_recent; drop function offices_now; drop table pulse, refusal_entry, audit_entry, idempotency_key, sign_in_challenge, api_token, session,
      passkey, account; drop function announce_session`)
  }
}
