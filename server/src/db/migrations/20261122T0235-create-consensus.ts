import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Consensus as it is practised: rules with all their terms, rounds in session and by circulation, provisional positions
 * and their confirmation, positions recorded on behalf, and the events from which a round can be replayed.
 *
 * A round's electorate, rule and events never change. Asked: the open rounds by deadline; a round's events in order;
 * which positions are confirmed.
 */
export class CreateConsensus1763778900001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table decision_rule
        add may_call text[] not null default '{chair,desk_officer}',
        add early_close text not null default 'all_answered' check (early_close in ('all_answered', 'never')),
        add restarts_on_change boolean not null default true,
        add vacant_blocks boolean not null default true,
        add confirm_hours int check (confirm_hours > 0),
        add unconfirmed_means text not null default 'defers' check (unconfirmed_means in ('defers', 'consent', 'no_consent')),
        add is_demo boolean not null default false, add recorded_at timestamptz not null default now(),
        drop column text_en, drop column text_vi,
        drop constraint decision_rule_procedure_check,
        add constraint decision_rule_procedure_check check (procedure in ('in_session', 'silence', 'ad_referendum', 'urgent')),
        add check (minimum_hours is null or minimum_hours > 0), add check (usual_hours is null or usual_hours >= minimum_hours);
      update decision_rule set blocking = '{OBJECT,NEED_MORE_TIME,NEED_CAPITAL}';
      alter table decision_rule alter blocking set default '{OBJECT,NEED_MORE_TIME,NEED_CAPITAL}';
      -- A rule of the reference data may be loaded again under its own version; what another version says never changes.
      create function keep_rule_of_rounds() returns trigger language plpgsql as $$
      begin
        if new is distinct from old and exists (select from round where decision_rule_id = old.id) then
          raise exception 'a rule under which a round was opened never changes' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_rule before update on decision_rule for each row execute function keep_rule_of_rounds();

      alter table proposal drop constraint proposal_state_check, add constraint proposal_state_check check (state in ('DRAFT',
        'SUBMITTED', 'RETURNED', 'CIRCULATED', 'TABLED', 'DECIDING', 'CONFIRMING', 'ADOPTED', 'DEFERRED', 'REFERRED', 'NOT_ADOPTED',
        'WITHDRAWN'));
      alter table proposal_revision add contested_by text references delegation, add contested_at timestamptz,
        add contest_reason text;

      alter table round
        add procedure text not null default 'in_session' check (procedure in ('in_session', 'silence', 'ad_referendum', 'urgent')),
        add ask text not null default 'ADOPT' check (ask in ('ADOPT', 'ENDORSE', 'NOTE', 'CONSIDER', 'EXCHANGE_VIEWS')),
        add confirm_by timestamptz, add confirm_zone text,
        add follows_id uuid references round, add called_reason text,
        add closed_how text check (closed_how in ('chair', 'caller', 'proposer', 'clock', 'confirmation')),
        add referred_to text,
        drop constraint round_state_check, add constraint round_state_check check (state in ('OPEN', 'CONFIRMING', 'CLOSED')),
        drop constraint round_outcome_check, add constraint round_outcome_check check (outcome in ('ADOPTED',
          'ADOPTED_WITH_RESERVATION', 'ENDORSED', 'NOTED', 'CONSIDERED', 'VIEWS_EXCHANGED', 'DEFERRED', 'RETURNED', 'REFERRED',
          'NOT_ADOPTED', 'NO_CONSENSUS', 'RESTARTED', 'STOPPED', 'WITHDRAWN')),
        add check ((state = 'CLOSED') = (outcome is not null)),
        add check (procedure = 'in_session' or closes_at is not null);
      drop index one_open_round;
      create unique index one_open_round on round (proposal_id) where state <> 'CLOSED';
      create index round_by_deadline on round ((case state when 'OPEN' then closes_at else confirm_by end)) where state <> 'CLOSED';
      -- Milliseconds until the next running round ends, for a server that has nobody's eyes at that moment.
      create function next_round_end() returns bigint language sql volatile security definer set search_path = public as $$
        select ceil(extract(epoch from min(case state when 'OPEN' then closes_at else confirm_by end) - clock_instant()) * 1000)::bigint
        from round where state <> 'CLOSED'
      $$;
      create function keep_closed_round() returns trigger language plpgsql as $$
      begin
        if old.state = 'CLOSED' and new is distinct from old then
          raise exception 'a closed round never changes' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger keep_closed before update on round for each row execute function keep_closed_round();

      -- Whether somebody can be told for a delegation now: a senior official or head with an account.
      create function is_staffed(delegation text, body text) returns boolean
      language sql stable security definer set search_path = public as $$
        select exists (select from office o join account a on a.person_id = o.person_id and a.disabled_at is null
          where o.delegation_id = delegation and o.kind in ('senior_official', 'head') and (o.body_id is null or o.body_id = body)
            and o.from_at <= (select clock_now()) and (o.to_at is null or o.to_at > (select clock_now())))
      $$;
      alter table round_delegation add notified boolean not null default true, add present boolean;
      grant update (present, notified) on round_delegation to mufakat_app;

      alter table position
        drop constraint position_kind_check, add constraint position_kind_check check (kind in ('NO_OBJECTION',
          'SUPPORT_WITH_COMMENT', 'RESERVATION', 'NEED_MORE_TIME', 'NEED_CAPITAL', 'OBJECT', 'NOT_PARTICIPATING')),
        add provisional boolean not null default false,
        add channel text check (channel in ('letter', 'mail', 'telephone', 'in_room')), add channel_date date,
        add spoken_by text, add document_id uuid references attachment,
        alter person_id drop not null, add recorded_by uuid references person,
        add check ((channel is null) = (recorded_by is null)), add check ((channel is null) = (person_id is not null));

      create table position_confirmation (
        id uuid primary key, position_id uuid not null references position, round_id uuid not null references round,
        proposal_id uuid not null references proposal, kind text not null check (kind in ('capital', 'on_behalf')),
        instrument text check (instrument in ('note', 'mail', 'minutes')), reference text, document_id uuid references attachment,
        person_id uuid not null references person, office_kind text not null, delegation_id text not null references delegation,
        at timestamptz not null, tier tier not null, body_id text not null references body, shared_with text[],
        unique (position_id, kind), check ((kind = 'capital') = (instrument is not null))
      );
      create trigger append_only before update or delete on position_confirmation for each row execute function refuse_change();
      create trigger append_only_all before truncate on position_confirmation for each statement execute function refuse_change();
      grant select, insert on position_confirmation to mufakat_app;
      alter table position_confirmation enable row level security;
      create policy wall on position_confirmation using (may_read(tier, delegation_id, body_id, shared_with)
        and exists (select from proposal where proposal.id = proposal_id)) with check (true);

      create table round_event (
        seq bigint generated always as identity primary key, round_id uuid not null references round,
        proposal_id uuid not null references proposal, at timestamptz not null, kind text not null check (kind in ('opened',
          'attended', 'stated', 'confirmed', 'revised', 'contested', 'extended', 'agreed', 'closed', 'late')),
        delegation_id text references delegation, person_id uuid references person, data jsonb not null,
        tier tier not null, owner_id text not null references delegation, body_id text not null references body, shared_with text[]
      );
      create index round_event_of_round on round_event (round_id, seq);
      create trigger append_only before update or delete on round_event for each row execute function refuse_change();
      create trigger append_only_all before truncate on round_event for each statement execute function refuse_change();
      grant select, insert on round_event to mufakat_app;
      alter table round_event enable row level security;
      create policy wall on round_event using (may_read(tier, owner_id, body_id, shared_with)
        and exists (select from proposal where proposal.id = proposal_id)) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table round_event, position_confirmation;
      drop trigger keep_closed on round; drop function keep_closed_round; drop function next_round_end;
      drop trigger keep_rule on decision_rule; drop function keep_rule_of_rounds;
      alter table position drop column provisional, drop column channel, drop column channel_date, drop column spoken_by,
        drop column document_id, drop column recorded_by;
      alter table round_delegation drop column notified, drop column present; drop function is_staffed;
      drop index round_by_deadline; drop index one_open_round;
      create unique index one_open_round on round (proposal_id) where state = 'OPEN';
      alter table round drop column procedure, drop column ask, drop column confirm_by, drop column confirm_zone,
        drop column follows_id, drop column called_reason, drop column closed_how, drop column referred_to;
      alter table proposal_revision drop column contested_by, drop column contested_at, drop column contest_reason;
      alter table decision_rule drop column may_call, drop column early_close, drop column restarts_on_change,
        drop column vacant_blocks, drop column confirm_hours, drop column unconfirmed_means, drop column is_demo,
        drop column recorded_at, add text_en text not null default '', add text_vi text not null default '';
    `)
  }
}
