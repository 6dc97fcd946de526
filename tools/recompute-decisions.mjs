// Recomputes every decision of an exported register from the log of its round, and compares. Needs Node 20 and nothing
// else; uses nothing of Mufakat, so that an error of ours is not repeated here.
//   node recompute-decisions.mjs register.jsonl        (from: mufakat export-register --out register.jsonl)
// The rules, in words: a round's log opens with its question, its rule and who counts. What stands in the way stands until
// its own delegation replaces it, whatever becomes of the text; consent to a text that was changed in substance since is
// silence. Consensus: somebody counts, nobody stands in the way, nobody who had to answer is silent, nobody who could not be
// told is deemed to consent, the quorum is there. Only then may a question to adopt or endorse end so, and only when
// nothing waits for a capital and every partner that was asked has consented itself, or proposed it; one that declines, or says nothing in
// time, sends it back into consultation or ends it, as the rule says. Who left the body counts no more once that was recorded,
// where the rule says so. At a deadline the clock says which; what the Chair may decide by word alone is taken as said.
import { readFileSync } from 'node:fs'

const CALLED = { ADOPT: 'ADOPTED', ENDORSE: 'ENDORSED', NOTE: 'NOTED', CONSIDER: 'CONSIDERED', EXCHANGE_VIEWS: 'VIEWS_EXCHANGED' }
const BY_WORD = {
  chair: ['DEFERRED', 'RETURNED', 'REFERRED', 'NOT_ADOPTED', 'NO_CONSENSUS', 'STOPPED', 'RESTARTED'],
  caller: ['STOPPED', 'RESTARTED'],
  proposer: ['WITHDRAWN', 'RESTARTED'],
  confirmation: [],
}
const REFUSED = { consultation: 'NO_CONSENSUS', not_adopted: 'NOT_ADOPTED' }

/** What the log says of each delegation just before the round ended. */
function standing(log) {
  const { seats, number } = log[0].data
  const now = { text: number, substantive: [], isAgreed: false, words: new Map(), told: new Set(), left: new Set(), partners: log[0].data.partners ?? [], consents: new Map(), present: null }
  for (const seat of seats) if (seat.notified) now.told.add(seat.delegationId)
  for (const { kind, delegation_id: who, data } of log.slice(1)) {
    if (kind === 'closed') break
    if (kind === 'attended') now.present = new Set(data.present)
    if (kind === 'stated') now.words.set(who, { kind: data.kind, number: data.number, waits: data.provisional })
    if (kind === 'confirmed' && data.kind === 'capital' && now.words.has(who)) now.words.get(who).waits = false
    if (kind === 'left') now.left.add(who)
    if (kind === 'consented' && (!data.byProposal || who === log[0].data.proposer)) now.consents.set(who, data.consents)
    if (kind === 'revised') now.text = data.number
    if (kind === 'revised' && data.partners) now.partners = data.partners
    if ((kind === 'revised' && data.changeKind === 'substantive') || kind === 'contested') now.substantive.push(data.number)
    if (kind === 'extended') for (const each of data.notified) now.told.add(each)
    if (kind === 'agreed') now.isAgreed = true
  }
  return now
}

/** Whether there is consensus, who waits for a capital, whether a partner owes its consent or declined it, who reserves. */
function weigh(log) {
  const { rule, seats } = log[0].data
  const now = standing(log)
  const isGone = (who) => rule.leaverObjection === 'until_recorded' && now.left.has(who)
  const counting = seats.filter((seat) => seat.counts && !isGone(seat.delegationId)).map((seat) => seat.delegationId)
  const word = (who) => now.words.get(who)
  const isOld = (who) => now.substantive.some((changed) => changed > word(who).number && changed <= now.text)
  const blocks = (who) => word(who) !== undefined && rule.blocking.includes(word(who).kind)
  const speaks = (who) => word(who) !== undefined && (blocks(who) || !isOld(who))
  const mustAnswer = rule.silenceMeans === 'no_consent' || rule.silenceMeans === 'must_answer'
  const untold = rule.silenceMeans === 'consent' && rule.vacantBlocks
  const present = counting.filter((who) => now.present?.has(who)).length
  return {
    isConsensus:
      counting.length > 0 && !counting.some(blocks) && present >= (rule.quorum ?? 0) &&
      counting.every((who) => speaks(who) || (!mustAnswer && !(untold && !now.told.has(who)))),
    waits: counting.some((who) => speaks(who) && !blocks(who) && word(who).waits),
    reserves: counting.some((who) => word(who)?.kind === 'RESERVATION' && !isOld(who)),
    isOwed: now.partners.some((who) => now.consents.get(who) !== true),
    isDeclined: now.partners.some((who) => now.consents.get(who) === false),
    isAgreed: now.isAgreed,
    text: now.text,
  }
}

/** The outcome that the log leads to; null where no outcome does. */
function outcomeOf(log) {
  const { ask, rule } = log[0].data
  const { how, outcome, number } = log.find((event) => event.kind === 'closed').data
  const { isConsensus, waits, isOwed, isDeclined, reserves, isAgreed, text } = weigh(log)
  const refused = REFUSED[rule.partnerRefusal ?? 'consultation']
  const called = ask === 'ADOPT' && reserves ? 'ADOPTED_WITH_RESERVATION' : CALLED[ask]
  const needsConsensus = ask === 'ADOPT' || ask === 'ENDORSE'
  if (how === 'clock') {
    if (!needsConsensus) return called
    if (!isConsensus) return 'NO_CONSENSUS'
    if (waits && (!isAgreed || rule.unconfirmedMeans === 'no_consent')) return 'NO_CONSENSUS'
    if (waits && rule.unconfirmedMeans === 'defers') return 'DEFERRED'
    return !isOwed ? called : isAgreed ? refused : null
  }
  if (how === 'partner') return isDeclined ? refused : null
  if (BY_WORD[how]?.includes(outcome)) return outcome
  if (!needsConsensus) return called
  return isConsensus && !waits && !isOwed && number === text ? called : null
}

const [file] = process.argv.slice(2)
if (!file) {
  console.error('node recompute-decisions.mjs <register.jsonl>')
  process.exit(2)
}
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
let [same, other, without] = [0, 0, 0]
for (const { entry, parts } of lines.filter((line) => line.type === 'decision')) {
  const log = (parts.events?.content.events ?? []).filter((event) => event.kind !== 'late')
  if (log.length === 0) {
    without += 1
    console.log(`${entry.number}: no log; the round was held before logs were kept`)
    continue
  }
  const recomputed = outcomeOf(log)
  if (recomputed === entry.outcome) same += 1
  else {
    other += 1
    console.log(`${entry.number}: entered ${entry.outcome}, recomputed ${recomputed ?? 'no outcome'}`)
  }
}
console.log(`${same} recomputed identically, ${other} not, ${without} without a log`)
process.exit(other > 0 ? 1 : 0)
