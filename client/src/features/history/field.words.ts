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
}

/** What a field is called; the note's own words for what its form asks, and the bare name for what is new. */
export function fieldInWords(action: string, field: string): MessageDescriptor {
  const name = field.slice(field.lastIndexOf('.') + 1)
  if (action.startsWith('position.') && name === 'kind') return msg`Position`
  return WORDS[name] ?? (name in NOTE_FIELDS ? NOTE_FIELDS[name as NoteField].label : { id: field, message: field })
}
