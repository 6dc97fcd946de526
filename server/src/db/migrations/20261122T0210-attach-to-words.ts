import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Files also hang on a comment and on a report of progress; who may not read those may not read their files. */
export class AttachToWords1763777400001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table attachment add comment_id uuid references comment, add progress_id uuid references commitment_progress;
      alter table attachment drop constraint attachment_check;
      alter table attachment add constraint attachment_of_one
        check (num_nonnulls(proposal_id, project_id, commitment_id, comment_id, progress_id) = 1);
      create index attachment_of_comment on attachment (comment_id) where comment_id is not null;
      create index attachment_of_progress on attachment (progress_id) where progress_id is not null;
      create policy wall_of_words on attachment as restrictive using (
        (comment_id is null or exists (select from comment where comment.id = attachment.comment_id))
        and (progress_id is null or exists (select from commitment_progress p where p.id = attachment.progress_id)))
        with check (true);
      do $do$ begin
        execute replace(pg_get_functiondef('index_attachment'::regproc), 'new.commitment_id is not null',
          'num_nonnulls(new.commitment_id, new.comment_id, new.progress_id) > 0');
      end $do$`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $do$ begin
        execute replace(pg_get_functiondef('index_attachment'::regproc),
          'num_nonnulls(new.commitment_id, new.comment_id, new.progress_id) > 0', 'new.commitment_id is not null');
      end $do$;
      drop policy wall_of_words on attachment;
      delete from attachment_content c using attachment a
        where a.id = c.attachment_id and num_nonnulls(a.comment_id, a.progress_id) > 0;
      delete from attachment where num_nonnulls(comment_id, progress_id) > 0;
      alter table attachment drop comment_id, drop progress_id;
      alter table attachment add constraint attachment_check check (num_nonnulls(proposal_id, project_id, commitment_id) = 1)`)
  }
}
