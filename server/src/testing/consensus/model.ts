/**
 * The rules of consensus told once more, in plain data and with arithmetic of their own: what the engine is compared with.
 * Nothing of the engine is used here. Times are hours since the run began.
 */
export type Kind = 'NO_OBJECTION' | 'SUPPORT_WITH_COMMENT' | 'RESERVATION' | 'NEED_MORE_TIME' | 'NEED_CAPITAL' | 'OBJECT' | 'NOT_PARTICIPATING'
export type Procedure = 'in_session' | 'silence' | 'ad_referendum' | 'urgent'
export type Ask = 'ADOPT' | 'ENDORSE' | 'NOTE'
export type By = 'chair' | 'desk' | 'leader'
export type Answer = true | 'no' | 'late' | 'noConsensus'

export interface Terms {
  silence: 'consent' | 'no_consent' | 'must_answer' | 'not_blocking'
  blocking: Kind[]
  needsReason: boolean
  minimum: number
  quorum: number | null
  early: 'all_answered' | 'all_agreed' | 'never'
  restarts: boolean
  vacantBlocks: boolean
  confirm: number | null
  unconfirmed: 'defers' | 'consent' | 'no_consent'
  callers: ('chair' | 'desk')[]
}

interface Word { kind: Kind; on: number; waits: boolean; byDesk: boolean; affirmed: boolean }
interface Seat { told: boolean; here: boolean | null; word: Word | null }

export interface ModelRound {
  procedure: Procedure
  ask: Ask
  terms: Terms
  seats: Map<string, Seat>
  /** The text before the delegations: at the opening, and now or at the end. */
  first: number
  text: number
  opened: number
  length: number
  closes: number | null
  confirmBy: number | null
  phase: 'OPEN' | 'CONFIRMING' | 'CLOSED'
  outcome: string | null
  how: string | null
  decided: number | null
  /** Texts that changed the substance, while the round ran. */
  changed: number[]
}

export interface Model {
  now: number
  members: string[]
  inOffice: Set<string>
  rules: Record<Procedure, Terms>
  state: string
  text: number
  draft: number | null
  newest: number
  editorial: Set<number>
  rounds: ModelRound[]
}

export type Act =
  | { do: 'table'; by: By; ask: Ask }
  | { do: 'call'; by: By; ask: Ask; procedure: Exclude<Procedure, 'in_session'>; hours: number; why: boolean }
  | { do: 'say'; who: string; kind: Kind; words: boolean; adReferendum: boolean; onOldText: boolean }
  | { do: 'record'; by: By; who: string; kind: Kind; words: boolean }
  | { do: 'affirm'; who: string }
  | { do: 'capital'; who: string }
  | { do: 'attend'; by: By; here: string[] }
  | { do: 'draft' }
  | { do: 'release'; kind: 'editorial' | 'substantive' }
  | { do: 'contest'; who: string }
  | { do: 'extend'; by: By; hours: number }
  | { do: 'restart'; by: By; hours: number }
  | { do: 'stop'; by: By }
  | { do: 'adopt'; by: By; confirmHours: number | null }
  | { do: 'end'; by: By; as: 'defer' | 'refer' | 'sendBack' | 'notAdopt' }
  | { do: 'withdraw' }
  | { do: 'resubmit' }
  | { do: 'leap'; hours: number }
  | { do: 'sweep' }
  | { do: 'office'; who: string; held: boolean }
  | { do: 'member'; who: string; is: boolean }
  | { do: 'rule'; procedure: Procedure; terms: Terms }

const WAITING = ['CIRCULATED', 'DEFERRED', 'REFERRED']
const NEXT: Record<string, string> = {
  ADOPTED: 'ADOPTED', ADOPTED_WITH_RESERVATION: 'ADOPTED', ENDORSED: 'REFERRED', NOTED: 'CIRCULATED', DEFERRED: 'DEFERRED', RETURNED: 'RETURNED',
  REFERRED: 'REFERRED', NOT_ADOPTED: 'NOT_ADOPTED', NO_CONSENSUS: 'CIRCULATED', STOPPED: 'CIRCULATED', WITHDRAWN: 'WITHDRAWN', RESTARTED: 'DECIDING',
}
const DECIDES = ['ADOPTED', 'ADOPTED_WITH_RESERVATION', 'ENDORSED', 'NOTED']
const NEEDS_WORDS: Kind[] = ['SUPPORT_WITH_COMMENT', 'RESERVATION']

