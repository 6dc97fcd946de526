import type { InEveryLanguage } from '../../kernel/languages.js'
import type { OfficeKind } from '../../kernel/viewer.js'

/** A made-up person whom anybody may be in the demonstration. `agencyId` null: acts for the delegation from outside its agency. */
export interface PersonaRow {
  /** Stable name of the card, also the account's login. */
  key: string
  name: string
  delegationId: string
  agencyId: string | null
  office: OfficeKind
  bodyId: string | null
  title: InEveryLanguage
  role: InEveryLanguage | null
  /** Instants, ISO 8601. */
  fromAt: string
  toAt: string | null
  whatToTry: InEveryLanguage
}

const FOCAL_POINT = { en: 'Focal point', vi: 'Đầu mối' }
const SENIOR_OFFICIAL = { en: 'Senior official', vi: 'Quan chức cấp cao' }
const HEAD = { en: 'Head of civil service', vi: 'Người đứng đầu cơ quan công vụ' }
const CHAIR = { en: 'Chair of the senior officials', vi: 'Chủ tọa hội nghị quan chức cấp cao' }
const DESK_OFFICER = { en: 'Desk officer', vi: 'Cán bộ phụ trách' }
const CONTRIBUTOR = { en: 'Contributor', vi: 'Người góp ý trong nước' }
const PARTNER = { en: 'Partner focal point', vi: 'Đầu mối của đối tác' }

const TRY = {
  propose: {
    en: 'Write a proposal, submit it, and answer when the Secretariat returns it.',
    vi: 'Soạn đề xuất, gửi đi và chỉnh sửa khi Ban Thư ký trả lại.',
  },
  comment: {
    en: 'Open a circulated proposal and comment on one of its sections.',
    vi: 'Mở một đề xuất đang được gửi lấy ý kiến và bình luận vào một mục.',
  },
  decide: {
    en: 'State a position in a round; object once and see adoption refused.',
    vi: 'Nêu lập trường trong một vòng lấy ý kiến; thử phản đối và xem việc thông qua bị từ chối.',
  },
  head: { en: 'Read the plan as of an earlier meeting.', vi: 'Xem kế hoạch tại thời điểm một hội nghị trước đây.' },
  chair: {
    en: 'Put a circulated proposal on the table and record its adoption.',
    vi: 'Đưa đề xuất ra bàn nghị sự và ghi nhận việc thông qua.',
  },
  appraise: {
    en: 'Appraise a submitted proposal: return it with reasons, or circulate it with a deadline.',
    vi: 'Thẩm định đề xuất đã gửi: trả lại kèm lý do hoặc gửi lấy ý kiến kèm thời hạn.',
  },
  partner: {
    en: 'See your own commitments first, and that nothing of ACCSM alone is anywhere to be seen.',
    vi: 'Xem trước hết các cam kết của mình; không có nội dung riêng của ACCSM ở bất cứ đâu.',
  },
  contribute: {
    en: 'Give the comments that your focal point asks for; see that of everything else only the public part is shown.',
    vi: 'Góp ý theo đề nghị của đầu mối; ngoài ra chỉ thấy những nội dung công khai.',
  },
  former: {
    en: 'Sign in and find that an office that has ended gives no rights.',
    vi: 'Đăng nhập và thấy rằng chức vụ đã kết thúc thì không còn quyền.',
  },
} satisfies Record<string, InEveryLanguage>

// prettier-ignore
const MEMBERS = [
  // delegation    code  agency     focal point               senior official
  ['brunei',      'bn', 'bn-psd',  'Siti Demo-Rahmah',       'Hassan Demo-Yusof'],
  ['cambodia',    'kh', 'kh-mcs',  'Sreymom Demo-Chan',      'Vuthy Demo-Sok'],
  ['indonesia',   'id', 'id-bkn',  'Dewi Demo-Lestari',      'Budi Demo-Santoso'],
  ['lao-pdr',     'la', 'la-moha', 'Khamla Demo-Vong',       'Bounmy Demo-Phone'],
  ['malaysia',    'my', 'my-psd',  'Aina Demo-Zulkifli',     'Farid Demo-Osman'],
  ['myanmar',     'mm', 'mm-ucsb', 'Thiri Demo-Aung',        'Kyaw Demo-Min'],
  ['philippines', 'ph', 'ph-csc',  'Maria Demo-Reyes',       'Jose Demo-Cruz'],
  ['singapore',   'sg', 'sg-psd',  'Mei Demo-Tan',           'Kumar Demo-Pillai'],
  ['thailand',    'th', 'th-ocsc', 'Ploy Demo-Srisuk',       'Anan Demo-Chaiya'],
  ['timor-leste', 'tl', 'tl-cfp',  'Ana Demo-Soares',        'Domingos Demo-Lobato'],
  ['viet-nam',    'vn', 'vn-moha', 'Lan Demo-Nguyễn',        'Sơn Demo-Trần'],
] as const

