import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Where the chair's office of a delegation makes it chair on this day: keys of bodies, in their order. */
const CHAIRS_OF = `
  create function chairs_of(delegation text, held jsonb, today date) returns jsonb
  language plpgsql stable set search_path = public as $$
  begin
    return coalesce((select jsonb_agg(b.id order by b.position) from body b
      where (held @> '[{"kind": "chair", "bodyId": null}]' or held @> jsonb_build_array(jsonb_build_object('kind', 'chair', 'bodyId', b.id)))
        and (chair_term_on(b.id, today)).delegation_id = delegation), '[]');
  end $$;
`

/** Who a token speaks for. Asked at every request, so in one question and not in five. */
const VIEWER_OF = `
  create or replace function viewer_of(token text, idle interval, touch boolean) returns jsonb
  language plpgsql security definer set search_path = public as $$
  declare
    clock timestamptz := clock_now();
    today date := seat_today();
    seen timestamptz;
    viewer jsonb;
  begin
    with ticket as (
      select s.account_id, s.delegation_id, '{}'::text[] as scopes, s.seen_at from session s
        where s.token_hash = token and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - idle
      union all
      select t.account_id, null, t.scopes, null from api_token t
        where t.token_hash = token and t.revoked_at is null and t.expires_at > now()
    ), office_now as materialized (
      select o.id, o.kind, o.body_id, o.acting_for_id, o.delegation_id
      from ticket join account a on a.id = ticket.account_id
      join office o on o.person_id = a.person_id and (ticket.delegation_id is null or o.delegation_id = ticket.delegation_id)
      where o.from_at <= clock and (o.to_at is null or o.to_at > clock)
      order by o.acting_for_id is not null, o.from_at, o.id
    ), held as (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'bodyId', o.body_id, 'actingForId',
          case when o.acting_for_id is not null then (select person_id from office where id = o.acting_for_id) end)), '[]') as offices,
        bool_and(o.kind = 'contributor') as contributes, bool_or(o.kind = 'chair') as chairs
      from office_now o where o.delegation_id = (select delegation_id from office_now limit 1)
    )
    select ticket.seen_at, jsonb_build_object(
      'accountId', a.id, 'personId', p.id, 'personName', coalesce(p.name, a.login), 'isDemo', coalesce(p.is_demo, false),
      'scopes', ticket.scopes, 'delegationId', d.id, 'offices', held.offices,
      'group', case
        when d.id is null then 'anonymous'
        when held.contributes then 'contributor'
        when d.kind in ('secretariat', 'partner') then d.kind
        when takes_part.as_member then 'ams'
        else 'observer' end,
      'bodyIds', takes_part.body_ids,
      'chairOf', case when held.chairs then chairs_of(d.id, held.offices, today) else '[]' end)
    into seen, viewer
    from ticket
    join account a on a.id = ticket.account_id and a.disabled_at is null
    left join person p on p.id = a.person_id
    cross join held
    left join delegation d on d.id = (select delegation_id from office_now limit 1)
    cross join lateral (
      select bool_or(capacity = 'member') as as_member, coalesce(jsonb_agg(distinct body_id), '[]') as body_ids from participation
      where delegation_id = d.id and from_date <= today and (to_date is null or to_date >= today)) takes_part;
    if touch and seen < now() - interval '30 seconds' then
      update session set seen_at = now() where token_hash = token and seen_at < now() - interval '30 seconds';
    end if;
    return viewer;
  end $$;
`

const VIEWER_OF_BEFORE = `
  create or replace function viewer_of(token text, idle interval, touch boolean) returns jsonb
  language plpgsql security definer set search_path = public as $$
  declare
    today date := seat_today();
    ticket record;
    holder uuid;
    home text;
    held jsonb;
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
    holder := (select person_id from account where id = ticket.account_id);
    home := (select delegation_id from offices_now(holder, ticket.delegation_id) limit 1);
    held := coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'bodyId', o.body_id,
        'actingForId', (select person_id from office where id = o.acting_for_id)))
      from offices_now(holder, home) o where home is not null), '[]');
    return (
      select jsonb_build_object(
        'accountId', a.id, 'personId', p.id, 'personName', coalesce(p.name, a.login), 'isDemo', coalesce(p.is_demo, false),
        'scopes', ticket.scopes, 'delegationId', d.id, 'offices', held,
        'group', case
          when d.id is not null and not held @? '$[*] ? (@.kind <> "contributor")' then 'contributor'
          when d.kind = 'secretariat' then 'secretariat'
          when d.kind = 'partner' then 'partner'
          when exists (select from participation where delegation_id = d.id and capacity = 'member' and from_date <= today
            and (to_date is null or to_date >= today)) then 'ams'
          when d.id is not null then 'observer'
          else 'anonymous' end,
        'bodyIds', coalesce((select jsonb_agg(distinct body_id) from participation where delegation_id = d.id
          and from_date <= today and (to_date is null or to_date >= today)), '[]'),
        'chairOf', coalesce((select jsonb_agg(b.id order by b.position) from body b
          where (held @> '[{"kind": "chair", "bodyId": null}]' or held @> jsonb_build_array(jsonb_build_object('kind', 'chair', 'bodyId', b.id)))
            and (chair_term_on(b.id, today)).delegation_id = d.id), '[]')
      )
      from account a
      left join person p on p.id = a.person_id
      left join delegation d on d.id = home
      where a.id = ticket.account_id and a.disabled_at is null
    );
  end $$;
`

/**
 * Who ends an office writes alone: acts that have begun end first, and those that come see the change. LOCK TABLE takes
 * no snapshot, so the order of acts and of an office's end is that of their commits, and an act need not lock a row for it.
 */
const CHANGE_ALONE = `
  create function write_alone() returns trigger language plpgsql as $$
  begin
    lock table write_turn in share row exclusive mode;
    return null;
  end $$;
  create trigger alone before update or delete on office for each statement execute function write_alone();
`

/** How many of these offices are held now. Asked in every write. */
const OFFICES_HELD = `
  create function offices_held(ids uuid[]) returns int
  language plpgsql stable security definer set search_path = public as $$
  declare clock timestamptz := clock_now();
  begin
    return (select count(*) from office
      where id = any (ids) and from_at <= clock and (to_at is null or to_at > clock));
  end $$;
  revoke execute on function offices_held from public;
  grant execute on function offices_held to mufakat_app;
`

export class KnowViewerInOneQuestion1763830800001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${CHAIRS_OF} ${VIEWER_OF} ${CHANGE_ALONE} ${OFFICES_HELD}`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger alone on office; drop function write_alone(); drop function offices_held(uuid[]); ${VIEWER_OF_BEFORE} drop function chairs_of;`)
  }
}