export const isOld = (round: ModelRound, word: Word): boolean => round.changed.some((text) => text > word.on && text <= round.text)
const runningOf = (model: Model) => model.rounds.find((each) => each.phase !== 'CLOSED')
const isOver = ({ now }: Model, round: ModelRound) => {
  const end = round.phase === 'CONFIRMING' ? round.confirmBy : round.closes
  return end !== null && now >= end
}

/** Counts heads: who is in the way, who has answered, whom a capital still owes its word, who reserves. */
function count({ seats, terms, ...round }: ModelRound) {
  let [obstacles, unanswered, awaited, reserved, here] = [0, 0, 0, 0, 0]
  for (const { word, told, here: isHere } of seats.values()) {
    if (isHere) here += 1
    if (word && terms.blocking.includes(word.kind)) { obstacles += 1; continue }
    const stands = word !== null && !isOld({ seats, terms, ...round }, word)
    if (stands && word.waits) awaited += 1
    if (stands) { if (word.kind === 'RESERVATION') reserved += 1; continue }
    unanswered += 1
    if (terms.silence === 'no_consent' || terms.silence === 'must_answer') obstacles += 1
    if (terms.silence === 'consent' && terms.vacantBlocks && !told) obstacles += 1
  }
  if (here < (terms.quorum ?? 0) || seats.size === 0) obstacles += 1
  return { obstacles, unanswered, awaited, reserved }
}

function open(model: Model, procedure: Procedure, ask: Ask, hours: number | null): void {
  const seats = new Map(model.members.map((who) => [who, { told: model.inOffice.has(who), here: null, word: null } as Seat]))
  model.rounds.push({
    procedure, ask, terms: model.rules[procedure], seats, first: model.text, text: model.text, opened: model.now, length: hours ?? 0,
    closes: hours === null ? null : model.now + hours, confirmBy: null, phase: 'OPEN', outcome: null, how: null, decided: null, changed: [],
  })
  model.state = procedure === 'in_session' ? 'TABLED' : 'DECIDING'
}

function close(model: Model, round: ModelRound, outcome: string, how: string): true {
  Object.assign(round, { phase: 'CLOSED', outcome, how, decided: DECIDES.includes(outcome) ? model.text : null })
  model.state = NEXT[outcome]!
  if (outcome === 'RETURNED' && model.draft === null) startDraft(model)
  return true
}

function startDraft(model: Model): void {
  model.newest += 1
  model.draft = model.newest
}

const agreedName = ({ ask }: ModelRound, reserved: number) =>
  ask === 'ADOPT' ? (reserved ? 'ADOPTED_WITH_RESERVATION' : 'ADOPTED') : ask === 'ENDORSE' ? 'ENDORSED' : 'NOTED'

/** What a word or a capital's confirmation brings about by itself. */
function settle(model: Model, round: ModelRound): void {
  const { obstacles, awaited, unanswered, reserved } = count(round)
  if (obstacles || awaited) return
  if (round.phase === 'CONFIRMING') close(model, round, agreedName(round, reserved), 'confirmation')
  else if (round.procedure !== 'in_session' && round.terms.early === 'all_agreed' && unanswered === 0 && round.ask !== 'NOTE') {
    close(model, round, agreedName(round, reserved), 'all_agreed')
  }
}

function byClock(model: Model, round: ModelRound): void {
  const { obstacles, awaited, reserved } = count(round)
  const outcome = (): string => {
    if (round.ask === 'NOTE') return 'NOTED'
    if (obstacles) return 'NO_CONSENSUS'
    if (awaited && (round.phase === 'OPEN' || round.terms.unconfirmed === 'no_consent')) return 'NO_CONSENSUS'
    if (awaited && round.terms.unconfirmed === 'defers') return 'DEFERRED'
    return agreedName(round, reserved)
  }
  close(model, round, outcome(), 'clock')
}

