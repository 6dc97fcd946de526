import type { OfficeKind } from '../kernel/viewer.js'
import { text, WrongUsage, type Command, type Values } from './command.js'

const KINDS: OfficeKind[] = ['focal_point', 'senior_official', 'head', 'desk_officer', 'chair', 'partner_focal_point', 'observer']

/** What names an office of somebody. */
export const OFFICE_OPTIONS: Command['options'] = {
  login: { type: 'string', value: 'login', says: 'whose', required: true },
  office: { type: 'string', value: 'kind', says: `one of ${KINDS.join(', ')}`, required: true },
  delegation: { type: 'string', value: 'id', says: 'for whom, for example viet-nam or asean-secretariat', required: true },
  reason: { type: 'string', value: 'text', says: 'why, for the audit trail', required: true },
}

export function officeOf(values: Values) {
  const kind = text(values, 'office').replaceAll('-', '_') as OfficeKind
  if (!KINDS.includes(kind)) throw new WrongUsage(`--office is one of ${KINDS.join(', ')}.`)
  return { login: text(values, 'login'), kind, delegationId: text(values, 'delegation'), reason: text(values, 'reason') }
}
