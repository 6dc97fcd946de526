import type { InEveryLanguage } from '../../kernel/languages.js'
import type { Tier } from '../../kernel/audience.js'

/** The bodies of the institution. Names in Vietnamese are the glossary's; the track's name is our wording. */
export const BODIES = [
  {
    id: 'accsm', nameEn: 'ACCSM', nameVi: 'Hợp tác ASEAN về các vấn đề công vụ (ACCSM)',
    taxonomy: 'priority_area', position: 1, sources: ['P1', 'seed:1#L4'],
  },
  {
    id: 'accsm-plus-3', nameEn: 'ACCSM+3', nameVi: 'ACCSM+3, Hợp tác ASEAN+3',
    taxonomy: 'thematic_area', position: 2, sources: ['P7', 'P8', 'seed:0#L2'],
  },
  {
    id: 'australia-track', nameEn: 'Informal Discussions with Australia', nameVi: 'Thảo luận không chính thức với Australia',
    taxonomy: null, position: 3, sources: ['seed:3#L44', 'P17', 'P30'],
  },
] as const

/** The body meant by the file's word; null for a gathering that is none of the bodies of this product. */
export const BODY_OF: Record<string, string | null> = {
  ACCSM: 'accsm', 'ACCSM+3': 'accsm-plus-3', AHOCS: null, national: null, 'SOC-COM': null, 'WG-COP': null, '4IR': null,
  HLCF: null, 'disaster-management': null,
}

const NOTE: InEveryLanguage = {
  en: "The body's own rule of procedure is not public. This is the product's cautious default, held as data: the Secretariat can record another rule.",
  vi: 'Quy tắc thủ tục của cơ chế này không được công bố. Đây là mặc định thận trọng của phần mềm, lưu dưới dạng dữ liệu: Ban Thư ký có thể ghi nhận quy tắc khác.',
}

interface Rule {
  bodyId: string
  procedure: 'in_session' | 'silence' | 'ad_referendum'
  counts: string[]
  heard: string[]
  silenceMeans: 'not_blocking' | 'no_consent' | 'must_answer'
  minimumHours: number | null
  usualHours: number | null
  positionsTier: Tier
  text: InEveryLanguage
}

const WHO = {
  accsm: { counts: ['member'], heard: ['member', 'observer'], positionsTier: 'ams' as const, en: 'member', vi: 'nước thành viên' },
  'accsm-plus-3': {
    counts: ['member', 'partner'], heard: ['member', 'partner', 'observer'], positionsTier: 'ams_plus' as const,
    en: 'member or +3 partner', vi: 'nước thành viên hoặc đối tác +3',
  },
}

/** How each body decides. The informal-discussion track takes no decisions and has no rule. */
export const DECISION_RULES: (Rule & { note: InEveryLanguage })[] = Object.entries(WHO).flatMap(([bodyId, who]) => {
  const shared = { bodyId, counts: who.counts, heard: who.heard, positionsTier: who.positionsTier, note: NOTE }
  return [
    {
      ...shared, procedure: 'in_session' as const, silenceMeans: 'not_blocking' as const, minimumHours: null, usualHours: null,
      text: {
        en: `Adopted by consensus at a meeting: no ${who.en} maintains an objection or a request for more time. An objection needs a reason. A delegation that says nothing is shown as silent and does not block.`,
        vi: `Thông qua theo đồng thuận tại cuộc họp: không ${who.vi} nào giữ ý kiến phản đối hoặc đề nghị thêm thời gian. Phản đối phải nêu lý do. Đoàn không phát biểu được ghi là im lặng và không cản trở.`,
      },
    },
    {
      ...shared, procedure: 'silence' as const, silenceMeans: 'no_consent' as const, minimumHours: 72, usualHours: 336,
      text: {
        en: `In writing, usually within two weeks and never less than 72 hours: adopted only when no ${who.en} objects. Silence is recorded as silence and is not consent.`,
        vi: `Bằng văn bản, thường trong hai tuần và không ít hơn 72 giờ: chỉ thông qua khi không ${who.vi} nào phản đối. Im lặng được ghi là im lặng, không phải là đồng ý.`,
      },
    },
    {
      ...shared, procedure: 'ad_referendum' as const, silenceMeans: 'must_answer' as const, minimumHours: 72, usualHours: 336,
      text: {
        en: `Consultation by the Chair outside a meeting: every ${who.en} has to answer, usually within two weeks.`,
        vi: `Chủ tịch tham vấn ngoài cuộc họp: mọi ${who.vi} phải trả lời, thường trong hai tuần.`,
      },
    },
  ]
})
