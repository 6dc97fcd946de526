import { registerEnumType } from 'type-graphql'
import type { Ask, Channel, PositionKind, RoundOutcome, RoundStateName } from './consensus.rules.js'
import type { ClosedHow } from './replay.rules.js'

type Described<Name extends string> = Record<Name, string>

/** An enum of GraphQL from the names that the code uses, each with its description. */
function enumOf<Name extends string>(name: string, description: string, values: Described<Name>): Record<Uppercase<Name>, Name> {
  const names = Object.keys(values) as Name[]
  const type = Object.fromEntries(names.map((each) => [each.toUpperCase(), each])) as Record<Uppercase<Name>, Name>
  const valuesConfig = Object.fromEntries(names.map((each) => [each.toUpperCase(), { description: values[each] }]))
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never })
  return type
}

export const PositionKindEnum = enumOf<PositionKind>('PositionKind', 'What a delegation says in a round. Silence is no position at all.', {
  NO_OBJECTION: 'The delegation does not stand in the way.',
  SUPPORT_WITH_COMMENT: 'It supports and adds a comment, kept with the decision.',
  RESERVATION: 'It does not stand in the way and has its reservation recorded with the decision.',
  NEED_MORE_TIME: 'It cannot answer yet.',
  NEED_CAPITAL: 'It needs the word of its capital first.',
  OBJECT: 'It objects, with its reason; adoption waits until it clears the objection itself.',
  NOT_PARTICIPATING: 'It takes no part in the activity and does not stand in the way.',
})

export const RoundStateEnum = enumOf<RoundStateName>('RoundState', 'Whether positions can be stated.', {
  OPEN: 'Positions can be stated.',
  CONFIRMING: 'Agreed; capitals still have to confirm, or partners to consent. Not adopted.',
  CLOSED: 'Ended with an outcome.',
})

export const RoundOutcomeEnum = enumOf<RoundOutcome>('RoundOutcome', 'How a round ended.', {
  ADOPTED: 'Adopted by consensus.',
  ADOPTED_WITH_RESERVATION: 'Adopted by consensus, with a reservation recorded.',
  ENDORSED: 'Endorsed, for somebody else to adopt.',
  NOTED: 'Noted.',
  CONSIDERED: 'Considered; nothing was decided.',
  VIEWS_EXCHANGED: 'Views were exchanged; nothing was decided.',
  DEFERRED: 'Put off to a later meeting.',
  RETURNED: 'Sent back to its delegation.',
  REFERRED: 'Taken to the heads or to another body.',
  NOT_ADOPTED: 'Considered and not adopted.',
  NO_CONSENSUS: 'Ended without consensus, or without the consent of a partner; it goes back into discussion.',
  RESTARTED: 'Ended to be opened again.',
  STOPPED: 'Withdrawn by whoever called it; the proposal goes back into discussion.',
  WITHDRAWN: 'The proposal was withdrawn by its delegation.',
})

export const AskEnum = enumOf<Ask>('Ask', 'What is asked of the delegations. The five are different acts.', {
  ADOPT: 'To adopt it.',
  ENDORSE: 'To endorse it, for somebody else to adopt.',
  NOTE: 'To note it.',
  CONSIDER: 'To consider it.',
  EXCHANGE_VIEWS: 'To exchange views on it.',
})

export const ClosedHowEnum = enumOf<ClosedHow>('ClosedHow', 'What ended a round.', {
  chair: 'The Chair.',
  caller: 'Whoever may call the procedure.',
  proposer: 'Its delegation, which withdrew the proposal.',
  clock: "The server's clock, at the deadline.",
  confirmation: 'The last word that was awaited, of a capital or a partner.',
  partner: 'A partner, which declined its consent.',
  all_agreed: 'The last answer, where the rule adopts at once when all that count have agreed.',
})

export const ChannelEnum = enumOf<Channel>('PositionChannel', 'How a position reached the Secretariat that recorded it.', {
  letter: 'A letter or note.',
  mail: 'A mail.',
  telephone: 'The telephone.',
  in_room: 'Spoken in the room.',
})

export const InstrumentEnum = enumOf<'note' | 'mail' | 'minutes'>('ConfirmationInstrument', "What the capital's word stands in.", {
  note: 'A note.',
  mail: 'A mail.',
  minutes: 'A paragraph of the minutes.',
})
