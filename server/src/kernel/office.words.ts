import type { InEveryLanguage } from './languages.js'
import type { OfficeKind } from './viewer.js'

/** What an office is called where it has no title of its own. */
export const OFFICE_WORDS: Record<OfficeKind, InEveryLanguage> = {
  head: { en: 'head of civil service', vi: 'người đứng đầu cơ quan công vụ' },
  senior_official: { en: 'senior official', vi: 'quan chức cấp cao' },
  focal_point: { en: 'focal point', vi: 'đầu mối' },
  chair: { en: 'chair', vi: 'chủ tọa' },
  desk_officer: { en: 'desk officer', vi: 'cán bộ phụ trách' },
  partner_focal_point: { en: "partner's focal point", vi: 'đầu mối của đối tác' },
  contributor: { en: 'contributor', vi: 'người góp ý trong nước' },
  observer: { en: 'observer', vi: 'quan sát viên' },
}
