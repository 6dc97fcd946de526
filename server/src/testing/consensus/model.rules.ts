/** The arithmetic of the model, of its own: nothing of the engine is used here. */
import type { Ask, Kind, Model, ModelRound, Procedure, Seat, Terms, Word } from './model.types.js'

/** Partners of the body that never count, and those of them that every text of a run names. */
export const PARTNERS = ['japan', 'republic-of-korea']
export const NAMED = ['japan']
export const TWO_WEEKS = 336

export const WAITING = ['CIRCULATED', 'DEFERRED', 'REFERRED']
const NEXT: Record<string, string> = {
  ADOPTED: 'ADOPTED', ADOPTED_WITH_RESERVATION: 'ADOPTED', ENDORSED: 'REFERRED', NOTED: 'CIRCULATED', DEFERRED: 'DEFERRED', RETURNED: 'RETURNED',
  REFERRED: 'REFERRED', NOT_ADOPTED: 'NOT_ADOPTED', NO_CONSENSUS: 'CIRCULATED', STOPPED: 'CIRCULATED', WITHDRAWN: 'WITHDRAWN', RESTARTED: 'DECIDING',
}
const DECIDES = ['ADOPTED', 'ADOPTED_WITH_RESERVATION', 'ENDORSED', 'NOTED']
const NEEDS_WORDS: Kind[] = ['SUPPORT_WITH_COMMENT', 'RESERVATION']

export const isOld = (round: Pick<ModelRound, 'changed' | 'text'>, word: Word): boolean => round.changed.some((text) => text > word.on && text <= round.text)
export const runningOf = (model: Model) => model.rounds.find((each) => each.phase !== 'CLOSED')
export const isOver = ({ now }: Model, round: ModelRound) => {
  const end = round.phase === 'CONFIRMING' ? round.confirmBy : round.closes
  return end !== null && now >= end
}

/** Counts heads: who is in the way, who has answered, whom a capital still owes its word, who reserves. */
export function count({ seats, terms, ...round }: ModelRound) {
  let [obstacles, unanswered, awaited, reserved, here, there] = [0, 0, 0, 0, 0, 0]
  for (const { word, told, left, here: isHere } of seats.values()) {
    if (left && terms.leaver === 'until_recorded') continue
    there += 1
    if (isHere) here += 1
    if (word && terms.blocking.includes(word.kind)) { obstacles += 1; continue }
    const stands = word !== null && !isOld(round, word)
    if (stands && word.waits) awaited += 1
    if (stands) { if (word.kind === 'RESERVATION') reserved += 1; continue }
    unanswered += 1
    if (terms.silence === 'no_consent' || terms.silence === 'must_answer') obstacles += 1
    if (terms.silence === 'consent' && terms.vacantBlocks && !told) obstacles += 1
  }
  if (here < (terms.quorum ?? 0) || there === 0) obstacles += 1
  return { obstacles, unanswered, awaited, reserved }
}

export function open(model: Model, procedure: Procedure, ask: Ask, hours: number | null): void {
  const seats = new Map(model.members.map((who) => [who, { told: model.inOffice.has(who), here: null, word: null, left: false } as Seat]))
  const terms = model.rules[procedure]
  const asked = ask !== 'ADOPT' || terms.partners === 'none' ? [] : PARTNERS.filter((who) => terms.partners === 'all' || NAMED.includes(who) || who === model.proposer)
  model.rounds.push({
    procedure, ask, terms, seats, partners: new Map(asked.map((who) => [who, who === model.proposer ? true : null])), first: model.text, text: model.text, opened: model.now, length: hours ?? 0,
    closes: hours === null ? null : model.now + hours, confirmBy: null, phase: 'OPEN', outcome: null, how: null, decided: null, changed: [],
  })
  model.state = procedure === 'in_session' ? 'TABLED' : 'DECIDING'
}

