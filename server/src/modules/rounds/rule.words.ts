import type { InEveryLanguage } from '../../kernel/languages.js'
import { POSITION_WORDS } from './consensus.words.js'
import type { PositionKind, Procedure, RuleTerms } from './consensus.rules.js'
import { duration } from './duration.words.js'
import type { PartnerConsent, PartnerRefusal } from './partner.rules.js'
import { partnersInWords } from './partner.words.js'

/** Every term of a decision rule that is printed. Hours are hours of the clock. */
export interface PrintedRule {
  procedure: Procedure
  counts: string[]
  heard: string[]
  mayCall: string[]
  silenceMeans: 'consent' | 'no_consent' | 'must_answer' | 'not_blocking'
  blocking: PositionKind[]
  objectionNeedsReason: boolean
  minimumHours: number | null
  usualHours: number | null
  quorum: number | null
  earlyClose: 'all_answered' | 'all_agreed' | 'never'
  restartsOnChange: boolean
  vacantBlocks: boolean
  confirmHours: number | null
  unconfirmedMeans: 'defers' | 'consent' | 'no_consent'
  leaverObjection: RuleTerms['leaverObjection']
  partnerConsent: PartnerConsent
  partnerRefusal: PartnerRefusal
}

/** The rule in words, sentence by sentence: made from its terms, so that what is printed is what is computed. */
export function ruleInWords(rule: PrintedRule): InEveryLanguage[] {
  const isWritten = rule.procedure !== 'in_session'
  return [
    PROCEDURE[rule.procedure],
    {
      en: `Who counts: ${list(rule.counts, CAPACITY, 'en')}. Who may be heard: ${list(rule.heard, CAPACITY, 'en')}.`,
      vi: `Được tính: ${list(rule.counts, CAPACITY, 'vi')}. Được nêu ý kiến: ${list(rule.heard, CAPACITY, 'vi')}.`,
    },
    ELECTORATE,
    LEAVER[rule.leaverObjection],
    {
      en: `It may be called by ${list(rule.mayCall, CALLER, 'en', ' or ')}.`,
      vi: `Do ${list(rule.mayCall, CALLER, 'vi', ' hoặc ')} khởi động.`,
    },
    ...(isWritten ? lengthInWords(rule) : quorumInWords(rule)),
    SILENCE[rule.silenceMeans],
    ...(rule.silenceMeans === 'consent'
      ? [rule.vacantBlocks ? VACANT.blocks : VACANT.counts]
      : []),
    {
      en: `Adoption waits while one of these stands: ${list(rule.blocking, POSITION_WORDS, 'en')}.`,
      vi: `Chưa thông qua khi còn một trong các lập trường: ${list(rule.blocking, POSITION_WORDS, 'vi')}.`,
    },
    rule.objectionNeedsReason
      ? { en: 'An objection needs a reason; only its own delegation can clear it.', vi: 'Phản đối phải nêu lý do; chỉ chính đoàn đó mới rút được.' }
      : { en: 'An objection is asked for its reason and needs none; only its own delegation can clear it.', vi: 'Phản đối được đề nghị nêu lý do nhưng không bắt buộc; chỉ chính đoàn đó mới rút được.' },
    ...(isWritten ? writtenInWords(rule) : confirmationInWords(rule)),
    ...partnersInWords(rule),
  ]
}

/** What silence means under the rule, in a sentence. */
export const silenceInWords = (rule: Pick<PrintedRule, 'silenceMeans'>): InEveryLanguage => SILENCE[rule.silenceMeans]

const PROCEDURE: Record<Procedure, InEveryLanguage> = {
  in_session: { en: 'By consensus at a meeting.', vi: 'Theo đồng thuận tại cuộc họp.' },
  silence: { en: 'By silence procedure, in writing.', vi: 'Theo thủ tục im lặng, bằng văn bản.' },
  ad_referendum: { en: 'By consultation in writing between meetings.', vi: 'Tham vấn bằng văn bản giữa hai cuộc họp.' },
  urgent: { en: 'By urgent procedure, in writing.', vi: 'Theo thủ tục khẩn, bằng văn bản.' },
}

const ELECTORATE: InEveryLanguage = {
  en: 'Who counts is settled at the opening: whoever joins or leaves later changes nothing by itself.',
  vi: 'Các đoàn được tính được xác định khi mở: đoàn gia nhập hay rời đi sau đó không làm thay đổi gì.',
}

const LEAVER: Record<PrintedRule['leaverObjection'], InEveryLanguage> = {
  until_recorded: {
    en: 'The objection of one that leaves the body stands until the Secretariat records its leaving in the round.',
    vi: 'Phản đối của đoàn đã rời cơ chế còn hiệu lực cho đến khi Ban Thư ký ghi nhận việc rời đi trong vòng.',
  },
  stands: {
    en: 'The objection of one that leaves the body stands until the round ends or is started again.',
    vi: 'Phản đối của đoàn đã rời cơ chế còn hiệu lực đến khi vòng kết thúc hoặc được bắt đầu lại.',
  },
}

const CAPACITY: Record<string, InEveryLanguage> = {
  member: { en: 'member states', vi: 'các nước thành viên' },
  partner: { en: 'partners', vi: 'các đối tác' },
  observer: { en: 'observers', vi: 'các quan sát viên' },
  guest: { en: 'guests', vi: 'khách mời' },
}

