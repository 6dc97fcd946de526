import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind } from '../../kernel/viewer.js'
import { PERSON, type PersonRow } from '../institution/institution.store.js'
import type { Post } from './office.policy.js'

/** An office as the acts on it need it: with its holder, and the person for whom an acting one is held. */
export interface OfficeFacts extends Post {
  id: string
  personId: string
  personName: string
  delegationKind: string
  delegationEn: string
  delegationVi: string
  kind: OfficeKind
  titleEn: string | null
  titleVi: string | null
  fromAt: Date
  toAt: Date | null
  succeedsId: string | null
  actingForId: string | null
  revision: number
}

const LEADERLESS = `not exists (select from office l where l.delegation_id = d.id and l.kind in ('head', 'senior_official')
  and l.acting_for_id is null and l.from_at <= clock_now() and (l.to_at is null or l.to_at > clock_now()))`

const FACTS = `o.id, o.person_id, p.name as person_name, o.delegation_id, d.kind as delegation_kind, d.name_en as delegation_en,
  d.name_vi as delegation_vi, o.body_id, o.kind, o.title_en, o.title_vi, o.from_at, o.to_at, o.succeeds_id, o.acting_for_id, o.revision,
  (select person_id from office where id = o.acting_for_id) as principal_id, ${LEADERLESS} as is_leaderless`

/**
 * Locks an office against other acts on it, and waits until nobody else acts (migration `end-offices-alone`); null
 * when the viewer may not know of it. A contributor's passes to nobody: their delegation invites and ends it (modules/consultation).
 */
export async function lockOffice(reader: Reader, id: string): Promise<OfficeFacts | null> {
  await reader.rows('lock table write_turn in share row exclusive mode')
  const locked = await reader.rows(`select id from office where id = $1 and kind <> 'contributor' for update`, [id])
  if (locked.length === 0) return null
  const [row] = await reader.rows<OfficeFacts>(
    `select ${FACTS} from office o join person p on p.id = o.person_id join delegation d on d.id = o.delegation_id where o.id = $1`,
    [id],
  )
  return row ?? null
}

/** The database's time now, by the domain's clock: after a lock was waited for, later than the transaction's own. */
export async function instantNow(reader: Reader): Promise<Date> {
  const [row] = await reader.rows<{ now: Date }>(`select date_trunc('milliseconds', clock_instant()) as now`)
  return row!.now
}

/** What the parts on offices of these delegations depend on. */
export function postsLoader(context: Context): DataLoader<string, PostFacts | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<PostFacts>({
      name: 'office.posts',
      text: `select d.id as delegation_id, d.kind as delegation_kind, ${LEADERLESS} as is_leaderless,
          array(select distinct o.kind from office o where o.delegation_id = d.id and o.acting_for_id is null
            and o.from_at <= clock_now() and (o.to_at is null or o.to_at > clock_now())) as held
        from delegation d where d.id = any ($1)`,
      values: [ids],
    })
    return ids.map((id) => rows.find((row) => row.delegationId === id) ?? null)
  })
}

/** The offices of a delegation that somebody holds in their own right now. */
export interface PostFacts {
  delegationId: string
  delegationKind: string
  isLeaderless: boolean
  held: OfficeKind[]
}

/** How an office stands to others: from whom it was taken over, who took it over from when, for whom it is held. */
export interface Links {
  id: string
  predecessorId: string | null
  principalId: string | null
  successorId: string | null
  handedOverAt: Date | null
}

export function linksLoader(context: Context): DataLoader<string, Links | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<Links>({
      name: 'office.links',
      text: `select o.id, before.person_id as predecessor_id, principal.person_id as principal_id, next.person_id as successor_id,
          next.from_at as handed_over_at
        from office o left join office before on before.id = o.succeeds_id left join office principal on principal.id = o.acting_for_id
        left join lateral (select person_id, from_at from office where succeeds_id = o.id and (to_at is null or to_at > from_at)
          order by from_at desc limit 1) next on true
        where o.id = any ($1::uuid[])`,
      values: [ids],
    })
    return ids.map((id) => rows.find((row) => row.id === id) ?? null)
  })
}

/** Who took the office over or will; null while nobody does. */
export async function successorOf(reader: Reader, officeId: string): Promise<{ name: string; fromAt: Date } | null> {
  const [row] = await reader.rows<{ name: string; fromAt: Date }>(
    `select p.name, o.from_at from office o join person p on p.id = o.person_id
     where o.succeeds_id = $1 and (o.to_at is null or o.to_at > o.from_at)`,
    [officeId],
  )
  return row ?? null
}

export interface NewOffice {
  id: string
  personId: string
  delegationId: string
  bodyId: string | null
  kind: OfficeKind
  titleEn: string | null
  titleVi: string | null
  fromAt: Date
  toAt: Date | null
  reason: string | null
  succeedsId: string | null
  actingForId: string | null
}

