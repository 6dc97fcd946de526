import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Comments, attachments, commitments with their progress.
 * A comment or file is seen by whoever may read its own tier, its subject, and the revision it was given on
 * or a later one.
 * `delegation_id` is who wrote it; `owner_id` is whose delegation the tier is measured by: the Secretariat's word to
 * a proposer belongs to the proposer.
 *
 * A match within an array may not run behind a row policy, so `my_mentions` names the viewer's own; reading them is left
 * to the wall.
 *
 * Asked: a subject's comments in order; who is mentioned; a delegation's commitments by due date.
 */
export class CreateDiscussion1763764800006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table comment (
        id uuid primary key, proposal_id uuid references proposal, project_id uuid references project,
        section text, number int, parent_id uuid references comment, thread_id uuid not null,
        body text not null, tier tier not null, delegation_id text not null references delegation,
        owner_id text not null references delegation,
        body_id text references body, shared_with text[], mentions uuid[] not null default '{}',
        person_id uuid references person, office_kind text not null, written_at timestamptz not null,
        edited_at timestamptz, resolved_at timestamptz, resolved_by uuid references person,
        disposition text check (disposition in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'NOTED')), disposition_note text,
        revision int not null default 1,
        check (num_nonnulls(proposal_id, project_id) = 1)
      );
      create index comment_of_proposal on comment (proposal_id, written_at) where proposal_id is not null;
      create index comment_of_project on comment (project_id, written_at) where project_id is not null;
      create index comment_mentions on comment using gin (mentions);
      create index comment_of_thread on comment (thread_id, written_at);
      create table attachment (
        id uuid primary key, proposal_id uuid references proposal, project_id uuid references project,
        commitment_id uuid, number int, name text not null, media_type text not null, bytes int not null, sha256 text not null,
        tier tier not null, delegation_id text not null references delegation, owner_id text not null references delegation,
        body_id text references body, shared_with text[], person_id uuid references person, office_kind text not null,
        added_at timestamptz not null, removed_at timestamptz, removed_reason text,
        check (num_nonnulls(proposal_id, project_id, commitment_id) = 1)
      );
      create index attachment_of_proposal on attachment (proposal_id);
      create index attachment_of_project on attachment (project_id);
      create table attachment_content (
        attachment_id uuid primary key references attachment, content bytea not null
      );
      alter table attachment_content alter content set storage external;
      create index attachment_of_commitment on attachment (commitment_id);
      create table upload_target (
        token_hash text primary key, account_id uuid not null, attachment jsonb not null,
        expires_at timestamptz not null, used_at timestamptz
      );
      create index upload_target_of_account on upload_target (account_id, expires_at);
      create table commitment (
        id uuid primary key, code text not null unique, source_id text unique,
        kind text not null check (kind in ('COMMITMENT', 'INTENTION', 'CALL', 'DIRECTION', 'FOLLOW_UP', 'HOST_DUTY',
          'NATIONAL_FOLLOW_UP', 'OFFER')),
        text_en text not null, text_vi text, verb_vi text, made_at text, meeting_id text references meeting,
        instrument_id text references instrument, paragraph text, proposal_id uuid references proposal,
        due partial_date, indicator text, tier tier not null, delegation_id text references delegation,
        body_id text references body, shared_with text[], is_demo boolean not null default false,
        revision int not null default 1, recorded_at timestamptz not null, sources text[] not null default '{}'
      );
      create table commitment_actor (
        commitment_id uuid not null references commitment, position int not null,
        delegation_id text references delegation, label_en text not null, label_vi text,
        primary key (commitment_id, position)
      );
      create index commitment_actor_delegation on commitment_actor (delegation_id);
      create table commitment_project (
        commitment_id uuid not null references commitment, project_id uuid not null references project,
        primary key (commitment_id, project_id)
      );
      create table commitment_progress (
        id uuid primary key, commitment_id uuid not null references commitment,
        status text not null check (status in ('NOT_STARTED', 'UNDER_WAY', 'DELIVERED', 'LAPSED')),
        text text, effective_on partial_date not null, evidence_url text, recorded_at timestamptz not null,
        person_id uuid references person, delegation_id text references delegation, office_kind text,
        tier tier not null, body_id text references body, shared_with text[]
      );
      create index commitment_progress_of on commitment_progress (commitment_id, recorded_at);
      create trigger append_only before update or delete on commitment_progress
        for each row execute function refuse_change();
      alter table attachment add constraint attachment_of_commitment foreign key (commitment_id) references commitment;

      create function my_mentions() returns setof uuid language sql stable security definer set search_path = public as $$
        select id from comment where mentions @> array[viewer_person()] and written_at > now() - interval '60 days'
        order by written_at desc limit 200
      $$;
      create function claim_upload(token_hash text, account_id uuid, really boolean) returns jsonb
      language plpgsql security definer set search_path = public as $$
      declare found jsonb;
      begin
        select t.attachment || jsonb_build_object('isUsed', t.used_at is not null) into found from upload_target t
          where t.token_hash = $1 and t.account_id = $2 and t.expires_at > now() for update;
        if found is not null and really then
          update upload_target t set used_at = coalesce(used_at, now()) where t.token_hash = $1;
        end if;
        return found;
      end $$;

      grant select, insert, update on comment, attachment, commitment to mufakat_app;
      grant insert, delete, select (expires_at) on upload_target to mufakat_app;
      grant select, insert on attachment_content, commitment_actor, commitment_project, commitment_progress to mufakat_app;

      alter table comment enable row level security;
      create policy wall on comment using (may_read(tier, owner_id, body_id, shared_with)
        and (proposal_id is null or exists (select from proposal where proposal.id = comment.proposal_id))
        and (number is null or exists (select from proposal_revision r where r.proposal_id = comment.proposal_id
          and r.number >= comment.number))
        and (project_id is null or exists (select from project where project.id = comment.project_id))) with check (true);
      alter table commitment enable row level security;
      create policy wall on commitment using (may_read(tier, delegation_id, body_id, shared_with)) with check (true);
      alter table attachment enable row level security;
      create policy wall on attachment using (may_read(tier, owner_id, body_id, shared_with)
        and (proposal_id is null or exists (select from proposal where proposal.id = attachment.proposal_id))
        and (number is null or exists (select from proposal_revision r where r.proposal_id = attachment.proposal_id
          and r.number >= attachment.number))
        and (project_id is null or exists (select from project where project.id = attachment.project_id))
        and (commitment_id is null or exists (select from commitment where commitment.id = attachment.commitment_id)))
        with check (true);
      alter table attachment_content enable row level security;
      create policy wall on attachment_content using (exists (select from attachment where attachment.id = attachment_id))
        with check (true);
      alter table commitment_actor enable row level security;
      create policy wall on commitment_actor using (exists (select from commitment where commitment.id = commitment_id))
        with check (true);
      alter table commitment_project enable row level security;
      create policy wall on commitment_project using (exists (select from commitment where commitment.id = commitment_id)
        and exists (select from project where project.id = project_id)) with check (true);
      alter table commitment_progress enable row level security;
      create policy wall on commitment_progress using (may_read(tier, delegation_id, body_id, shared_with)
        and exists (select from commitment where commitment.id = commitment_id)) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function claim_upload; drop function my_mentions; drop table commitment_progress, commitment_project, commitment_actor, upload_target,
      attachment_content, attachment, commitment, comment`)
  }
}
