import type { Action, Words } from '../../kernel/actions.js'
import type { Viewer } from '../../kernel/viewer.js'

export type AttachmentState = 'STANDING' | 'REMOVED'

/** The part a viewer plays for one file. `adder`: speaks for the delegation that added it. */
export type AttachmentRole = 'adder' | 'secretariat'

// prettier-ignore
export const ATTACHMENT_ACTIONS = {
  remove: { from: ['STANDING'], by: ['adder', 'secretariat'], becomes: 'REMOVED', act: { en: 'remove this file', vi: 'gỡ tệp này' } },
} as const satisfies Record<string, Action<AttachmentState, AttachmentRole>>

export const ATTACHMENT_WORDS: Words<AttachmentState, AttachmentRole> = {
  states: {
    STANDING: { en: 'attached', vi: 'đang đính kèm' },
    REMOVED: { en: 'removed', vi: 'đã gỡ' },
  },
  roles: {
    adder: { en: 'the delegation that added it', vi: 'đoàn đã đính kèm' },
    secretariat: { en: 'the Secretariat', vi: 'Ban Thư ký' },
  },
}

export function rolesOf(viewer: Viewer, file: { delegationId: string }): AttachmentRole[] {
  const roles: AttachmentRole[] = []
  if (!viewer.offices.some((office) => office.kind !== 'observer')) return roles
  if (viewer.delegationId === file.delegationId) roles.push('adder')
  if (viewer.group === 'secretariat') roles.push('secretariat')
  return roles
}
