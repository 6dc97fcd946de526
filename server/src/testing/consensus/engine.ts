import { checkOffices } from '../../kernel/in-office.js'
import { Refusal } from '../../kernel/refusals.js'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM, type Viewer } from '../../kernel/viewer.js'
import { circulateProposal } from '../../modules/proposals/proposal.commands.appraise.js'
import {
  createProposal, releaseRevision, saveConceptNote, startRevision, submitProposal, withdrawProposal,
} from '../../modules/proposals/proposal.commands.draft.js'
import { confirmByCapital, confirmRecorded, recordPosition } from '../../modules/rounds/confirmation.commands.js'
import { closeDue } from '../../modules/rounds/due.js'
import { callRound, tableProposal } from '../../modules/rounds/opening.commands.js'
import { recordLeaving } from '../../modules/rounds/leaving.commands.js'
import { giveConsent } from '../../modules/rounds/partner.commands.js'
import { statePosition } from '../../modules/rounds/position.commands.js'
import { extendRound, recordAttendance, restartRound, stopRound } from '../../modules/rounds/procedure.commands.js'
import { contestChange } from '../../modules/rounds/revision.commands.js'
import { closeWithoutAdoption, recordConsensus, referProposal } from '../../modules/rounds/round.commands.js'
import { recordRule } from '../../modules/rounds/rule.commands.js'
import { FULL_NOTE } from '../given-proposals.js'
import type { World } from '../world.js'
import { CHANGING, EVERYBODY, STEADY, type Start } from './arbitraries.js'
import { NAMED, PARTNERS } from './model.rules.js'
import type { Act, Answer, By, Procedure, Terms } from './model.types.js'

const MEETING = 'hcs-23-planned'
const ZONE = 'Asia/Jakarta'
const WHY = 'For this reason.'

