import type { DutyRule } from '@mufakat/schema'
import { paths } from '../../app/paths.js'
import type { IconName } from '../../ui/Icon.js'
import type { Tone } from '../../ui/Tag.js'

type Place = ReturnType<(typeof paths)['proposal' | 'editProposal' | 'chairHandover' | 'commitment' | 'project' | 'decision' | 'consultation']>

interface Look {
  icon: IconName
  tone: Tone
  /** Where the act is done; `code` is the proposal's, the project's or the commitment's. */
  to: (code: string) => Place
}

const text = (code: string) => paths.proposal(code, 'text')
const comments = (code: string) => paths.proposal(code, 'comments')
const positions = (code: string) => paths.proposal(code, 'positions')
const capital = (code: string) => paths.proposal(code, 'capital')
const edit = (code: string) => paths.editProposal(code)

/** How each rule's line looks, and where it leads. */
// prettier-ignore
export const LOOKS: Record<DutyRule, Look> = {
  appraise:        { icon: 'check',  tone: 'info',    to: text },
  statePosition:   { icon: 'scales', tone: 'round',   to: positions },
  renewPosition:   { icon: 'swap',   tone: 'warn',    to: positions },
  releasePosition: { icon: 'scales', tone: 'round',   to: capital },
  closeRound:      { icon: 'scales', tone: 'round',   to: positions },
  confirmPosition: { icon: 'check',  tone: 'warn',    to: positions },
  giveConsent:     { icon: 'check',  tone: 'warn',    to: positions },
  confirmRecorded: { icon: 'check',  tone: 'warn',    to: positions },
  mendRound:       { icon: 'alert',  tone: 'bad',     to: positions },
  readReplaced:    { icon: 'eye',    tone: 'neutral', to: positions },
  table:           { icon: 'flag',   tone: 'info',    to: text },
  reviewDecision:  { icon: 'clock',  tone: 'warn',    to: (code) => paths.decision(code) },
  handOverChair:   { icon: 'flag',   tone: 'round',   to: (code) => paths.chairHandover(code) },
  comment:         { icon: 'speech', tone: 'info',    to: comments },
  contribute:      { icon: 'speech', tone: 'info',    to: (code) => paths.consultation(code) },
  answerComments:  { icon: 'speech', tone: 'info',    to: comments },
  mend:            { icon: 'back',   tone: 'warn',    to: edit },
  reportPromise:   { icon: 'commit', tone: 'good',    to: (code) => paths.commitment(code) },
  reportOverdue:   { icon: 'plan',   tone: 'warn',    to: (code) => paths.project(code) },
  reportSilent:    { icon: 'plan',   tone: 'neutral', to: (code) => paths.project(code) },
  finishDraft:     { icon: 'pen',    tone: 'neutral', to: edit },
  releaseRevision: { icon: 'pen',    tone: 'neutral', to: edit },
  consolidate:     { icon: 'pen',    tone: 'round',   to: capital },
  briefPosition:   { icon: 'scales', tone: 'neutral', to: positions },
  readMention:     { icon: 'eye',    tone: 'neutral', to: comments },
  readInherited:   { icon: 'eye',    tone: 'neutral', to: comments },
  readCirculated:  { icon: 'eye',    tone: 'neutral', to: text },
}
