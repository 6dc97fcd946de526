import type { MigrationInterface, QueryRunner } from 'typeorm'

const APPEND_ONLY = ['decision', 'decision_part', 'decision_mark', 'register_head', 'register_key']

/**
 * The register of decisions: one row a closed round, each naming the hash of the one before it, under a Merkle tree whose
 * heads are signed. `entry` and `content` hold the very texts that were hashed. What only some may read of a decision is a
 * part of its own with its own audience; the entry holds the part's salted hash, so that it can be proved without it.
 *
 * The register is written by whoever closes a round, a partner among them, and must hold all of it: `decision_source` reads
 * a round whole whoever asks, `claim_register` locks the register and answers its end. Days and keys are in UTC.
 *
 * Asked: the newest decisions of a body or outcome; one by number; those of a proposal; the parts and marks of some.
 */
export class CreateRegister1763777700001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      insert into code_counter (series, last) values ('register', 0);

      create table decision (
        id uuid primary key, seq int not null unique check (seq > 0), number text not null unique,
        body_id text not null references body, outcome text not null, decided_at timestamptz not null,
        round_id uuid not null unique references round, proposal_id uuid not null references proposal,
        changes_id uuid references decision, recorded_at timestamptz not null,
        entry text not null, leaf_hash text not null unique, prev_hash text not null unique,
        tier tier not null, delegation_id text references delegation, shared_with text[]
      );
      create index decision_of_proposal on decision (proposal_id, seq);
      create index decision_by_body on decision (body_id, seq desc);
      create index decision_that_changes on decision (changes_id);
      create table decision_part (
        decision_id uuid not null references decision,
        kind text not null check (kind in ('summary', 'text', 'trail', 'positions', 'events')),
        salt text not null, content text not null,
        tier tier not null, delegation_id text references delegation, body_id text references body, shared_with text[],
        primary key (decision_id, kind)
      );
      create table decision_mark (
        seq bigint generated always as identity primary key, decision_id uuid not null references decision,
        kind text not null check (kind in ('review_by', 'paragraph')), value text, reason text,
        person_id uuid references person, delegation_id text references delegation, office_kind text, at timestamptz not null,
        check (kind <> 'review_by' or value is null or value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
      );
      create index mark_of_decision on decision_mark (decision_id, kind, seq desc);
      create table register_key (
        id text primary key, public_key text not null unique, since timestamptz not null
      );
      create table register_head (
        size int primary key check (size > 0), root text not null, at timestamptz not null, frontier text[] not null,
        note text not null, key_id text not null references register_key
      );
      ${APPEND_ONLY.map((table) => `
      create trigger append_only before update or delete on ${table} for each row execute function refuse_change();
      create trigger append_only_all before truncate on ${table} for each statement execute function refuse_change();`).join('')}

      create function claim_register() returns jsonb
      language sql security definer set search_path = public set timezone = 'UTC' as $$
        update code_counter set last = last + 1 where series = 'register'
        returning jsonb_build_object('seq', last, 'at', now(),
          'previous', (select leaf_hash from decision where seq = last - 1),
          'frontier', (select frontier from register_head where size = last - 1))
      $$;

      create function decision_source(of_round uuid, of_revision int) returns jsonb
      language plpgsql stable security definer set search_path = public set timezone = 'UTC' as $$
      declare
        events jsonb := '[]';
      begin
        if to_regclass('round_event') is not null then
          execute 'select coalesce(jsonb_agg(to_jsonb(e) order by e.seq), ''[]'') from round_event e where e.round_id = $1'
            into events using of_round;
        end if;
        return (
          select jsonb_build_object(
            'round', to_jsonb(r) - 'note', 'note', r.note, 'events', events,
            'rule', (select to_jsonb(d) from decision_rule d where d.id = r.decision_rule_id),
            'electorate', (select coalesce(jsonb_agg(to_jsonb(s) order by s.delegation_id), '[]') from round_delegation s where s.round_id = r.id),
            'positions', (select coalesce(jsonb_agg(to_jsonb(o) order by o.seq), '[]') from position o where o.round_id = r.id),
            'proposal', jsonb_build_object('id', p.id, 'code', p.code, 'delegation_id', p.delegation_id, 'body_id', p.body_id,
              'work_plan_id', p.work_plan_id),
            'audience', jsonb_build_object('tier', p.tier, 'delegationId', p.delegation_id, 'bodyId', p.body_id, 'sharedWith', p.shared_with),
            'revision', (select jsonb_build_object('number', v.number, 'concept_note', v.concept_note, 'text_hash', v.text_hash,
                'change_kind', v.change_kind, 'submitted_at', v.submitted_at, 'released_at', v.released_at)
              from proposal_revision v where v.proposal_id = p.id
                and v.number = coalesce(of_revision, r.decided_number, p.released_number, r.opened_number)),
            'circulated_at', (select min(v.released_at) from proposal_revision v where v.proposal_id = p.id),
            'changes', (select jsonb_build_object('id', c.id, 'number', c.number) from decision c
              where c.proposal_id = p.id and c.round_id <> r.id and c.seq < coalesce((select m.seq from decision m where m.round_id = r.id), 2147483647)
              order by c.seq desc limit 1))
          from round r join proposal p on p.id = r.proposal_id where r.id = of_round);
      end $$;
      revoke execute on function claim_register, decision_source from public;
      grant execute on function claim_register, decision_source to mufakat_app;

      grant select, insert on decision, decision_part, decision_mark, register_head, register_key to mufakat_app;
      alter table decision enable row level security;
      create policy wall on decision using (may_read(tier, delegation_id, body_id, shared_with)) with check (true);
      alter table decision_part enable row level security;
      create policy wall on decision_part using (may_read(tier, delegation_id, body_id, shared_with)
        and exists (select from decision where decision.id = decision_id)
        and (kind = 'summary' or exists (select from proposal join decision on decision.proposal_id = proposal.id
          where decision.id = decision_id))) with check (true);
      alter table decision_mark enable row level security;
      create policy wall on decision_mark using (exists (select from decision_part part
        where part.decision_id = decision_mark.decision_id and part.kind = 'trail')) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function decision_source; drop function claim_register;
      drop table register_head, register_key, decision_mark, decision_part, decision;
      delete from code_counter where series = 'register';
    `)
  }
}