export async function insertOffice(reader: Reader, office: NewOffice): Promise<void> {
  await reader.rows(
    `insert into office (id, person_id, delegation_id, body_id, kind, title_en, title_vi, from_at, to_at, granted_reason, succeeds_id, acting_for_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      office.id, office.personId, office.delegationId, office.bodyId, office.kind, office.titleEn, office.titleVi, office.fromAt,
      office.toAt, office.reason, office.succeedsId, office.actingForId,
    ],
  )
}

/** Sets when the office ends, or that it goes on; offices that stand for it end with it. */
export async function setEnd(reader: Reader, id: string, toAt: Date | null, reason: string | null): Promise<void> {
  await reader.rows(`update office set to_at = $2, ended_reason = $3, revision = revision + 1 where id = $1`, [id, toAt, reason])
}

/** Somebody to whom an office may be given: whom the viewer knows and who can sign in. */
export interface Candidate {
  id: string
  name: string
  delegationId: string | null
}

export async function candidate(reader: Reader, personId: string): Promise<Candidate | null> {
  const [row] = await reader.rows<Candidate>(
    `select id, name, delegation_id from person where id = $1 and id in (select can_sign_in(array[$1::uuid]))`,
    [personId],
  )
  return row ?? null
}

/** The people of a delegation who can sign in, by name; 200 at most. */
export async function candidatesOf(reader: Reader, delegationId: string): Promise<PersonRow[]> {
  return reader.rows<PersonRow>(
    `select ${PERSON} from person where delegation_id = $1
       and id in (select can_sign_in(array(select id from person where delegation_id = $1))) order by fold(name), id limit 200`,
    [delegationId],
  )
}

/** Makes a person with an account for this login, known to the same people as `like`; false when the login is taken. */
export async function invite(
  reader: Reader,
  { accountId, personId, login, name, like, delegationId, isDemo }: {
    accountId: string
    personId: string
    login: string
    name: string
    like: string | null
    delegationId: string
    isDemo: boolean
  },
): Promise<boolean> {
  await reader.rows(
    `insert into person (id, name, agency_id, delegation_id, tier, body_id, shared_with, is_demo)
     select $1, $2, (select agency_id from person where id = $3::uuid), $4, coalesce((select tier from person where id = $3::uuid), 'ams'),
       (select body_id from person where id = $3::uuid), (select shared_with from person where id = $3::uuid), $5`,
    [personId, name, like, delegationId, isDemo],
  )
  const [row] = await reader.rows<{ isMade: boolean }>(`select invite_account($1, $2, $3) as is_made`, [accountId, personId, login])
  return row!.isMade
}

/** Who acts for the office within a period; null when nobody does. */
export async function actingFor(reader: Reader, officeId: string, from: Date, to: Date): Promise<{ name: string } | null> {
  const [row] = await reader.rows<{ name: string }>(
    `select p.name from office o join person p on p.id = o.person_id
     where o.acting_for_id = $1 and o.from_at < $3 and o.to_at > $2 and o.to_at > o.from_at limit 1`,
    [officeId, from, to],
  )
  return row ?? null
}

/** Whether authority entrusted by `from`, onward from hand to hand within the period, comes to `to`. */
export async function leadsTo(reader: Reader, from: string, to: string, period: { from: Date; to: Date }): Promise<boolean> {
  const rows = await reader.rows(
    `with recursive held as (
       select $1::uuid as person_id
       union
       select acting.person_id from held join office own on own.person_id = held.person_id
       join office acting on acting.acting_for_id = own.id and acting.from_at < $4 and acting.to_at > $3 and acting.to_at > acting.from_at
     ) select person_id from held where person_id = $2::uuid limit 1`,
    [from, to, period.from, period.to],
  )
  return rows.length > 0
}

/** A post of a delegation and who holds it in their own right now; null when there is no such delegation. Serializable: two who fill it meet. */
export async function postOf(
  reader: Reader,
  delegationId: string,
  kind: OfficeKind,
): Promise<{ delegationId: string; delegationKind: string; isLeaderless: boolean; holders: string[] } | null> {
  const [row] = await reader.rows<{ delegationId: string; delegationKind: string; isLeaderless: boolean; holders: string[] }>(
    `select d.id as delegation_id, d.kind as delegation_kind, ${LEADERLESS} as is_leaderless,
       array(select o.person_id::text from office o where o.delegation_id = d.id and o.kind = $2 and o.acting_for_id is null
         and (o.to_at is null or o.to_at > clock_now()) and (o.to_at is null or o.to_at > o.from_at)) as holders
     from delegation d where d.id = $1`,
    [delegationId, kind],
  )
  return row ?? null
}
