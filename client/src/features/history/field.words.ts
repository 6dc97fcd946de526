import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { NOTE_FIELDS } from '../proposals/note.fields.js'
import type { NoteField } from '../proposals/note.js'

// prettier-ignore
const WORDS: Partial<Record<string, MessageDescriptor>> = {
  state:           msg`State`,
  status:          msg`Status`,
  number:          msg`Revision`,
  round:           msg`Round`,
  meetingId:       msg`Meeting`,
  kind:            msg`Kind`,
  text:            msg`Words`,
  textEn:          msg`Words in English`,
  textVi:          msg`Words in Vietnamese`,
  body:            msg`Words`,
  section:         msg`Section`,
  audience:        msg`Seen by`,
  sharedWith:      msg`Partners it is shared with`,
  commentsCloseAt: msg`Comments until`,
  zone:            msg`On the clocks of`,
  disposition:     msg`Disposition`,
  name:            msg`File name`,
  bytes:           msg`Size`,
  sha256:          msg`Fingerprint`,
  due:             msg`By when`,
  indicator:       msg`Indicator`,
  delegation:      msg`Delegation`,
  effectiveOn:     msg`As of`,
  evidenceUrl:     msg`Evidence`,
  changeSummary:   msg`What changed`,
  changeKind:      msg`Kind of change`,
  reason:          msg`Reason`,
  procedure:       msg`Procedure`,
  ask:             msg`What is asked`,
  closesAt:        msg`Ends`,
  confirmBy:       msg`To be confirmed by`,
  awaited:         msg`Still awaited`,
  outcome:         msg`Outcome`,
  deferredTo:      msg`Deferred to`,
  referredTo:      msg`Referred to`,
  present:         msg`In the room`,
  provisional:     msg`Ad referendum`,
  consents:        msg`Consents`,
  instrument:      msg`Instrument`,
  reference:       msg`Reference`,
  channel:         msg`How it came`,
  channelDate:     msg`Of which day`,
  spokenBy:        msg`Who spoke or signed`,
  delegationId:    msg`Delegation`,
  question:        msg`Question`,
  contributors:    msg`Contributors`,
  isLate:          msg`Late`,
  as:              msg`Released as`,
  note:            msg`Note`,
  ministry:        msg`Ministry`,
  email:           msg`E-mail`,
  office:          msg`Office`,
  to:              msg`Held by`,
  from:            msg`From`,
  until:           msg`Until`,
  year:            msg`Year`,
  source:          msg`Source`,
  side:            msg`Signed by`,
  contentHash:     msg`Fingerprint`,
  voids:           msg`No longer valid`,
  completed:       msg`Complete`,
  review_by:       msg`To be reviewed by`,
  paragraph:       msg`Paragraph`,
  now:             msg`The clock of the demonstration`,
  version:         msg`Version`,
  effectiveFrom:   msg`In force from`,
  basis:           msg`Based on`,
}

/** A rule is printed in full where it stands; of its record, what tells one version from another. */
const OF_A_RULE = ['version', 'procedure', 'effectiveFrom', 'basis']

/** Whether a field of this act is told here. */
export const isTold = (action: string, field: string): boolean => action !== 'rule.record' || OF_A_RULE.includes(field)

/** What a field is called; the note's own words for what its form asks. Null for one that has no words yet. */
export function fieldInWords(action: string, field: string): MessageDescriptor | null {
  const name = field.slice(field.lastIndexOf('.') + 1)
  if (action.startsWith('position.') && name === 'kind') return msg`Position`
  return WORDS[name] ?? (name in NOTE_FIELDS ? NOTE_FIELDS[name as NoteField].label : null)
}