function startAgain({ now }: Model, round: ModelRound): void {
  if (round.procedure !== 'in_session' && round.terms.restarts) round.closes = Math.max(round.closes!, now + round.length)
}

/** The seat of a leader who may speak in the newest round now, or why not. */
function speaker(model: Model, who: string): { round: ModelRound; seat: Seat } | 'no' | 'late' {
  const round = model.rounds.at(-1)
  const seat = round?.seats.get(who)
  if (!round || !seat || !model.members.includes(who) || !model.inOffice.has(who)) return 'no'
  return inTime(model, round) ?? { round, seat }
}

function inTime(model: Model, round: ModelRound): 'no' | 'late' | null {
  if (round.phase === 'CLOSED') return round.how === 'clock' ? 'late' : 'no'
  return isOver(model, round) ? 'late' : null
}

const lacksWords = (terms: Terms, kind: Kind, words: boolean) =>
  !words && (NEEDS_WORDS.includes(kind) || (kind === 'OBJECT' && terms.needsReason))

/** Takes one step, or says why not and changes nothing. */
export function step(model: Model, act: Act): Answer {
  const running = runningOf(model)
  const { state } = model
  const stepIn = (by: By, allowed: By[], states: string[]): 'no' | 'late' | null => {
    if (!allowed.includes(by) || !states.includes(state) || !running) return 'no'
    return isOver(model, running) ? 'late' : null
  }
  switch (act.do) {
    case 'table':
      if (act.by === 'leader' || !WAITING.includes(state)) return 'no'
      open(model, 'in_session', act.ask, null)
      return true
    case 'call': {
      const terms = model.rules[act.procedure]
      if (act.by === 'leader' || !WAITING.includes(state) || !terms.callers.includes(act.by)) return 'no'
      if (act.hours + 0.5 < terms.minimum || (act.procedure === 'urgent' && !act.why)) return 'no'
      open(model, act.procedure, act.ask, act.hours + 0.5)
      return true
    }
    case 'say': {
      const found = speaker(model, act.who)
      if (typeof found === 'string') return found
      const { round, seat } = found
      if (act.onOldText || lacksWords(round.terms, act.kind, act.words)) return 'no'
      if (act.adReferendum && (round.procedure !== 'in_session' || round.phase !== 'OPEN')) return 'no'
      seat.word = { kind: act.kind, on: model.text, waits: act.adReferendum, byDesk: false, affirmed: false }
      settle(model, round)
      return true
    }
    case 'record': {
      const round = model.rounds.at(-1)
      const seat = round?.seats.get(act.who)
      if (!round || act.by !== 'desk') return 'no'
      const late = inTime(model, round)
      if (late) return late
      if (!seat || lacksWords(round.terms, act.kind, act.words)) return 'no'
      if (seat.word && !seat.word.byDesk && (!isOld(round, seat.word) || seat.word.kind === 'OBJECT')) return 'no'
      seat.word = { kind: act.kind, on: model.text, waits: false, byDesk: true, affirmed: false }
      settle(model, round)
      return true
    }
    case 'affirm': {
      const found = speaker(model, act.who)
      if (typeof found === 'string') return found
      if (!found.seat.word?.byDesk || found.seat.word.affirmed) return 'no'
      found.seat.word.affirmed = true
      return true
    }
    case 'capital': {
      const found = speaker(model, act.who)
      if (typeof found === 'string') return found
      if (!found.seat.word?.waits) return 'no'
      found.seat.word.waits = false
      settle(model, found.round)
      return true
    }
    case 'attend': {
      const round = model.rounds.at(-1)
      if (!round || act.by === 'leader') return 'no'
      const late = inTime(model, round)
      if (late) return late
      if (round.phase !== 'OPEN' || round.procedure !== 'in_session') return 'no'
      for (const [who, seat] of round.seats) seat.here = act.here.includes(who)
      return true
    }
    case 'draft':
      if (![...WAITING, 'TABLED', 'DECIDING'].includes(state)) return 'no'
      if (model.draft === null) startDraft(model)
      return true
    case 'release':
      if (![...WAITING, 'TABLED', 'DECIDING'].includes(state) || model.draft === null) return 'no'
      if (running && isOver(model, running)) return 'late'
      model.text = model.draft
      model.draft = null
      if (act.kind === 'editorial') model.editorial.add(model.text)
      if (!running) return true
      running.text = model.text
      if (act.kind === 'substantive') { running.changed.push(model.text); startAgain(model, running) }
      return true
    case 'contest': {
      const found = speaker(model, act.who)
      if (typeof found === 'string') return found
      const { round } = found
      if (round.phase !== 'OPEN' || model.text <= round.first || !model.editorial.has(model.text)) return 'no'
      model.editorial.delete(model.text)
      round.changed.push(model.text)
      startAgain(model, round)
      return true
    }
    case 'extend': {
      const no = stepIn(act.by, ['chair', 'desk'], ['DECIDING'])
      if (no) return no
      if (!running!.terms.callers.includes(act.by as 'chair') || model.now + act.hours + 0.5 <= running!.closes!) return 'no'
      running!.closes = model.now + act.hours + 0.5
      for (const [who, seat] of running!.seats) seat.told ||= model.inOffice.has(who)
      return true
    }
    case 'restart': {
      const no = stepIn(act.by, ['chair', 'desk'], ['DECIDING'])
      if (no) return no
      const terms = model.rules[running!.procedure]
      if (!terms.callers.includes(act.by as 'chair') || act.hours + 0.5 < terms.minimum) return 'no'
      close(model, running!, 'RESTARTED', 'caller')
      open(model, running!.procedure, running!.ask, act.hours + 0.5)
      return true
    }
    case 'stop':
      return stepIn(act.by, ['chair', 'desk'], ['DECIDING'])
        ?? (running!.terms.callers.includes(act.by as 'chair') ? close(model, running!, 'STOPPED', 'caller') : 'no')
    case 'adopt': {
      const no = stepIn(act.by, ['chair'], ['TABLED', 'DECIDING', 'CONFIRMING'])
      if (no) return no
      const { obstacles, unanswered, awaited, reserved } = count(running!)
      if (running!.procedure !== 'in_session' && (running!.terms.early === 'never' || unanswered)) return 'noConsensus'
      if (running!.ask === 'NOTE') return close(model, running!, 'NOTED', 'chair')
      if (obstacles) return 'noConsensus'
      if (!awaited) return close(model, running!, agreedName(running!, reserved), 'chair')
      const hours = act.confirmHours ?? running!.terms.confirm
      if (running!.phase === 'CONFIRMING' || hours === null) return 'no'
      Object.assign(running!, { phase: 'CONFIRMING', confirmBy: model.now + hours + (act.confirmHours === null ? 0 : 0.5) })
      model.state = 'CONFIRMING'
      return true
    }
    case 'end':
      return stepIn(act.by, ['chair'], ['TABLED', 'DECIDING', 'CONFIRMING'])
        ?? close(model, running!, { defer: 'DEFERRED', refer: 'REFERRED', sendBack: 'RETURNED', notAdopt: 'NOT_ADOPTED' }[act.as], 'chair')
    case 'withdraw':
      if (['ADOPTED', 'NOT_ADOPTED', 'WITHDRAWN'].includes(state)) return 'no'
      if (running && isOver(model, running)) return 'late'
      if (running) return close(model, running, 'WITHDRAWN', 'proposer')
      model.state = 'WITHDRAWN'
      return true
    case 'resubmit':
      if (state !== 'RETURNED' || model.draft === null) return 'no'
      Object.assign(model, { text: model.draft, draft: null, state: 'CIRCULATED' })
      return true
    case 'leap':
      model.now += act.hours
      return true
    case 'sweep':
      if (running && isOver(model, running)) byClock(model, running)
      return true
    case 'office':
      model.inOffice[act.held ? 'add' : 'delete'](act.who)
      return true
    case 'member':
      model.members = [...model.members.filter((who) => who !== act.who), ...(act.is ? [act.who] : [])]
      return true
    case 'rule':
      model.rules[act.procedure] = act.terms
      return true
  }
}
