import type { InEveryLanguage } from '../../kernel/languages.js'
import { duration } from './duration.words.js'
import { CONSENT_HOURS, type PartnerConsent, type PartnerRefusal } from './partner.rules.js'

interface Terms {
  counts: string[]
  confirmHours: number | null
  partnerConsent: PartnerConsent
  partnerRefusal: PartnerRefusal
}

/** What the rule says of partners that do not count; nothing where they do, for then they stand on the board. */
export function partnersInWords({ counts, confirmHours, partnerConsent, partnerRefusal }: Terms): InEveryLanguage[] {
  if (counts.includes('partner')) return []
  if (partnerConsent === 'none') return [NONE]
  const within = (language: 'en' | 'vi') => duration(confirmHours ?? CONSENT_HOURS, language)
  const [who, then] = [WHO[partnerConsent], REFUSED[partnerRefusal]]
  return [{
    en: `What the members adopt takes effect only when ${who.en} has given its own consent, a separate act, usually within ${within('en')}; the proposal of a partner is its consent; if one declines or does not answer in time, ${then.en}.`,
    vi: `Nội dung các nước thành viên thông qua chỉ có hiệu lực khi ${who.vi} đã tự mình chấp thuận bằng một hành vi riêng, thường trong ${within('vi')}; đối tác đề xuất được coi là đã chấp thuận; nếu có đối tác từ chối hoặc không trả lời đúng hạn, ${then.vi}.`,
  }]
}

const NONE: InEveryLanguage = { en: 'No separate consent of partners is asked.', vi: 'Không cần sự chấp thuận riêng của các đối tác.' }

const WHO = {
  named: { en: 'each partner of the body that the text names', vi: 'mỗi đối tác của cơ chế được nêu tên trong văn bản' },
  all: { en: 'every partner of the body', vi: 'mọi đối tác của cơ chế' },
} satisfies Record<string, InEveryLanguage>

const REFUSED: Record<PartnerRefusal, InEveryLanguage> = {
  consultation: { en: 'the item goes back into consultation', vi: 'vấn đề được đưa trở lại lấy ý kiến' },
  not_adopted: { en: 'the item is not adopted', vi: 'vấn đề không được thông qua' },
}