const CALLER: Record<string, InEveryLanguage> = {
  chair: { en: 'the Chair', vi: 'Chủ tịch' },
  desk_officer: { en: "the Secretariat's desk officer", vi: 'cán bộ phụ trách của Ban Thư ký' },
}

const SILENCE: Record<PrintedRule['silenceMeans'], InEveryLanguage> = {
  consent: {
    en: 'Silence means consent: whoever says nothing by the deadline agrees, and is recorded as silent.',
    vi: 'Im lặng là đồng ý: đoàn không nói gì đến hết hạn được coi là đồng ý và được ghi là im lặng.',
  },
  no_consent: {
    en: 'Silence is not consent: it is recorded as silence, and adoption waits for an answer.',
    vi: 'Im lặng không phải là đồng ý: được ghi là im lặng và việc thông qua chờ câu trả lời.',
  },
  must_answer: { en: 'Everyone that counts must answer.', vi: 'Mọi đoàn được tính phải trả lời.' },
  not_blocking: {
    en: 'A delegation that says nothing is shown as silent and does not block.',
    vi: 'Đoàn không phát biểu được ghi là im lặng và không cản trở.',
  },
}

const VACANT = {
  blocks: {
    en: 'A delegation whose posts are vacant, so that nobody could be told, is not deemed to consent: adoption waits.',
    vi: 'Đoàn khuyết chức vụ nên không thể được thông báo thì không bị coi là đồng ý: việc thông qua phải chờ.',
  },
  counts: {
    en: 'That holds also for a delegation whose posts are vacant.',
    vi: 'Điều này cũng áp dụng với đoàn khuyết chức vụ.',
  },
} satisfies Record<string, InEveryLanguage>

const UNCONFIRMED: Record<PrintedRule['unconfirmedMeans'], InEveryLanguage> = {
  defers: { en: 'one that is not confirmed in time defers the item', vi: 'lập trường không được xác nhận đúng hạn thì hoãn vấn đề' },
  consent: { en: 'one that is not confirmed in time stands as given', vi: 'lập trường không được xác nhận đúng hạn thì giữ nguyên hiệu lực' },
  no_consent: { en: 'one that is not confirmed in time is no consent', vi: 'lập trường không được xác nhận đúng hạn thì không phải là đồng ý' },
}

const EARLY: Record<PrintedRule['earlyClose'], InEveryLanguage> = {
  all_answered: {
    en: 'The Chair may close it early only when all that count have answered.',
    vi: 'Chủ tịch chỉ được đóng sớm khi mọi đoàn được tính đã trả lời.',
  },
  all_agreed: {
    en: 'It is adopted at once when all that count have agreed; the Chair may close it early only when all have answered.',
    vi: 'Được thông qua ngay khi mọi đoàn được tính đã đồng ý; Chủ tịch chỉ được đóng sớm khi mọi đoàn đã trả lời.',
  },
  never: { en: 'It ends at its deadline and never earlier.', vi: 'Kết thúc đúng thời hạn, không sớm hơn.' },
}

function lengthInWords({ minimumHours, usualHours }: PrintedRule): InEveryLanguage[] {
  if (minimumHours === null && usualHours === null) return []
  const en = [usualHours && `usually ${duration(usualHours, 'en')}`, minimumHours && `never less than ${duration(minimumHours, 'en')}`]
  const vi = [usualHours && `thường là ${duration(usualHours, 'vi')}`, minimumHours && `không ít hơn ${duration(minimumHours, 'vi')}`]
  return [{ en: `The deadline: ${en.filter(Boolean).join(', ')}.`, vi: `Thời hạn: ${vi.filter(Boolean).join(', ')}.` }]
}

function quorumInWords({ quorum }: PrintedRule): InEveryLanguage[] {
  return quorum === null
    ? [{ en: 'No quorum is recorded.', vi: 'Không ghi nhận số đại biểu tối thiểu.' }]
    : [{ en: `At least ${quorum} that count must be present.`, vi: `Ít nhất ${quorum} đoàn được tính phải có mặt.` }]
}

function writtenInWords({ restartsOnChange, earlyClose }: PrintedRule): InEveryLanguage[] {
  return [
    restartsOnChange
      ? { en: 'A change of substance starts the full period again; an editorial one does not.', vi: 'Thay đổi về nội dung làm thời hạn bắt đầu lại từ đầu; thay đổi về câu chữ thì không.' }
      : { en: 'A change of the text does not move the deadline.', vi: 'Thay đổi văn bản không làm dời thời hạn.' },
    EARLY[earlyClose],
    { en: 'It may be extended before it ends, for all, and never shortened.', vi: 'Có thể gia hạn trước khi kết thúc, cho mọi đoàn, và không bao giờ rút ngắn.' },
  ]
}

function confirmationInWords({ confirmHours, unconfirmedMeans }: PrintedRule): InEveryLanguage[] {
  const usually = confirmHours === null ? { en: '', vi: '' } : { en: `, usually within ${duration(confirmHours, 'en')}`, vi: `, thường trong ${duration(confirmHours, 'vi')}` }
  return [
    {
      en: `A position given ad referendum waits for its capital${usually.en}; ${UNCONFIRMED[unconfirmedMeans].en}.`,
      vi: `Lập trường nêu có điều kiện chờ trong nước xác nhận${usually.vi}; ${UNCONFIRMED[unconfirmedMeans].vi}.`,
    },
  ]
}

function list(items: readonly string[], words: Record<string, InEveryLanguage>, language: 'en' | 'vi', joint = ', '): string {
  return items.map((item) => words[item]?.[language] ?? item).join(joint)
}
