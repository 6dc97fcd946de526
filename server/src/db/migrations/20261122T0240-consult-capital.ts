import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether a row of this audience may be shown to the ministries that the viewer's delegation asks about it. */
const SHOWN = `viewer_group() = 'contributor' and shown_in_capital(tier, body_id, shared_with)`

/**
 * In-capital consultations: what a delegation asks of its ministries before it speaks in the region.
 *
 * A contributor holds an office of their own kind and is a group of their own: `may_read` shows them what is public and
 * nothing else, their delegation's papers included. Beyond that, permissive policies open the items on which they are
 * asked. Everything else here is of the tier `delegation`. `kernel/audience.ts` says the same.
 *
 * Asked: a delegation's consultations, newest first; the one on a proposal; what each ministry said.
 */
export class ConsultCapital1763779200001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function patch_function(name text, old text, new text) returns void language plpgsql as $$
      declare body text := pg_get_functiondef(name::regproc);
      begin
        if position(old in body) = 0 then raise exception '% has no "%"', name, old; end if;
        execute replace(body, old, new);
      end $$;
      select patch_function('may_read', $p$viewer_group() = 'anonymous'$p$, $p$viewer_group() in ('anonymous', 'contributor')$p$);
      select patch_function('viewer_of', $p$when d.kind = 'secretariat' then 'secretariat'$p$,
        $p$when d.id is not null and not exists (select from offices_now(p.id, d.id) o where o.kind <> 'contributor') then 'contributor'
          when d.kind = 'secretariat' then 'secretariat'$p$);
      do $do$
      declare kinds text := pg_get_constraintdef((select oid from pg_constraint where conname = 'office_kind_check'));
      begin
        alter table office drop constraint office_kind_check;
        execute 'alter table office add constraint office_kind_check '
          || replace(kinds, $p$'observer'::text$p$, $p$'observer'::text, 'contributor'::text$p$);
      end $do$;
      drop function patch_function;
      alter table refusal_entry add column inside boolean not null default false;

      create table contributor (
        id uuid primary key, delegation_id text not null references delegation, person_id uuid not null unique references person,
        ministry text not null, email text not null, login text not null, invited_at timestamptz not null,
        invited_by uuid not null references person, ended_at timestamptz, ended_by uuid references person, revision int not null default 1
      );
      create index contributor_of_delegation on contributor (delegation_id);
      create table consultation (
        id uuid primary key, delegation_id text not null references delegation, proposal_id uuid not null references proposal,
        body_id text not null references body, question text not null, closes_at timestamptz not null, closes_zone text not null,
        state text not null check (state in ('OPEN', 'VERIFIED', 'RELEASED', 'CLOSED')),
        opened_number int not null, opened_at timestamptz not null, opened_by uuid not null references person,
        close_reason text, revision int not null default 1
      );
      create unique index one_consultation on consultation (proposal_id, delegation_id) where state in ('OPEN', 'VERIFIED');
      create index consultation_of_delegation on consultation (delegation_id, opened_at desc);
      create table consultation_invitation (
        consultation_id uuid not null references consultation, contributor_id uuid not null references contributor,
        person_id uuid not null references person, invited_at timestamptz not null, ended_at timestamptz,
        suggested_kind text, suggested_text text, suggested_number int, suggested_at timestamptz, suggested_late boolean not null default false,
        primary key (consultation_id, contributor_id)
      );
      create index consultation_invitation_of on consultation_invitation (person_id);
      create table consultation_comment (
        id uuid primary key, consultation_id uuid not null references consultation, contributor_id uuid not null references contributor,
        person_id uuid not null references person, delegation_id text not null references delegation,
        kind text not null check (kind in ('EDITORIAL', 'TECHNICAL', 'SUBSTANTIVE', 'QUESTION')), section text, text text not null,
        number int not null, given_at timestamptz not null, is_late boolean not null,
        disposition text check (disposition in ('TAKEN_UP', 'PARTLY_TAKEN_UP', 'NOT_TAKEN_UP')), disposition_reason text,
        disposed_at timestamptz, revision int not null default 1
      );
      create index consultation_comment_of on consultation_comment (consultation_id, given_at);
      create table national_position (
        consultation_id uuid primary key references consultation, delegation_id text not null references delegation,
        kind text, text text, number int not null, saves int not null default 0, saved_at timestamptz not null,
        saved_by uuid not null references person, verified_at timestamptz, verified_by uuid references person, return_reason text,
        released_at timestamptz, released_by uuid references person,
        released_as text check (released_as in ('POSITION', 'COMMENT')), released_id uuid
      );

      create function my_consultations() returns setof uuid language sql stable security definer set search_path = public as $$
        select c.id from consultation_invitation i join consultation c on c.id = i.consultation_id
        where i.person_id = viewer_person() and i.ended_at is null and c.delegation_id = viewer_delegation()
      $$;
      create function my_asked_proposals() returns setof uuid language sql stable security definer set search_path = public as $$
        select proposal_id from consultation where id in (select my_consultations())
      $$;
      create function my_askers() returns setof uuid language sql stable security definer set search_path = public as $$
        select opened_by from consultation where id in (select my_consultations())
      $$;
      create function shown_in_capital(row_tier text, row_body text, row_shared_with text[]) returns boolean language sql stable as $$
        select case
          when row_tier = 'public' then true
          when row_tier not in ('ams', 'ams_plus') then false
          when (select kind from delegation where id = viewer_delegation()) = 'member_state' then true
          when row_tier = 'ams' then false
          else case when row_shared_with is null then row_body = any (viewer_bodies())
                    else viewer_delegation() = any (row_shared_with) end
        end
      $$;

      create function make_contributor(id uuid, person_id uuid, account_id uuid, name text, ministry text, email text, login text,
        password_hash text, totp_secret text) returns boolean
      language plpgsql security definer set search_path = public as $$
      begin
        insert into person (id, name, tier, delegation_id, is_demo)
          select $2, $4, 'delegation', viewer_delegation(), is_demo from person p where p.id = viewer_person();
        insert into account (id, person_id, login, email, password_hash, totp_secret, created_at)
          values ($3, $2, $7, $6, $8, $9, now()) on conflict do nothing;
        if not found then return false; end if;
        insert into contributor (id, delegation_id, person_id, ministry, email, login, invited_at, invited_by)
          values ($1, viewer_delegation(), $2, $5, $6, $7, clock_now(), viewer_person());
        perform admit_contributor($2);
        return true;
      end $$;
      create function admit_contributor(person_id uuid) returns void language sql security definer set search_path = public as $$
        insert into office (id, person_id, delegation_id, kind, title_en, title_vi, from_at, granted_reason)
        select gen_random_uuid(), c.person_id, c.delegation_id, 'contributor', 'Contributor', 'Người góp ý trong nước', clock_now(), 'invited by the delegation'
        from contributor c where c.person_id = $1 and c.delegation_id = viewer_delegation()
      $$;
      create function dismiss_contributor(person_id uuid) returns void language sql security definer set search_path = public as $$
        update office set to_at = greatest(clock_now(), from_at + interval '1 microsecond')
          where office.person_id = $1 and kind = 'contributor' and delegation_id = viewer_delegation()
            and (to_at is null or to_at > clock_now());
        update session set ended_at = now(), reason = 'no longer a contributor'
          where account_id in (select id from account a where a.person_id = $1) and ended_at is null
            and not exists (select from offices_now($1, null));
      $$;
      create function renew_contributor_sign_in(person_id uuid, password_hash text, totp_secret text) returns boolean
      language sql security definer set search_path = public as $$
        update account set password_hash = $2, totp_secret = $3, totp_last_step = null
        where account.person_id = $1 and disabled_at is null
          and exists (select from contributor c where c.person_id = $1 and c.delegation_id = viewer_delegation() and c.ended_at is null)
          and not exists (select from offices_now($1, null) o where o.kind <> 'contributor')
        returning true
      $$;
      revoke execute on function make_contributor, admit_contributor, dismiss_contributor, renew_contributor_sign_in from public;
      grant execute on function make_contributor, admit_contributor, dismiss_contributor, renew_contributor_sign_in to mufakat_app;

      grant select, insert, update on contributor to mufakat_app;
      grant select, insert, update on consultation, consultation_invitation, consultation_comment, national_position to mufakat_app;
      alter table contributor enable row level security;
      create policy wall on contributor using (may_read('delegation', delegation_id, null, null) or person_id = viewer_person()) with check (true);
      alter table consultation enable row level security;
      create policy wall on consultation using (may_read('delegation', delegation_id, null, null)
        or (viewer_group() = 'contributor' and id = any (array(select my_consultations())))) with check (true);
      alter table consultation_invitation enable row level security;
      create policy wall on consultation_invitation using (exists (select from consultation c where c.id = consultation_id
        and (may_read('delegation', c.delegation_id, null, null) or person_id = viewer_person()))) with check (true);
      alter table consultation_comment enable row level security;
      create policy wall on consultation_comment using (may_read('delegation', delegation_id, null, null)
        or (person_id = viewer_person() and exists (select from consultation c where c.id = consultation_id))) with check (true);
      alter table national_position enable row level security;
      create policy wall on national_position using (may_read('delegation', delegation_id, null, null)
        or exists (select from consultation c where c.id = consultation_id and c.state = 'RELEASED')) with check (true);

      create policy asked on proposal for select using (${SHOWN} and id = any (array(select my_asked_proposals())));
      create policy asked on proposal_revision for select using (${SHOWN} and proposal_id = any (array(select my_asked_proposals())));
      create policy askers on person for select using (viewer_group() = 'contributor' and id = any (array(select my_askers())));
      create policy regional on round as restrictive using (viewer_group() <> 'contributor') with check (true);
      create policy inside on refusal_entry as restrictive using (not inside or viewer_group() = 'system') with check (true);
      create policy contributors on office as restrictive using (kind <> 'contributor' or person_id = viewer_person()
        or may_read('delegation', delegation_id, null, null)) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy contributors on office; drop policy inside on refusal_entry; drop policy regional on round;
      drop policy askers on person; drop policy asked on proposal_revision; drop policy asked on proposal;
      drop function renew_contributor_sign_in; drop function dismiss_contributor; drop function admit_contributor;
      drop function make_contributor;
      drop table national_position, consultation_comment, consultation_invitation, consultation, contributor;
      drop function shown_in_capital; drop function my_askers; drop function my_asked_proposals; drop function my_consultations;
      alter table refusal_entry drop column inside;
      delete from office where kind = 'contributor';
      do $do$
      declare kinds text := pg_get_constraintdef((select oid from pg_constraint where conname = 'office_kind_check'));
      begin
        alter table office drop constraint office_kind_check;
        execute 'alter table office add constraint office_kind_check ' || replace(kinds, $p$, 'contributor'::text$p$, '');
        execute replace(pg_get_functiondef('may_read'::regproc), $p$in ('anonymous', 'contributor')$p$, $p$= 'anonymous'$p$);
        execute replace(pg_get_functiondef('viewer_of'::regproc),
          $p$when d.id is not null and not exists (select from offices_now(p.id, d.id) o where o.kind <> 'contributor') then 'contributor'$p$, '');
      end $do$;
    `)
  }
}
