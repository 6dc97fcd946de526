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

type Procedure = 'in_session' | 'silence' | 'ad_referendum' | 'urgent'

interface Rule {
  bodyId: string
  procedure: Procedure
  counts: string[]
  heard: string[]
  mayCall: string[]
  silenceMeans: 'not_blocking' | 'no_consent' | 'must_answer'
  minimumHours: number | null
  usualHours: number | null
  confirmHours: number | null
  positionsTier: Tier
}

const WHO = {
  accsm: { counts: ['member'], heard: ['member', 'observer'], positionsTier: 'ams' as const },
  'accsm-plus-3': { counts: ['member', 'partner'], heard: ['member', 'partner', 'observer'], positionsTier: 'ams_plus' as const },
}

const TWO_WEEKS = 336
const BOTH = ['chair', 'desk_officer']

// prettier-ignore
const TERMS = [
  { procedure: 'in_session',    mayCall: BOTH,      silenceMeans: 'not_blocking', minimumHours: null, usualHours: null,      confirmHours: TWO_WEEKS },
  { procedure: 'silence',       mayCall: BOTH,      silenceMeans: 'no_consent',   minimumHours: 72,   usualHours: TWO_WEEKS, confirmHours: null },
  { procedure: 'ad_referendum', mayCall: BOTH,      silenceMeans: 'must_answer',  minimumHours: 72,   usualHours: TWO_WEEKS, confirmHours: null },
  { procedure: 'urgent',        mayCall: ['chair'], silenceMeans: 'no_consent',   minimumHours: 24,   usualHours: 24,        confirmHours: null },
] as const

/** How each body decides. The informal-discussion track takes no decisions and has no rule. */
export const DECISION_RULES: (Rule & { note: InEveryLanguage })[] = Object.entries(WHO).flatMap(([bodyId, who]) =>
  TERMS.map((terms) => ({ ...terms, mayCall: [...terms.mayCall], bodyId, ...who, note: NOTE })),
)
