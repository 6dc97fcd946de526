import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenEngine, type Engine } from '../../testing/consensus/engine.js'
import type { Act, Answer, Ask, By, Kind, Procedure, Terms } from '../../testing/consensus/model.types.js'
import { givenWorld, type World } from '../../testing/world.js'
import { ruleInWords, type PrintedRule } from './rule.words.js'
import { statePosition } from './position.commands.js'

/**
 * The rows K and L of the quality targets as examples, a sentence each. Elsewhere: K2 action-tables.test; K6, K7 office.api.test;
 * K12 commitment.api.test; K14 project.api.test and concept-note.rules.test; L13, L14 round.race.test and round.api.test; L6's
 * statement and L26 round.api.test and calendar; L21 with its home, wall and register partner.api.test; L31 in-time.test; L35
 * round.model.test and register/recompute.test. Not in the product: K11 (nothing is merged), K13 (reports have no periods), K16's
 * import (the one door is `command`), L36 (docs/decisions/0015).
 */
let world: World
let engine: Engine

beforeAll(async () => {
  world = await givenWorld()
  engine = await givenEngine(world)
})
afterAll(() => world.close())

const DEFAULT: Terms = {
  silence: 'consent', blocking: ['OBJECT', 'NEED_MORE_TIME', 'NEED_CAPITAL'], needsReason: true, minimum: 72, quorum: null, early: 'all_answered',
  restarts: true, vacantBlocks: true, confirm: 336, unconfirmed: 'defers', leaver: 'until_recorded',
  partners: 'none', refused: 'consultation', callers: ['chair', 'desk'],
}
const ALL = ['viet-nam', 'cambodia', 'brunei', 'indonesia', 'timor-leste']

const table = (ask: Ask = 'ADOPT'): Act => ({ do: 'table', by: 'desk', ask })
const call = (hours = 100, more: { by?: By; procedure?: Exclude<Procedure, 'in_session'>; why?: boolean } = {}): Act =>
  ({ do: 'call', by: 'desk', ask: 'ADOPT', procedure: 'silence', hours, why: true, ...more })
const say = (who: string, kind: Kind, more: { words?: boolean; onOldText?: boolean; adReferendum?: boolean } = {}): Act =>
  ({ do: 'say', who, kind, words: true, adReferendum: false, onOldText: false, ...more })
const allSay = (kind: Kind, who = ALL): Act[] => who.map((each) => say(each, kind))
const joint: Given = { terms: { partners: 'named' } }
const consent = (who: string, yes = true, words = true): Act => ({ do: 'consent', who, yes, words })
const leave = (who: string): Act => ({ do: 'leave', by: 'desk', who })
const leap = (hours: number): Act => ({ do: 'leap', hours })
const over: Act[] = [leap(101), { do: 'sweep' }]
const adopt: Act = { do: 'adopt', by: 'chair', confirmHours: null }
const release = (kind: 'editorial' | 'substantive'): Act[] => [{ do: 'draft' }, { do: 'release', kind }]

interface Given { terms?: Partial<Terms>; vacant?: string[]; absent?: string[] }
interface Expected { answer?: Answer; state?: string; outcomes?: (string | null)[]; [more: string]: unknown }

