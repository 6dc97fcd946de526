import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who chairs a body on a day. The one place where it is derived; `CHAIR_RULE` says the same in words. */
const CHAIR = `
  create function chair_term_on(body text, day date) returns chair_term language sql stable cost 100000 as $$
    select term.* from chair_term term
    cross join lateral (
      select max(partial_end(coalesce(m.actual_end, m.actual_start))) as heads_ended_on from meeting m
      where m.body_id = term.body_id and m.kind = 'heads' and m.status = 'held' and m.ordinal = term.ordinal
    ) heads
    where term.body_id = body
      and partial_start(coalesce(term.from_date, term.to_date)) <= day
      and partial_end(coalesce(term.to_date, term.from_date)) >= day
    order by coalesce(day <= heads_ended_on, true) desc,
      case when coalesce(day <= heads_ended_on, true) then term.ordinal else -term.ordinal end
    limit 1
  $$;
  create function seat_today() returns date language sql stable as
    $$ select (clock_now() at time zone 'Asia/Jakarta')::date $$;
`

/** Who a token speaks for at this moment; an office of one's own comes before one in which one acts for another. */
const VIEWER = `
  create or replace function offices_now(holder uuid, for_delegation text) returns setof office language sql stable as $$
    select * from office
    where person_id = holder and (for_delegation is null or delegation_id = for_delegation)
      and from_at <= clock_now() and (to_at is null or to_at > clock_now())
    order by acting_for_id is not null, from_at, id
  $$;

  create or replace function viewer_of(token text, idle interval, touch boolean) returns jsonb
  language plpgsql security definer set search_path = public as $$
  declare
    today date := seat_today();
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
        'offices', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'bodyId', o.body_id,
            'actingForId', (select person_id from office where id = o.acting_for_id)))
          from offices_now(p.id, d.id) o where d.id is not null), '[]'),
        'chairOf', coalesce((select jsonb_agg(b.id order by b.position) from body b
          where (chair_term_on(b.id, today)).delegation_id = d.id and exists (select from offices_now(p.id, d.id) o
            where o.kind = 'chair' and (o.body_id is null or o.body_id = b.id))), '[]')
      )
      from account a
      left join person p on p.id = a.person_id
      left join lateral (select delegation_id from offices_now(p.id, ticket.delegation_id) limit 1) office on true
      left join delegation d on d.id = office.delegation_id
      where a.id = ticket.account_id and a.disabled_at is null
    );
  end $$;
`

/**
 * Offices in time. `succeeds_id` is the office that this one took over; `acting_for_id` the office that was entrusted:
 * it lasts no longer than the office it stands for. One that was taken back before it began lasted no time at all.
 *
 * Asked: who took an office over; who acts for its holder; what an official inherits from those before them; whom an
 * office can be given to.
 */
export class HandOverOffices1763777700001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table office drop constraint office_check,
        add column succeeds_id uuid references office,
        add column acting_for_id uuid references office,
        add column ended_reason text,
        add column revision int not null default 1,
        add constraint office_lasts check (to_at is null or from_at <= to_at),
        add constraint acting_is_bounded check (acting_for_id is null or to_at is not null);
      create index office_succeeds on office (succeeds_id) where succeeds_id is not null;
      create index office_acting on office (acting_for_id) where acting_for_id is not null;
      alter table audit_entry add column acting_for_id uuid references person;

      create function end_acting() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        update office set to_at = greatest(from_at, new.to_at), revision = revision + 1
        where acting_for_id = new.id and to_at > new.to_at;
        return null;
      end $$;
      create trigger end_acting after update of to_at on office for each row when (new.to_at is not null) execute function end_acting();

      alter table chair_term add column is_demo boolean not null default false;
      create table chair_rotation (
        body_id text not null references body, position int not null, delegation_id text not null references delegation,
        is_demo boolean not null default false, sources text[] not null default '{}',
        primary key (body_id, position), unique (body_id, delegation_id)
      );
      grant select, insert, update on chair_rotation to mufakat_app;

      ${CHAIR}
      ${VIEWER}

      create function my_predecessors() returns table (person_id uuid, until timestamptz)
      language sql stable security definer set search_path = public as $$
        with recursive before as (
          select o.succeeds_id from offices_now(viewer_person(), viewer_delegation()) o where o.acting_for_id is null
          union
          select o.succeeds_id from before join office o on o.id = before.succeeds_id
        )
        select o.person_id, max(o.to_at) from before join office o on o.id = before.succeeds_id
        where o.person_id <> viewer_person() group by o.person_id
      $$;
      create function my_inherited_mentions() returns table (comment_id uuid, mentioned_id uuid)
      language sql stable security definer set search_path = public as $$
        select c.id, p.person_id from my_predecessors() p
        join comment c on c.mentions @> array[p.person_id] and c.written_at < p.until
          and c.written_at > clock_now() - interval '60 days'
        order by c.written_at desc limit 200
      $$;
      create function can_sign_in(people uuid[]) returns setof uuid language sql stable security definer set search_path = public as
        $$ select person_id from account where person_id = any (people) and disabled_at is null $$;
      create function invite_account(account uuid, person uuid, wanted text) returns boolean
      language plpgsql security definer set search_path = public as $$
      begin
        insert into account (id, person_id, login, created_at) values (account, person, wanted, now()) on conflict do nothing;
        return found;
      end $$;
      revoke execute on function invite_account, my_predecessors, my_inherited_mentions, can_sign_in from public;
      grant execute on function invite_account, my_predecessors, my_inherited_mentions, can_sign_in to mufakat_app;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function invite_account; drop function can_sign_in; drop function my_inherited_mentions; drop function my_predecessors;
      drop trigger end_acting on office; drop function end_acting;
      drop table chair_rotation;
      alter table audit_entry drop column acting_for_id;
    `)
  }
}
