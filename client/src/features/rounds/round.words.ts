import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Ask, ClosedHow, ConfirmationInstrument, PositionChannel, Procedure, RoundOutcome } from '@mufakat/schema'
import type { IconName } from '../../ui/Icon.js'
import type { Tone } from '../../ui/Tag.js'

export const PROCEDURES: Record<Procedure, MessageDescriptor> = {
  IN_SESSION: msg`In session`,
  SILENCE: msg`Silence procedure`,
  AD_REFERENDUM: msg`Consultation in writing`,
  URGENT: msg`Urgent procedure`,
}

/** What is asked, as a person chooses it; and what the Chair then records, as the verb of a button. */
// prettier-ignore
export const ASKS: Record<Ask, { words: MessageDescriptor; record: MessageDescriptor; recorded: MessageDescriptor }> = {
  ADOPT:          { words: msg`To adopt it`,                          record: msg`Record adoption`,              recorded: msg`is adopted. Its project enters the work plan at this moment` },
  ENDORSE:        { words: msg`To endorse it, for others to adopt`,   record: msg`Record endorsement`,           recorded: msg`is endorsed, for others to adopt` },
  NOTE:           { words: msg`To note it`,                           record: msg`Record that it was noted`,     recorded: msg`is noted; nothing is decided` },
  CONSIDER:       { words: msg`To consider it`,                       record: msg`Record that it was considered`, recorded: msg`was considered; nothing is decided` },
  EXCHANGE_VIEWS: { words: msg`To exchange views on it`,              record: msg`Record the exchange of views`, recorded: msg`was discussed; nothing is decided` },
}

// prettier-ignore
export const OUTCOMES: Record<RoundOutcome, { words: MessageDescriptor; tone: Tone; icon: IconName }> = {
  ADOPTED:                  { words: msg`Adopted by consensus`,                          tone: 'good',    icon: 'check' },
  ADOPTED_WITH_RESERVATION: { words: msg`Adopted, with a reservation recorded`,          tone: 'good',    icon: 'check' },
  ENDORSED:                 { words: msg`Endorsed, for others to adopt`,                 tone: 'good',    icon: 'check' },
  NOTED:                    { words: msg`Noted`,                                         tone: 'info',    icon: 'eye' },
  CONSIDERED:               { words: msg`Considered; nothing was decided`,               tone: 'info',    icon: 'eye' },
  VIEWS_EXCHANGED:          { words: msg`Views exchanged; nothing was decided`,          tone: 'info',    icon: 'speech' },
  DEFERRED:                 { words: msg`Deferred to a later meeting`,                   tone: 'warn',    icon: 'pause' },
  RETURNED:                 { words: msg`Sent back to its delegation`,                   tone: 'warn',    icon: 'back' },
  REFERRED:                 { words: msg`Referred`,                                      tone: 'info',    icon: 'up' },
  NOT_ADOPTED:              { words: msg`Considered and not adopted`,                    tone: 'bad',     icon: 'cross' },
  NO_CONSENSUS:             { words: msg`Ended without consensus`,                       tone: 'warn',    icon: 'alert' },
  RESTARTED:                { words: msg`Ended, to be started again`,                    tone: 'neutral', icon: 'repeat' },
  STOPPED:                  { words: msg`Stopped; back in discussion`,                   tone: 'neutral', icon: 'back' },
  WITHDRAWN:                { words: msg`The proposal was withdrawn`,                    tone: 'neutral', icon: 'out' },
}

export const ENDED_BY: Record<ClosedHow, MessageDescriptor> = {
  CHAIR: msg`the Chair`,
  CALLER: msg`whoever called it`,
  PROPOSER: msg`the proposing delegation`,
  CLOCK: msg`the server’s clock, at the deadline`,
  CONFIRMATION: msg`the last word that was awaited`,
  PARTNER: msg`a partner, which declined its consent`,
  ALL_AGREED: msg`the last answer: all agreed`,
}

export const CHANNELS: Record<PositionChannel, { words: MessageDescriptor; from: MessageDescriptor }> = {
  LETTER: { words: msg`Letter or note`, from: msg`a letter` },
  MAIL: { words: msg`Mail`, from: msg`a mail` },
  TELEPHONE: { words: msg`Telephone`, from: msg`a telephone call` },
  IN_ROOM: { words: msg`Spoken in the room`, from: msg`a statement in the room` },
}

export const INSTRUMENTS: Record<ConfirmationInstrument, MessageDescriptor> = {
  NOTE: msg`A note`,
  MAIL: msg`A mail`,
  MINUTES: msg`A paragraph of the minutes`,
}

/** Whether a round is held in writing, until a deadline. */
export const isWritten = (procedure: Procedure): boolean => procedure !== 'IN_SESSION'