export function close(model: Model, round: ModelRound, outcome: string, how: string): true {
  Object.assign(round, { phase: 'CLOSED', outcome, how, decided: DECIDES.includes(outcome) ? model.text : null })
  model.state = NEXT[outcome]!
  if (outcome === 'RETURNED' && model.draft === null) startDraft(model)
  return true
}

export function startDraft(model: Model): void {
  model.newest += 1
  model.draft = model.newest
}

export const agreedName = ({ ask }: ModelRound, reserved: number) =>
  ask === 'ADOPT' ? (reserved ? 'ADOPTED_WITH_RESERVATION' : 'ADOPTED') : ask === 'ENDORSE' ? 'ENDORSED' : 'NOTED'

/** Whether a partner still owes its consent. */
export const isOwed = ({ partners }: ModelRound): boolean => [...partners.values()].some((said) => said !== true)
export const nameOfRefusal = ({ terms }: ModelRound) => (terms.refused === 'consultation' ? 'NO_CONSENSUS' : 'NOT_ADOPTED')

/** The members agree; it waits for what is owed, this many hours from an instant on. */
export function agree(model: Model, round: ModelRound, from: number, hours: number): true {
  Object.assign(round, { phase: 'CONFIRMING', confirmBy: from + hours })
  model.state = 'CONFIRMING'
  return true
}

/** What a word, a capital's confirmation or a partner's consent brings about by itself. */
export function settle(model: Model, round: ModelRound): void {
  const { obstacles, awaited, unanswered, reserved } = count(round)
  if (obstacles || awaited) return
  if (round.phase === 'CONFIRMING') {
    if (!isOwed(round)) close(model, round, agreedName(round, reserved), 'confirmation')
  } else if (round.procedure !== 'in_session' && round.terms.early === 'all_agreed' && unanswered === 0 && round.ask !== 'NOTE') {
    if (isOwed(round)) agree(model, round, model.now, round.terms.confirm ?? TWO_WEEKS)
    else close(model, round, agreedName(round, reserved), 'all_agreed')
  }
}

export function byClock(model: Model, round: ModelRound): void {
  const { obstacles, awaited, reserved } = count(round)
  if (round.phase === 'OPEN' && round.ask !== 'NOTE' && !obstacles && !awaited && isOwed(round)) {
    agree(model, round, round.closes!, round.terms.confirm ?? TWO_WEEKS)
    return
  }
  const outcome = (): string => {
    if (round.ask === 'NOTE') return 'NOTED'
    if (obstacles) return 'NO_CONSENSUS'
    if (awaited && (round.phase === 'OPEN' || round.terms.unconfirmed === 'no_consent')) return 'NO_CONSENSUS'
    if (awaited && round.terms.unconfirmed === 'defers') return 'DEFERRED'
    if (isOwed(round)) return nameOfRefusal(round)
    return agreedName(round, reserved)
  }
  close(model, round, outcome(), 'clock')
}

export function startAgain({ now }: Model, round: ModelRound): void {
  if (round.procedure !== 'in_session' && round.terms.restarts) round.closes = Math.max(round.closes!, now + round.length)
}

/** The seat of a leader who may speak in the newest round now, or why not. */
export function speaker(model: Model, who: string, isWord = false): { round: ModelRound; seat: Seat } | 'no' | 'late' {
  const round = model.rounds.at(-1)
  const seat = round?.seats.get(who)
  if (!round || !seat || !model.members.includes(who) || !model.inOffice.has(who)) return 'no'
  return inTime(model, round, isWord) ?? { round, seat }
}

export function inTime(model: Model, round: ModelRound, isWord = false): 'no' | 'late' | null {
  if (isWord && round.phase === 'CONFIRMING' && round.procedure !== 'in_session') return model.now >= round.closes! ? 'late' : 'no'
  if (round.phase === 'CLOSED') return round.how === 'clock' ? 'late' : 'no'
  return isOver(model, round) ? 'late' : null
}

export const lacksWords = (terms: Terms, kind: Kind, words: boolean) =>
  !words && (NEEDS_WORDS.includes(kind) || (kind === 'OBJECT' && terms.needsReason))
