import type { Viewer } from '../../kernel/viewer.js'
import { rolesOf } from '../consultation/consultation.policy.js'
import type { Duty } from './duty.rules.js'
import type { DutyRule } from './duty-words.rules.js'

/** A running consultation of the viewer's delegation, or one in which they are asked. */
export interface ConsultationFacts {
  id: string
  code: string
  titleEn: string | null
  titleVi: string | null
  delegationId: string
  bodyId: string
  state: 'OPEN' | 'VERIFIED'
  closesAt: Date
  closesZone: string
  /** Whether the capital's deadline has passed. */
  isClosed: boolean
  regionalAt: Date | null
  regionalZone: string | null
  regionalDay: string | null
  /** Whether the viewer, as one who is asked, has said something. */
  hasAnswered: boolean
  /** Whether everybody who is asked has. */
  isAnswered: boolean
}

/** What a consultation asks of the viewer: to comment, to draw the position up, to release it. */
export function dutiesOfConsultation(viewer: Viewer, row: ConsultationFacts): Duty[] {
  const roles = rolesOf(viewer, row)
  const inTheRegion = { deadline: row.regionalAt, zone: row.regionalZone, due: row.regionalAt ? null : row.regionalDay }
  if (roles.includes('contributor')) {
    if (row.hasAnswered || row.isClosed) return []
    return [duty('contribute', row, { deadline: row.closesAt, zone: row.closesZone, askedById: row.delegationId })]
  }
  const duties: Duty[] = []
  if (roles.includes('leader') && row.state === 'VERIFIED') duties.push(duty('releasePosition', row, inTheRegion))
  if (roles.includes('focalPoint') && row.state === 'OPEN' && (row.isClosed || row.isAnswered)) {
    duties.push(duty('consolidate', row, inTheRegion))
  }
  return duties
}

/** Without the lines that a running consultation makes needless: the position is being drawn up, or waits to be released. */
export function withoutDoubles(duties: Duty[], running: ConsultationFacts[]): Duty[] {
  const isDouble = ({ rule, subject }: Duty) =>
    running.some(({ code, state }) => code === subject.code && (rule === 'briefPosition' || (rule === 'statePosition' && state === 'VERIFIED')))
  return duties.filter((each) => !isDouble(each))
}

function duty(rule: DutyRule, { id, code, titleEn, titleVi }: ConsultationFacts, timing: Partial<Duty>): Duty {
  return {
    rule, subject: { type: 'Consultation', id, code }, titleEn, titleVi, deadline: null, zone: null, due: null, isOverdue: false,
    askedById: null, count: null, inheritedFromId: null, ...timing,
  }
}