const SINCE = '2024-09-01T00:00:00Z'
const JOINED = '2025-10-26T00:00:00Z'

function member([delegationId, code, agencyId, focalPoint, seniorOfficial]: (typeof MEMBERS)[number]): PersonaRow[] {
  const shared = { delegationId, agencyId, bodyId: null, role: null, fromAt: code === 'tl' ? JOINED : SINCE, toAt: null }
  const whatToTry = code === 'vn' ? TRY.propose : TRY.comment
  return [
    { ...shared, key: `${code}-focal-point`, name: focalPoint, office: 'focal_point', title: FOCAL_POINT, whatToTry },
    { ...shared, key: `${code}-senior-official`, name: seniorOfficial, office: 'senior_official', title: SENIOR_OFFICIAL, whatToTry: TRY.decide },
  ]
}

function partner(key: string, name: string, delegationId: string, agencyId: string | null, bodyId: string): PersonaRow {
  return {
    key, name, delegationId, agencyId, bodyId, office: 'partner_focal_point', title: PARTNER, role: null,
    fromAt: SINCE, toAt: null, whatToTry: TRY.partner,
  }
}

const OF_VIET_NAM = { delegationId: 'viet-nam', agencyId: 'vn-moha', bodyId: null, role: null }

function contributor(key: string, name: string, role: InEveryLanguage): PersonaRow {
  return {
    ...OF_VIET_NAM, key, name, role, agencyId: null, office: 'contributor', title: CONTRIBUTOR, fromAt: SINCE, toAt: null,
    whatToTry: TRY.contribute,
  }
}

/** Every role once or more, in protocol order. All names are made up; each says so in itself. */
export const PERSONAS: PersonaRow[] = [
  ...MEMBERS.flatMap(member),
  { ...OF_VIET_NAM, key: 'vn-head', name: 'Hạnh Demo-Phạm', office: 'head', title: HEAD, fromAt: SINCE, toAt: null, whatToTry: TRY.head },
  {
    ...OF_VIET_NAM, key: 'vn-former-official', name: 'Dũng Demo-Lê', office: 'focal_point', title: FOCAL_POINT,
    fromAt: '2021-01-01T00:00:00Z', toAt: SINCE, whatToTry: TRY.former,
  },
  contributor('vn-contributor', 'Minh Demo-Hoàng', { en: 'Ministry of Finance', vi: 'Bộ Tài chính' }),
  contributor('vn-contributor-justice', 'Hà Demo-Vũ', { en: 'Ministry of Justice', vi: 'Bộ Tư pháp' }),
  {
    key: 'kh-chair', name: 'Sophea Demo-Kim', delegationId: 'cambodia', agencyId: 'kh-mcs', office: 'chair', bodyId: null,
    title: CHAIR, role: null, fromAt: SINCE, toAt: null, whatToTry: TRY.chair,
  },
  {
    ...partner('cn-focal-point', 'Li Demo-Wei', 'china', null, 'accsm-plus-3'),
    role: { en: 'Counsellor at an embassy; acts for the delegation', vi: 'Tham tán đại sứ quán; thay mặt đoàn' },
  },
  partner('jp-focal-point', 'Yuki Demo-Sato', 'japan', 'jp-npa', 'accsm-plus-3'),
  partner('kr-focal-point', 'Minji Demo-Park', 'republic-of-korea', 'kr-mpm', 'accsm-plus-3'),
  partner('au-focal-point', 'Olivia Demo-Brown', 'australia', 'au-apsc', 'australia-track'),
  {
    key: 'asec-desk-officer', name: 'Rina Demo-Wijaya', delegationId: 'asean-secretariat', agencyId: 'asec',
    office: 'desk_officer', bodyId: null, title: DESK_OFFICER, role: null, fromAt: SINCE, toAt: null, whatToTry: TRY.appraise,
  },
]