async function play({ terms = {}, vacant = [], absent = [] }: Given, acts: Act[]) {
  const rule = { ...DEFAULT, ...terms }
  await engine.begin({ proposer: 'viet-nam', isHidden: false, vacant, absent, rules: { in_session: { ...rule, silence: 'not_blocking' }, silence: rule, ad_referendum: rule, urgent: rule }, first: [] })
  let [now, answer]: [number, Answer] = [0, true]
  for (const act of acts) {
    answer = await engine.perform(act, now)
    if (act.do === 'leap') now += act.hours
  }
  const [proposal] = await world.owner.query(`select state from proposal where id = $1`, [engine.proposalId()])
  const rounds = await world.owner.query(`select r.*, extract(epoch from r.closed_at - r.closes_at)::float as after_end,
      extract(epoch from r.closes_at - r.opened_at)::float / 3600 as hours, (select count(*)::int from round_delegation d where d.round_id = r.id and counts) as counting,
      (select count(*)::int from position o where o.round_id = r.id) as words
    from round r where proposal_id = $1 order by opened_at, id`, [engine.proposalId()])
  const [{ projects }] = await world.owner.query(`select count(*)::int as projects from project where proposal_id = $1`, [engine.proposalId()])
  const last = rounds.at(-1) ?? {}
  return {
    answer, projects, state: proposal.state, outcomes: rounds.map((each: { outcome: string }) => each.outcome), how: last.closed_how, words: last.words, counting: last.counting,
    counted: rounds.map((each: { counting: number }) => each.counting), silent: last.note?.silent, reserved: last.note?.reserved, afterEnd: last.after_end, hours: last.hours,
    says: (who: string) => last.note?.positions.find((each: { delegationId: string }) => each.delegationId === who),
  }
}

