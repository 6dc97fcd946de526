import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { IconName } from '../../ui/Icon.js'
import type { Tone } from '../../ui/Tag.js'

interface Look {
  /** After a person's name. */
  words: MessageDescriptor
  icon: IconName
  tone: Tone
}

/** Acts as the audit names them; one that is not here is shown in the server's words. */
// prettier-ignore
export const ACTS: Partial<Record<string, Look>> = {
  'proposal.create':           { words: msg`started a proposal`,                icon: 'plus',   tone: 'neutral' },
  'proposal.edit':             { words: msg`edited the draft`,                  icon: 'pen',    tone: 'neutral' },
  'proposal.submit':           { words: msg`submitted the proposal`,            icon: 'send',   tone: 'info' },
  'proposal.returnForChanges': { words: msg`returned the proposal with reasons`, icon: 'back',  tone: 'warn' },
  'proposal.circulate':        { words: msg`circulated the proposal`,           icon: 'speech', tone: 'info' },
  'proposal.startRevision':    { words: msg`started a new revision`,            icon: 'pen',    tone: 'neutral' },
  'proposal.releaseRevision':  { words: msg`released a new revision`,           icon: 'send',   tone: 'info' },
  'proposal.table':            { words: msg`tabled the proposal at a meeting`,  icon: 'scales', tone: 'round' },
  'proposal.adopt':            { words: msg`recorded the adoption`,             icon: 'check',  tone: 'good' },
  'proposal.defer':            { words: msg`deferred the proposal`,             icon: 'pause',  tone: 'warn' },
  'proposal.sendBack':         { words: msg`sent the proposal back to its delegation`, icon: 'back', tone: 'warn' },
  'proposal.notAdopt':         { words: msg`recorded that it was not adopted`,  icon: 'cross',  tone: 'bad' },
  'proposal.withdraw':         { words: msg`withdrew the proposal`,             icon: 'out',    tone: 'neutral' },
  'position.state':            { words: msg`stated a position`,                 icon: 'flag',   tone: 'round' },
  'project.create':            { words: msg`entered a project in the plan`,     icon: 'plan',   tone: 'info' },
  'project.adopt':             { words: msg`entered the adopted project in the plan`, icon: 'plan', tone: 'good' },
  'project.recordStatus':      { words: msg`recorded the project’s status`,     icon: 'plan',   tone: 'info' },
  'project.change':            { words: msg`changed facts of the project`,      icon: 'pen',    tone: 'info' },
  'comment.add':               { words: msg`wrote a comment`,                   icon: 'speech', tone: 'neutral' },
  'comment.reply':             { words: msg`answered a comment`,                icon: 'speech', tone: 'neutral' },
  'comment.edit':              { words: msg`edited a comment`,                  icon: 'pen',    tone: 'neutral' },
  'comment.resolve':           { words: msg`resolved a comment`,                icon: 'check',  tone: 'good' },
  'comment.reopen':            { words: msg`reopened a comment`,                icon: 'repeat', tone: 'neutral' },
  'attachment.add':            { words: msg`attached a file`,                   icon: 'file',   tone: 'neutral' },
  'attachment.remove':         { words: msg`removed a file`,                    icon: 'file',   tone: 'warn' },
  'commitment.record':         { words: msg`recorded a commitment`,             icon: 'commit', tone: 'info' },
  'commitment.amend':          { words: msg`amended a commitment`,              icon: 'pen',    tone: 'info' },
  'calendar.recordHoliday':    { words: msg`recorded a public holiday`,         icon: 'calendar', tone: 'neutral' },
  'calendar.confirmHolidayYear': { words: msg`confirmed the public holidays of a year`, icon: 'calendar', tone: 'neutral' },
  'clock.leap':                { words: msg`put the demonstration’s clock forward`, icon: 'clock', tone: 'neutral' },
  'commitment.reportProgress': { words: msg`reported progress on a commitment`, icon: 'commit', tone: 'good' },
}
