import type { MigrationInterface, QueryRunner } from 'typeorm'

const ENTER = (file: string, said: string) => `index_entry('attachment', ${file}.id::text, '', null, ${file}.name, '', ${said}.tier, ${said}.owner_id,
  ${said}.body_id, ${said}.shared_with, ${said}.proposal_id, ${said}.project_id, ${said}.number)`

/** A file on a comment is found by its name by whoever reads the comment, and follows its audience. */
export class FindFilesOfComments1763804700001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function index_attachment() returns trigger language plpgsql security definer set search_path = public as $$
      declare
        said comment;
      begin
        if num_nonnulls(new.commitment_id, new.progress_id) > 0 then return null; end if;
        if new.removed_at is not null then
          delete from search_entry where kind = 'attachment' and subject_id = new.id::text;
        elsif new.comment_id is not null then
          select * into said from comment where id = new.comment_id;
          perform ${ENTER('new', 'said')};
        else
          perform ${ENTER('new', 'new')};
        end if;
        return null;
      end $$;
      create or replace function index_comment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('comment', new.id::text, '', null, '', new.body, new.tier, new.owner_id, new.body_id,
          new.shared_with, new.proposal_id, new.project_id, new.number);
        perform ${ENTER('a', 'new')} from attachment a where a.comment_id = new.id and a.removed_at is null;
        return null;
      end $$;
      select ${ENTER('a', 'c')} from attachment a join comment c on c.id = a.comment_id where a.removed_at is null`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function index_attachment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if num_nonnulls(new.commitment_id, new.comment_id, new.progress_id) > 0 then return null; end if;
        if new.removed_at is not null then
          delete from search_entry where kind = 'attachment' and subject_id = new.id::text;
        else
          perform ${ENTER('new', 'new')};
        end if;
        return null;
      end $$;
      create or replace function index_comment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('comment', new.id::text, '', null, '', new.body, new.tier, new.owner_id, new.body_id,
          new.shared_with, new.proposal_id, new.project_id, new.number);
        return null;
      end $$;
      delete from search_entry e using attachment a where e.kind = 'attachment' and e.subject_id = a.id::text and a.comment_id is not null`)
  }
}