const cases: [row: string, rule: string, given: Given, acts: Act[], expected: Expected][] = [
  ['K1', 'nothing is adopted that was not put to the delegations', {}, [adopt], { answer: 'no', state: 'CIRCULATED', outcomes: [] }],
  ['K3', 'a change of substance starts the full period again', {}, [call(100), leap(50), ...release('substantive'), leap(60), { do: 'sweep' }], { outcomes: [null], hours: expect.closeTo(150.5, 1) }],
  ['K3', 'and moves no deadline where the rule says so', { terms: { restarts: false } }, [call(100), leap(50), ...release('substantive'), leap(60), { do: 'sweep' }], { outcomes: ['ADOPTED'] }],
  ['K4', 'what was adopted is not withdrawn', {}, [table(), adopt, { do: 'withdraw' }], { answer: 'no', state: 'ADOPTED', outcomes: ['ADOPTED'] }],
  ['K5', 'the proposer agrees for its own state like any other', {}, [table(), say('viet-nam', 'NO_OBJECTION')], { answer: true, words: 1 }],
  ['K5', 'and its leader does not close', {}, [table(), { do: 'adopt', by: 'leader', confirmHours: null }], { answer: 'no', outcomes: [null] }],
  ['K8', 'the Secretariat records what a delegation said elsewhere, and the delegation corrects it', {},
    [table(), { do: 'record', by: 'desk', who: 'brunei', kind: 'NO_OBJECTION', words: true }, say('brunei', 'OBJECT'), adopt], { answer: 'noConsensus', words: 2 }],
  ['K8', 'but never over its own word', {}, [table(), say('brunei', 'OBJECT'), { do: 'record', by: 'desk', who: 'brunei', kind: 'NO_OBJECTION', words: true }], { answer: 'no', words: 1 }],
  ['K8', 'nor over its objection to an earlier text', {},
    [table(), say('brunei', 'OBJECT'), ...release('substantive'), { do: 'record', by: 'desk', who: 'brunei', kind: 'NO_OBJECTION', words: true }], { answer: 'no', words: 1 }],
  ['K8', 'and nobody else records', {}, [table(), { do: 'record', by: 'chair', who: 'brunei', kind: 'OBJECT', words: true }], { answer: 'no', words: 0 }],
  ['K9', 'a closed item is taken up in a new round; the old result is untouched', {},
    [table(), { do: 'end', by: 'chair', as: 'defer' }, table(), adopt], { outcomes: ['DEFERRED', 'ADOPTED'], state: 'ADOPTED' }],
  ['K15', 'a word on a text that is no longer there is refused', {}, [table(), ...release('editorial'), say('brunei', 'NO_OBJECTION', { onOldText: true })], { answer: 'no', words: 0 }],
  ['L1', 'when all agree before the deadline it runs on to it', {}, [call(), ...allSay('NO_OBJECTION')], { outcomes: [null] }],
  ['L1', 'unless the Chair closes it', {}, [call(), ...allSay('NO_OBJECTION'), adopt], { outcomes: ['ADOPTED'], how: 'chair' }],
  ['L1', 'or the rule adopts at once', { terms: { early: 'all_agreed' } }, [call(), ...allSay('NO_OBJECTION')], { outcomes: ['ADOPTED'], how: 'all_agreed' }],
  ['L2', 'nobody answers: adopted by silence at the deadline, and the note lists who was silent', {}, [call(), ...over], { outcomes: ['ADOPTED'], how: 'clock', silent: expect.arrayContaining(ALL) }],
  ['L3', 'the silence of a state that nobody could tell is no consent', { vacant: ['brunei'] }, [call(), ...over], { outcomes: ['NO_CONSENSUS'] }],
  ['L4', 'a period shorter than the minimum is refused at the opening', {}, [call(71)], { answer: 'no', outcomes: [] }],
  ['L5', 'one objection at the last moment, and it goes back into discussion', {}, [call(), leap(100), say('brunei', 'OBJECT'), leap(1), { do: 'sweep' }], { outcomes: ['NO_CONSENSUS'], state: 'CIRCULATED' }],
  ['L6', 'an objection after the deadline is late and the decision stands', {}, [call(), leap(101), say('brunei', 'OBJECT'), { do: 'sweep' }], { outcomes: ['ADOPTED'], words: 0 }],
  ['L6', 'also when it is sent again after the closing', {}, [call(), ...over, say('brunei', 'OBJECT')], { answer: 'late', outcomes: ['ADOPTED'], words: 0 }],
  ['L7', 'an objection cleared before the deadline is as if not made, and is kept', {}, [call(), say('brunei', 'OBJECT'), say('brunei', 'NO_OBJECTION'), ...over], { outcomes: ['ADOPTED'], words: 2 }],
  ['L8', 'one cleared after it adopts nothing; a new round does', {}, [call(), say('brunei', 'OBJECT'), ...over, say('brunei', 'NO_OBJECTION'), call(), ...over], { outcomes: ['NO_CONSENSUS', 'ADOPTED'] }],
  ['L9', 'agree, object, agree: the last word before the deadline counts, all three are kept', {},
    [call(), say('brunei', 'NO_OBJECTION'), say('brunei', 'OBJECT'), say('brunei', 'NO_OBJECTION'), ...over], { outcomes: ['ADOPTED'], words: 3 }],
  ['L10', 'a reservation is consent; its text stays with the decision', {}, [call(), say('brunei', 'RESERVATION'), ...over], { outcomes: ['ADOPTED_WITH_RESERVATION'], reserved: ['brunei'] }],
  ['L11', 'not taking part is no objection', {}, [call(), say('brunei', 'NOT_PARTICIPATING'), ...over], { outcomes: ['ADOPTED'] }],
  ['L11', 'unless the rule counts it as standing in the way', { terms: { blocking: ['OBJECT', 'NOT_PARTICIPATING'] } }, [call(), say('brunei', 'NOT_PARTICIPATING'), ...over], { outcomes: ['NO_CONSENSUS'] }],
  ['L15', "a state's position stands when its official leaves", {}, [call(), say('brunei', 'OBJECT'), { do: 'office', who: 'brunei', held: false }, ...over], { outcomes: ['NO_CONSENSUS'] }],
  ['L16', 'who no longer holds the office speaks no more', {}, [call(), { do: 'office', who: 'brunei', held: false }, say('brunei', 'OBJECT'), ...over], { outcomes: ['ADOPTED'], words: 0 }],
  ['L17', 'a state that leaves while it is open still counts in it, and its objection stands', {}, [call(), say('brunei', 'OBJECT'), { do: 'member', who: 'brunei', is: false }, ...over], { outcomes: ['NO_CONSENSUS'], counting: 5 }],
  ['L17', 'until the explicit act of starting again with those who are there', {},
    [call(), say('brunei', 'OBJECT'), { do: 'member', who: 'brunei', is: false }, { do: 'restart', by: 'desk', hours: 100 }, ...over], { outcomes: ['RESTARTED', 'ADOPTED'], counting: 4 }],
  ['L17', 'or that its leaving is recorded in the round', {}, [call(), say('brunei', 'OBJECT'), { do: 'member', who: 'brunei', is: false }, leave('brunei'), ...over], { outcomes: ['ADOPTED'], counting: 5 }],
  ['L17', 'unless the rule lets its word stand to the end', { terms: { leaver: 'stands' } },
    [call(), say('brunei', 'OBJECT'), { do: 'member', who: 'brunei', is: false }, leave('brunei'), ...over], { outcomes: ['NO_CONSENSUS'], counting: 5 }],
  ['L17', 'and nobody who still takes part is silenced so', {}, [call(), say('brunei', 'OBJECT'), leave('brunei'), ...over], { outcomes: ['NO_CONSENSUS'] }],
  ['L18', 'a state that joins in mid-procedure does not count in it', { absent: ['timor-leste'] },
    [call(), { do: 'member', who: 'timor-leste', is: true }, say('timor-leste', 'OBJECT'), ...over], { outcomes: ['ADOPTED'], counting: 4, words: 0 }],
  ['L18', 'and counts in what is opened after', { absent: ['timor-leste'] },
    [call(), { do: 'member', who: 'timor-leste', is: true }, { do: 'stop', by: 'desk' }, call(), say('timor-leste', 'OBJECT'), ...over], { outcomes: ['STOPPED', 'NO_CONSENSUS'], counting: 5 }],
  ['L19', 'the base of the earlier decision stays what it was', { absent: ['timor-leste'] },
    [call(), { do: 'stop', by: 'desk' }, { do: 'member', who: 'timor-leste', is: true }, call(), ...over], { counted: [4, 5] }],
  ['L21', 'what the members adopt waits for the partner that it names, and takes no effect', joint, [call(), ...over], { outcomes: [null], state: 'CONFIRMING', projects: 0 }],
  ['L21', 'until the partner consents, by an act of its own', joint, [call(), ...over, consent('japan')], { outcomes: ['ADOPTED'], state: 'ADOPTED', how: 'confirmation', projects: 1 }],
  ['L21', 'which comes after the consensus of the members', joint, [call(), consent('japan')], { answer: 'no', outcomes: [null] }],
  ['L21', 'at a meeting as in writing', joint, [table(), adopt, consent('japan')], { outcomes: ['ADOPTED'], projects: 1 }],
  ['L21', 'the Chair does not adopt over it', joint, [table(), adopt, adopt], { answer: 'no', outcomes: [null], projects: 0 }],
  ['L21', 'where the rule asks every partner, the last one completes it', { terms: { partners: 'all' } }, [call(), ...over, consent('japan')], { outcomes: [null], state: 'CONFIRMING', projects: 0 }],
  ['L21', 'and only then', { terms: { partners: 'all' } }, [call(), ...over, consent('japan'), consent('republic-of-korea')], { outcomes: ['ADOPTED'], projects: 1 }],
  ['L21', 'one that declines sends it back into consultation', joint, [call(), ...over, consent('japan', false)], { outcomes: ['NO_CONSENSUS'], state: 'CIRCULATED', how: 'partner', projects: 0 }],
  ['L21', 'or ends it, as the rule says', { terms: { partners: 'named', refused: 'not_adopted' } }, [call(), ...over, consent('japan', false)], { outcomes: ['NOT_ADOPTED'], state: 'NOT_ADOPTED', how: 'partner' }],
  ['L21', 'with a reason', joint, [call(), ...over, consent('japan', false, false)], { answer: 'no', outcomes: [null] }],
  ['L21', 'its silence is no consent', joint, [call(), ...over, leap(337), { do: 'sweep' }], { outcomes: ['NO_CONSENSUS'], state: 'CIRCULATED', how: 'clock', projects: 0 }],
  ['L21', 'a member that objects while the partner is asked is late', joint, [call(), ...over, say('brunei', 'OBJECT'), consent('japan')], { outcomes: ['ADOPTED'], words: 0 }],
  ['L21', 'and is told so', joint, [call(), ...over, say('brunei', 'OBJECT')], { answer: 'late', outcomes: [null], words: 0 }],
  ['L21', 'endorsing for others to adopt asks no partner yet', joint, [table('ENDORSE'), adopt], { outcomes: ['ENDORSED'] }],
  ['L22', 'as many for as against: consensus knows no tie and no casting vote', {}, [table(), ...allSay('NO_OBJECTION', ['viet-nam', 'cambodia']), ...allSay('OBJECT', ['brunei', 'indonesia']), adopt], { answer: 'noConsensus', outcomes: [null] }],
  ['L23', 'the Chair does not close early while somebody may still object', {}, [call(), ...allSay('NO_OBJECTION', ALL.slice(1)), adopt], { answer: 'noConsensus', outcomes: [null] }],
  ['L23', 'whatever is asked', {}, [{ do: 'call', by: 'desk', ask: 'NOTE', procedure: 'silence', hours: 100, why: true }, adopt], { answer: 'noConsensus', outcomes: [null] }],
  ['L27', 'a deadline is extended for all before it passes', {}, [call(), { do: 'extend', by: 'desk', hours: 200 }, leap(101), { do: 'sweep' }], { outcomes: [null] }],
  ['L27', 'and extended again', {}, [call(), { do: 'extend', by: 'desk', hours: 200 }, { do: 'extend', by: 'chair', hours: 300 }], { answer: true, hours: expect.closeTo(300.5, 1) }],
  ['L27', 'never shortened', {}, [call(), { do: 'extend', by: 'desk', hours: 99 }], { answer: 'no' }],
  ['L27', 'and not after it passed', {}, [call(), leap(101), { do: 'extend', by: 'desk', hours: 200 }], { answer: 'late' }],
  ['L28', 'after a change of substance consent is given anew', { terms: { silence: 'must_answer' } }, [table(), ...allSay('NO_OBJECTION'), { do: 'end', by: 'chair', as: 'defer' }, call(100, { procedure: 'ad_referendum' }), ...allSay('NO_OBJECTION'), ...release('substantive'), leap(201), { do: 'sweep' }], { outcomes: ['DEFERRED', 'NO_CONSENSUS'] }],
  ['L28', 'after an editorial one it stands', { terms: { silence: 'must_answer' } }, [call(100, { procedure: 'ad_referendum' }), ...allSay('NO_OBJECTION'), ...release('editorial'), ...over], { outcomes: ['ADOPTED'] }],
  ['L28', 'unless a member contests that it is editorial', { terms: { silence: 'must_answer' } },
    [call(100, { procedure: 'ad_referendum' }), ...allSay('NO_OBJECTION'), ...release('editorial'), { do: 'contest', who: 'brunei' }, leap(201), { do: 'sweep' }], { outcomes: ['NO_CONSENSUS'] }],
  ['L28', 'an objection to the earlier text stands until its own delegation replaces it', {}, [table(), say('brunei', 'OBJECT'), ...release('substantive'), adopt], { answer: 'noConsensus', outcomes: [null] }],
  ['L29', 'a position on the second text that arrives after the third is refused', {}, [table(), ...release('substantive'), ...release('substantive'), say('brunei', 'OBJECT', { onOldText: true })], { answer: 'no', words: 0 }],
  ['L30', 'a server that was down over the deadline decides as of the deadline', {}, [call(), say('brunei', 'RESERVATION'), leap(103), say('indonesia', 'OBJECT'), { do: 'sweep' }], { outcomes: ['ADOPTED_WITH_RESERVATION'], afterEnd: 0 }],
  ['L32', 'a state without any official is not deemed to consent by silence', { vacant: ['indonesia'] }, [call(), ...allSay('NO_OBJECTION', ['viet-nam', 'cambodia']), ...over], { outcomes: ['NO_CONSENSUS'] }],
  ['L32', 'unless the rule says so', { vacant: ['indonesia'], terms: { vacantBlocks: false } }, [call(), ...over], { outcomes: ['ADOPTED'] }],
  ['L32', 'nor once it could be told: whoever has an official when it is extended counts as told', { vacant: ['indonesia'] },
    [call(), { do: 'office', who: 'indonesia', held: true }, { do: 'extend', by: 'desk', hours: 200 }, leap(201), { do: 'sweep' }], { outcomes: ['ADOPTED'] }],
  ['L33', 'an emergency is a procedure of its own, with its own callers', { terms: { callers: ['chair'], minimum: 24 } }, [call(25, { procedure: 'urgent' })], { answer: 'no', outcomes: [] }],
  ['L33', 'its own minimum, and a reason', { terms: { callers: ['chair'], minimum: 24 } }, [call(25, { procedure: 'urgent', by: 'chair', why: false })], { answer: 'no', outcomes: [] }],
  ['L33', 'with both it runs', { terms: { callers: ['chair'], minimum: 24 } }, [call(25, { procedure: 'urgent', by: 'chair' }), leap(26), { do: 'sweep' }], { outcomes: ['ADOPTED'] }],
  ['L34', 'an objection needs a reason', {}, [table(), say('brunei', 'OBJECT', { words: false })], { answer: 'no', words: 0 }],
  ['L34', 'unless the rule asks for none', { terms: { needsReason: false } }, [table(), say('brunei', 'OBJECT', { words: false }), adopt], { answer: 'noConsensus', words: 1 }],
]

