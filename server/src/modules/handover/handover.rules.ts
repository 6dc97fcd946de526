import { createHash } from 'node:crypto'
import type { InEveryLanguage } from '../../kernel/languages.js'

/** The parts of a handover, in the order of the pack. */
// prettier-ignore
export const SECTIONS = {
  OPEN_ROUNDS:   { en: 'Open rounds',                            vi: 'Các vòng lấy ý kiến đang mở' },
  CONFIRMATIONS: { en: 'Confirmations awaited',                  vi: 'Xác nhận đang chờ' },
  RESERVATIONS:  { en: 'Unresolved reservations',                vi: 'Bảo lưu chưa giải quyết' },
  DEFERRED:      { en: 'Deferred items',                         vi: 'Nội dung được hoãn' },
  COMMITMENTS:   { en: 'Commitments falling due in the next term', vi: 'Cam kết đến hạn trong nhiệm kỳ tới' },
  CALENDAR:      { en: 'Calendar: meetings and deadlines',       vi: 'Lịch: cuộc họp và thời hạn' },
  DOCUMENTS:     { en: 'Documents',                              vi: 'Tài liệu' },
  CONTACTS:      { en: 'Contacts',                               vi: 'Đầu mối liên hệ' },
} as const satisfies Record<string, InEveryLanguage>

export type SectionKey = keyof typeof SECTIONS

/** One line of a pack. Texts as they are on record; `due` a partial date, `deadline` an instant in UTC with its zone. */
export interface HandoverItem {
  section: SectionKey
  code: string | null
  titleEn: string | null
  titleVi: string | null
  detailEn: string | null
  detailVi: string | null
  due: string | null
  deadline: string | null
  zone: string | null
}

/** The hash that both chairs sign: SHA-256 of the lines, in their order, as JSON with these keys. */
export function hashOfContent(items: readonly HandoverItem[]): string {
  const lines = items.map(({ section, code, titleEn, titleVi, detailEn, detailVi, due, deadline, zone }) => [
    section, code, titleEn, titleVi, detailEn, detailVi, due, deadline, zone,
  ])
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex')
}

export type Side = 'outgoing' | 'incoming'

export interface Signature {
  side: Side
  contentHash: string
}

/** The last signature of each side that holds: one on other content is void. */
export function standingOf<Kind extends Signature>(signatures: readonly Kind[], hash: string): Partial<Record<Side, Kind>> {
  const standing: Partial<Record<Side, Kind>> = {}
  for (const each of signatures) if (each.contentHash === hash) standing[each.side] = each
  return standing
}
