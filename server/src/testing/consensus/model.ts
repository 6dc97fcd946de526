import {
  agree, agreedName, byClock, close, count, inTime, isOld, isOver, isOwed, lacksWords, nameOfRefusal, open, runningOf, settle, speaker, startAgain,
  startDraft, TWO_WEEKS, WAITING,
} from './model.rules.js'
import type { Act, Answer, By, Model } from './model.types.js'

/**
 * The rules of consensus told once more, in plain data and with arithmetic of their own: what the engine is compared with.
 * Nothing of the engine is used here. Times are hours since the run began.
 */

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
      const found = speaker(model, act.who, true)
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
      const late = inTime(model, round, true)
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
    case 'leave': {
      const round = model.rounds.at(-1)
      const seat = round?.seats.get(act.who)
      if (!round || act.by !== 'desk') return 'no'
      const late = inTime(model, round)
      if (late) return late
      if (!seat || seat.left || model.members.includes(act.who)) return 'no'
      seat.left = true
      settle(model, round)
      return true
    }
    case 'consent': {
      const round = model.rounds.at(-1)
      if (!round?.partners.has(act.who)) return 'no'
      const late = inTime(model, round)
      if (late) return late
      if (round.phase !== 'CONFIRMING' || round.partners.get(act.who) !== null || (!act.yes && !act.words)) return 'no'
      round.partners.set(act.who, act.yes)
      if (!act.yes) return close(model, round, nameOfRefusal(round), 'partner')
      settle(model, round)
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
      if (running!.procedure !== 'in_session' && running!.phase === 'OPEN' && (running!.terms.early === 'never' || unanswered)) return 'noConsensus'
      if (running!.ask === 'NOTE') return close(model, running!, 'NOTED', 'chair')
      if (obstacles) return 'noConsensus'
      if (!awaited && !isOwed(running!)) return close(model, running!, agreedName(running!, reserved), 'chair')
      const usual = running!.terms.confirm ?? (awaited ? null : TWO_WEEKS)
      if (running!.phase === 'CONFIRMING' || (act.confirmHours === null && usual === null)) return 'no'
      return agree(model, running!, model.now, act.confirmHours === null ? usual! : act.confirmHours + 0.5)
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