describe('rows K and L', () => {
  it.each(cases)('%s: %s', async (_row, _rule, given, acts, expected) => {
    expect(await play(given, acts)).toMatchObject(expected)
  })

  it.each<[string, string, () => Promise<Viewer>]>([
    ['K6', 'a focal point does not state the position of the senior official', () => world.viewer('brunei', 'focal_point')],
    ['L20', 'a partner has a voice and no position', () => world.viewer('japan', 'partner_focal_point')],
    ['L22, L25', 'the Chair has no word of their own as Chair', () => world.viewer('cambodia', 'chair')],
    ['L24', 'nor has the Chair of the next term', () => world.viewer('indonesia', 'chair')],
  ])('%s: %s', async (_row, _rule, who) => {
    await play({}, [table()])
    const [{ id }] = await world.owner.query(`select id from round where proposal_id = $1`, [engine.proposalId()])
    const says = engine.as(await who(), (on) => statePosition(on, { roundId: id, number: 1, kind: 'OBJECT', text: 'No.' }))
    await expect(says).rejects.toMatchObject({ kind: expect.stringMatching(/^Not(Allowed|Found)$/) })
    expect(await world.owner.query(`select from position where round_id = $1`, [id])).toHaveLength(0)
  })

  it.each(['project', 'project_fact', 'round', 'position', 'decision'])('K10: the product cannot delete a row of %s', async (table) => {
    await expect(world.services.dataSource.query(`delete from ${table}`)).rejects.toThrow('permission denied')
  })

  it('L12: a state that takes no part is named with the decision, and listed as not taking part and bearing no share of the cost', async () => {
    const { says, outcomes } = await play({}, [table(), say('brunei', 'NOT_PARTICIPATING'), adopt])
    expect([outcomes, says('brunei')]).toEqual([['ADOPTED'], expect.objectContaining({ kind: 'NOT_PARTICIPATING' })])
    const [project] = await world.owner.query(`select participation, participant_ids, participation_reason from project where proposal_id = $1`, [engine.proposalId()])
    expect(project).toMatchObject({ participation: 'LIST', participation_reason: expect.stringMatching(/bearing no share of the cost, by position in R-\d+-\d+: Brunei/) })
    expect([...project.participant_ids].sort()).toEqual(ALL.filter((each) => each !== 'brunei').sort())
  })

  it('L12: one that takes no part in an earlier text, and says nothing of the present one, has not opted out', async () => {
    await play({}, [table(), say('brunei', 'NOT_PARTICIPATING'), ...release('substantive'), adopt])
    expect(await world.owner.query(`select participation, participant_ids from project where proposal_id = $1`, [engine.proposalId()]))
      .toEqual([{ participation: 'ALL', participant_ids: null }])
  })
})