/** Drives the real commands through the acts of the model, one proposal a run, over one database. */
export async function givenEngine(world: World) {
  const { dataSource } = world.services
  const member = await world.viewer('viet-nam', 'focal_point')
  let author = member
  const people: Record<By, Viewer> = {
    desk: await world.viewer('asean-secretariat', 'desk_officer'), chair: await world.viewer('cambodia', 'chair'),
    leader: await world.viewer('viet-nam', 'senior_official'),
  }
  const leaders = new Map<string, Viewer>()
  for (const each of EVERYBODY) leaders.set(each, await world.viewer(each, 'senior_official'))
  await world.owner.query(
    `update participation set to_date = '2026-01-01' where body_id = 'accsm' and delegation_id <> all ($1)`, [EVERYBODY])
  await world.owner.query(`insert into participation (id, body_id, delegation_id, capacity, from_date)
    select gen_random_uuid(), 'accsm', id, 'partner', '2020-01-01' from unnest($1::text[]) id`, [PARTNERS])
  const partners = new Map<string, Viewer>()
  for (const partner of PARTNERS) partners.set(partner, await world.viewer(partner, 'partner_focal_point'))
  let proposalId = ''
  let isHidden = false
  let begun = new Date()
  let members = [...EVERYBODY]

  const act = <Result>(viewer: Viewer, work: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    transact(dataSource, viewer, work, checkOffices)
  const asSystem = <Result>(work: (transaction: Transaction) => Promise<Result>) => transact(dataSource, SYSTEM, work)
  /** A leader as a session would know them: who left the body sees nothing of it. */
  const leader = (who: string): Viewer => {
    const viewer = leaders.get(who)!
    return members.includes(who) ? viewer : { ...viewer, group: 'observer', bodyIds: viewer.bodyIds.filter((id) => id !== 'accsm') }
  }
  const at = (hours: number) => new Date(begun.getTime() + hours * 3_600_000)
  const newestRound = async (): Promise<string | null> =>
    (await world.owner.query(`select id from round where proposal_id = $1 order by opened_at desc, id desc limit 1`, [proposalId]))[0]?.id ?? null
  const textOf = async (): Promise<{ number: number; newest: number }> =>
    (await world.owner.query(`select coalesce(released_number, 0) as number, (select max(number)::int from proposal_revision where proposal_id = $1)
      as newest from proposal where id = $1`, [proposalId]))[0]
  const setMember = async (who: string, is: boolean) => {
    members = [...members.filter((each) => each !== who), ...(is ? [who] : [])]
    await world.owner.query(
      `update participation set to_date = ${is ? 'null' : `(select clock_today()) - 1`} where body_id = 'accsm' and delegation_id = $1`, [who])
  }
  const setOffice = (who: string, held: boolean) =>
    world.owner.query(`update office set to_at = ${held ? 'null' : `clock_now() - interval '1 second'`} where person_id = $1`, [leaders.get(who)!.personId])
  const setRule = async (procedure: Procedure, terms: Terms): Promise<void> => {
    const { ruleId } = await ruleOf(procedure, terms)
    await world.owner.query(`update decision_rule set positions_tier = $2 where id = $1`, [ruleId, isHidden ? 'ams' : 'ams_plus'])
  }
  const ruleOf = (procedure: Procedure, terms: Terms) => asSystem((system) => recordRule(system, {
    bodyId: 'accsm', procedure, effectiveFrom: '2026-01-01', counts: ['member'], heard: ['member'],
    mayCall: terms.callers.map((each) => (each === 'desk' ? 'desk_officer' : each)), silenceMeans: terms.silence, blocking: terms.blocking,
    objectionNeedsReason: terms.needsReason, minimumHours: procedure === 'in_session' ? null : terms.minimum, usualHours: null,
    quorum: procedure === 'in_session' ? terms.quorum : null, earlyClose: terms.early, restartsOnChange: terms.restarts,
    vacantBlocks: terms.vacantBlocks, confirmHours: terms.confirm, unconfirmedMeans: terms.unconfirmed, leaverObjection: terms.leaver,
    partnerConsent: terms.partners, partnerRefusal: terms.refused, basis: 'A run.',
  }))

  async function begin(start: Start): Promise<void> {
    for (const who of EVERYBODY) await setOffice(who, !start.vacant.includes(who))
    for (const who of STEADY) await setMember(who, true)
    for (const who of CHANGING) await setMember(who, !start.absent.includes(who))
    isHidden = start.isHidden
    author = partners.get(start.proposer) ?? member
    for (const [procedure, terms] of Object.entries(start.rules)) await setRule(procedure as Procedure, terms)
    begun = (await world.owner.query(`select clock_now() as at`))[0].at
    proposalId = (await act(author, (on) => createProposal(on, {
      workPlanId: 'accsm-2026-2030', audience: 'ams_plus', sharedWith: null, conceptNote: { ...FULL_NOTE, partnerIds: NAMED } as never,
    }))).proposalId
    await resubmit(1)
  }

  async function resubmit(number: number): Promise<void> {
    await act(author, (on) => submitProposal(on, { id: proposalId }, number > 1 ? WHY : null))
    await act(people.desk, (on) => circulateProposal(on, { id: proposalId }, [], { at: new Date('2099-01-01'), zone: ZONE }))
  }

  /** Does it; answers as the model does. Anything but a refusal is a fault and thrown. */
  async function perform(what: Act, now: number): Promise<Answer> {
    try {
      return (await done(what, now)) === false ? 'no' : true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error.kind === 'DeadlinePassed' ? 'late' : error.kind === 'NoConsensus' ? 'noConsensus' : 'no'
    }
  }

  async function done(what: Act, now: number): Promise<unknown> {
    const target = { id: proposalId }
    const deadline = (hours: number) => ({ closesAt: at(now + hours + 0.5), closesZone: ZONE, reason: WHY })
    const inRound = async <Result>(work: (roundId: string) => Promise<Result>): Promise<Result | false> => {
      const roundId = await newestRound()
      return roundId === null ? false : work(roundId)
    }
    switch (what.do) {
      case 'table': return act(people[what.by], (on) => tableProposal(on, target, MEETING, what.ask))
      case 'call': return act(people[what.by], (on) => callRound(on, target, {
        ...deadline(what.hours), procedure: what.procedure, ask: what.ask, reason: what.why ? WHY : null }))
      case 'say': return inRound(async (roundId) => {
        const { number } = await textOf()
        return act(leader(what.who), (on) => statePosition(on, {
          roundId, number: what.onOldText ? number - 1 : number, kind: what.kind, text: what.words ? WHY : null, adReferendum: what.adReferendum }))
      })
      case 'record': return inRound(async (roundId) => {
        const { number } = await textOf()
        return act(people[what.by], (on) => recordPosition(on, {
          roundId, number, delegationId: what.who, kind: what.kind, text: what.words ? WHY : null, channel: 'telephone', channelDate: '2026-11-20',
          spokenBy: 'Somebody', documentId: null }))
      })
      case 'affirm': return inRound((roundId) => act(leader(what.who), (on) => confirmRecorded(on, roundId)))
      case 'capital': return inRound((roundId) => act(leader(what.who), (on) => confirmByCapital(on, { roundId, instrument: 'note', reference: 'N 1', documentId: null })))
      case 'leave': return inRound((roundId) => act(people[what.by], (on) => recordLeaving(on, { roundId, delegationId: what.who, reason: WHY })))
      case 'consent': return inRound(async (roundId) => {
        const { number } = await textOf()
        return act(partners.get(what.who)!, (on) => giveConsent(on, { roundId, number, consents: what.yes, text: what.words ? WHY : null }))
      })
      case 'attend': return inRound((roundId) => act(people[what.by], (on) => recordAttendance(on, roundId, what.here)))
      case 'draft': {
        await act(author, (on) => startRevision(on, target))
        const { newest } = await textOf()
        const [{ saves }] = await world.owner.query(`select save_count as saves from proposal_revision where proposal_id = $1 and number = $2`, [proposalId, newest])
        return act(author, (on) => saveConceptNote(on, { id: proposalId, expectedRevision: saves }, { titleEn: `Workshop, text ${newest}` }))
      }
      case 'release': return act(author, (on) => releaseRevision(on, target, { kind: what.kind, summary: WHY }))
      case 'contest': return inRound(async (roundId) => {
        const { number } = await textOf()
        return act(leader(what.who), (on) => contestChange(on, { roundId, number, reason: WHY }))
      })
      case 'extend': return act(people[what.by], (on) => extendRound(on, target, deadline(what.hours)))
      case 'restart': return act(people[what.by], (on) => restartRound(on, target, deadline(what.hours)))
      case 'stop': return act(people[what.by], (on) => stopRound(on, target, { reason: WHY }))
      case 'adopt': return act(people[what.by], (on) =>
        recordConsensus(on, target, what.confirmHours === null ? null : { at: at(now + what.confirmHours + 0.5), zone: ZONE }))
      case 'end': return act(people[what.by], (on) => what.as === 'refer'
        ? referProposal(on, target, { to: 'heads', reason: WHY })
        : closeWithoutAdoption(on, target, what.as, { reason: WHY, meetingId: MEETING }))
      case 'withdraw': return act(author, (on) => withdrawProposal(on, target, WHY))
      case 'resubmit': return resubmit(2)
      case 'leap': return world.owner.query(
        `insert into demo_clock (leap) values ($1 * interval '1 hour') on conflict (only_row) do update set leap = demo_clock.leap + excluded.leap`, [what.hours])
      case 'sweep': return closeDue(world.services).then(() => true)
      case 'office': return setOffice(what.who, what.held)
      case 'member': return setMember(what.who, what.is)
      case 'rule': return setRule(what.procedure, what.terms)
    }
  }

  return { begin, perform, as: act, asSystem, hoursOf: (instant: Date | null) => instant && (instant.getTime() - begun.getTime()) / 3_600_000, proposalId: () => proposalId }
}

export type Engine = Awaited<ReturnType<typeof givenEngine>>
