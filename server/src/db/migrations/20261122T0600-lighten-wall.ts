import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The rule of `kernel/audience.ts`. Asked for every row: the setting that decides most is read once, the others only when they matter. */
const MAY_READ = `
  create or replace function may_read(row_tier text, row_delegation text, row_body text, row_shared_with text[])
  returns boolean language sql stable parallel safe as $$
    select row_tier = 'public' or case viewer_group()
      when 'ams' then row_tier in ('ams', 'ams_plus') or row_delegation = viewer_delegation()
      when 'secretariat' then row_tier <> 'delegation' or row_delegation = viewer_delegation()
      when 'system' then true
      when 'anonymous' then false
      when 'contributor' then false
      else row_delegation = viewer_delegation() or (row_tier = 'ams_plus'
        and case when row_shared_with is null then row_body = any (viewer_bodies())
                 else viewer_delegation() = any (row_shared_with) end)
    end
  $$;
`

const MAY_READ_BEFORE = `
  create or replace function may_read(row_tier text, row_delegation text, row_body text, row_shared_with text[])
  returns boolean language sql stable parallel safe as $$
    select case
      when row_tier = 'public' or viewer_group() = 'system' then true
      when viewer_group() in ('anonymous', 'contributor') then false
      when row_tier = 'delegation' then row_delegation = viewer_delegation()
      when viewer_group() = 'secretariat' then true
      when row_tier = 'secretariat' then row_delegation = viewer_delegation()
      when viewer_group() = 'ams' then true
      when row_tier = 'ams' then row_delegation = viewer_delegation()
      else row_delegation = viewer_delegation()
        or case when row_shared_with is null then row_body = any (viewer_bodies())
                else viewer_delegation() = any (row_shared_with) end
    end
  $$;
`

/** Everybody may read these too: kept in the process, as `AnnouncePublished` says. */
const ALSO_PUBLISHED = ['participation', 'meeting']

/** That the reader may read the text it was said of. A revision that one may read is of a proposal that one may read. */
const revisionOf = (table: string) =>
  `exists (select from proposal_revision r where r.proposal_id = ${table}.proposal_id and r.number >= ${table}.number)`
const subjectOf = (table: string, subject: string) => `exists (select from ${subject} where ${subject}.id = ${table}.${subject}_id)`

/** Who a token speaks for. The offices held are looked up once, and the clock once for all of them. */
const VIEWER_OF = `
  create or replace function offices_now(holder uuid, for_delegation text) returns setof office language sql stable as $$
    select * from office
    where person_id = holder and (for_delegation is null or delegation_id = for_delegation)
      and from_at <= (select clock_now()) and (to_at is null or to_at > (select clock_now()))
    order by acting_for_id is not null, from_at, id
  $$;
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
 * The same wall at less cost. `may_read` reads a setting once a row instead of six times; a comment's proposal is not
 * looked up again when its revision was. `project_counted` holds all that the wall and the figures of a plan ask of a project.
 */
export class LightenWall1763791200001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${MAY_READ} ${VIEWER_OF}
      alter policy asked on proposal_revision using (viewer_group() = 'contributor' and shown_in_capital(tier, body_id, shared_with)
        and proposal_id = any (array(select my_asked_proposals())) and ${subjectOf('proposal_revision', 'proposal')});
      alter policy wall on comment using (may_read(tier, owner_id, body_id, shared_with) and case
        when number is not null then ${revisionOf('comment')}
        when proposal_id is not null then ${subjectOf('comment', 'proposal')}
        else ${subjectOf('comment', 'project')} end);
      alter policy wall on attachment using (may_read(tier, owner_id, body_id, shared_with) and case
        when number is not null then ${revisionOf('attachment')}
        when proposal_id is not null then ${subjectOf('attachment', 'proposal')}
        when project_id is not null then ${subjectOf('attachment', 'project')}
        when commitment_id is not null then ${subjectOf('attachment', 'commitment')}
        else true end);
      create index project_counted on project (work_plan_id, status) include (tier, delegation_id, body_id, shared_with)
        where coalesce(title_en, title_vi) is not null;
      ${ALSO_PUBLISHED.map((table) => `create trigger announce_published after insert or update or delete on ${table}
        for each statement execute function announce_published();`).join('\n')}
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`${MAY_READ_BEFORE}
      drop index project_counted;
      ${ALSO_PUBLISHED.map((table) => `drop trigger announce_published on ${table};`).join('\n')}
      alter policy asked on proposal_revision using (viewer_group() = 'contributor' and shown_in_capital(tier, body_id, shared_with)
        and proposal_id = any (array(select my_asked_proposals())));
      alter policy wall on comment using (may_read(tier, owner_id, body_id, shared_with)
        and (proposal_id is null or ${subjectOf('comment', 'proposal')}) and (number is null or ${revisionOf('comment')})
        and (project_id is null or ${subjectOf('comment', 'project')}));
      alter policy wall on attachment using (may_read(tier, owner_id, body_id, shared_with)
        and (proposal_id is null or ${subjectOf('attachment', 'proposal')}) and (number is null or ${revisionOf('attachment')})
        and (project_id is null or ${subjectOf('attachment', 'project')})
        and (commitment_id is null or ${subjectOf('attachment', 'commitment')}));
    `)
  }
}