const PRINTED: PrintedRule = {
  procedure: 'silence', counts: ['member'], heard: ['member', 'partner'], mayCall: ['chair'], silenceMeans: 'consent', blocking: ['OBJECT'], objectionNeedsReason: true,
  minimumHours: 72, usualHours: 336, quorum: null, earlyClose: 'all_answered', restartsOnChange: true, vacantBlocks: true, confirmHours: 336, unconfirmedMeans: 'defers',
  leaverObjection: 'until_recorded', partnerConsent: 'named', partnerRefusal: 'consultation',
}

describe('what a rule may say is printed in its text', () => {
  it.each<[string, Partial<PrintedRule>, string, string]>([
    ['L1', {}, 'may close it early only when all that count have answered', 'chỉ được đóng sớm khi'],
    ['L1', { earlyClose: 'all_agreed' }, 'adopted at once when all that count have agreed', 'thông qua ngay khi'],
    ['L1', { earlyClose: 'never' }, 'at its deadline and never earlier', 'không sớm hơn'],
    ['L2', {}, 'Silence means consent', 'Im lặng là đồng ý'],
    ['L4', {}, 'never less than 72 hours', 'không ít hơn 72 giờ'],
    ['L11', { blocking: ['OBJECT', 'NOT_PARTICIPATING'] }, 'while one of these stands: object, not participating', 'phản đối, không tham gia'],
    ['L17, L18', {}, 'whoever joins or leaves later changes nothing', 'gia nhập hay rời đi sau đó không làm thay đổi'],
    ['L20', {}, 'Who counts: member states. Who may be heard: member states, partners', 'Được nêu ý kiến: các nước thành viên, các đối tác'],
    ['L17', {}, 'stands until the Secretariat records its leaving', 'cho đến khi Ban Thư ký ghi nhận việc rời đi'],
    ['L17', { leaverObjection: 'stands' }, 'until the round ends or is started again', 'được bắt đầu lại'],
    ['L21', {}, 'takes effect only when each partner of the body that the text names has given its own consent', 'mỗi đối tác của cơ chế được nêu tên trong văn bản'],
    ['L21', {}, 'the item goes back into consultation', 'đưa trở lại lấy ý kiến'],
    ['L21', { partnerConsent: 'all', partnerRefusal: 'not_adopted' }, 'every partner of the body has given its own consent', 'vấn đề không được thông qua'],
    ['L21', { partnerConsent: 'none' }, 'No separate consent of partners is asked', 'Không cần sự chấp thuận riêng'],
    ['L27', {}, 'extended before it ends, for all, and never shortened', 'không bao giờ rút ngắn'],
    ['L28', {}, 'A change of substance starts the full period again', 'bắt đầu lại từ đầu'],
    ['L28', { restartsOnChange: false }, 'does not move the deadline', 'không làm dời thời hạn'],
    ['L32', {}, 'is not deemed to consent', 'không bị coi là đồng ý'],
    ['L32', { vacantBlocks: false }, 'also for a delegation whose posts are vacant', 'khuyết chức vụ'],
    ['L33', { procedure: 'urgent' }, 'By urgent procedure', 'thủ tục khẩn'],
    ['L34', {}, 'An objection needs a reason', 'Phản đối phải nêu lý do'],
    ['L34', { objectionNeedsReason: false }, 'asked for its reason and needs none', 'không bắt buộc'],
  ])('%s %j: "%s"', (_row, terms, en, vi) => {
    const said = ruleInWords({ ...PRINTED, ...terms })
    expect(said.map((each) => each.en).join(' ')).toContain(en)
    expect(said.map((each) => each.vi).join(' ')).toContain(vi)
  })
})
