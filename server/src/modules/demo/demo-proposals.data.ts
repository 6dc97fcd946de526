import type { PositionKind } from '../rounds/consensus.rules.js'
import type { ProposalState } from '../proposals/proposal.policy.js'

/** A made-up proposal and how far it has come. Persona keys say who acts; the codes follow from the order. */
export interface DemoProposal {
  by: string
  plan: string
  reached: Extract<ProposalState, 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'CIRCULATED' | 'TABLED' | 'DECIDING' | 'ADOPTED'>
  title: [en: string, vi: string]
  brief: [en: string, vi: string]
  problem: string
  objective: string
  outputs: string[]
  indicator: [text: string, target: string]
  beneficiaries: string
  lead: string
  start: string
  end: string
  venue: string | null
  amount: string | null
  partners?: string[]
  returnedFor?: string
  comments?: [by: string, section: string | null, text: string][]
  positions?: [by: string, kind: PositionKind, text?: string][]
}

const ACCSM = 'accsm-2026-2030'
const PLUS_THREE = 'accsm3-2026-2030'

/** In the order in which they are made. */
export const DEMO_PROPOSALS: DemoProposal[] = [
  {
    by: 'sg-focal-point', plan: ACCSM, reached: 'ADOPTED', lead: 'singapore', start: '2027-Q1', end: '2027-Q4', venue: 'Singapore', amount: '80000',
    title: ['Shared course on data skills for public officers', 'Khóa học chung về kỹ năng dữ liệu cho công chức'],
    brief: ['A course of six modules that each institute may teach in its own language.', 'Khóa học gồm sáu học phần để mỗi cơ sở đào tạo giảng dạy bằng ngôn ngữ của mình.'],
    problem: 'Officers are asked to read data without having been taught to.', objective: 'Give every institute a tested course that it can adapt.',
    outputs: ['Six modules with exercises', 'A guide for teachers'], indicator: ['Institutes that have taught the course once', '8'],
    beneficiaries: 'Teachers and officers of the training institutes',
  },
  {
    by: 'my-focal-point', plan: ACCSM, reached: 'ADOPTED', lead: 'malaysia', start: '2027-03', end: '2028-02', venue: 'Putrajaya', amount: '45000',
    title: ['Exchange of young civil servants between neighbouring agencies', 'Trao đổi công chức trẻ giữa các cơ quan láng giềng'],
    brief: ['Two weeks at a sister agency, with a short report by each participant.', 'Hai tuần làm việc tại cơ quan bạn, mỗi người viết một báo cáo ngắn.'],
    problem: 'Young officers know their neighbours from papers only.', objective: 'Let forty officers a year work beside a colleague abroad.',
    outputs: ['Forty exchanges', 'A collection of reports'], indicator: ['Officers exchanged in the first year', '40'], beneficiaries: 'Officers under thirty-five',
  },
  {
    by: 'id-focal-point', plan: ACCSM, reached: 'TABLED', lead: 'indonesia', start: '2027-06', end: '2028-06', venue: 'Jakarta', amount: '120000',
    title: ['Common register of trainers for public administration', 'Danh bạ chung giảng viên hành chính công'],
    brief: ['A register in which institutes find trainers by subject and language.', 'Danh bạ giúp các cơ sở đào tạo tìm giảng viên theo chuyên đề và ngôn ngữ.'],
    problem: 'Institutes search for trainers by private acquaintance.', objective: 'Find a trainer for any subject within a day.',
    outputs: ['The register', 'Rules for entry and review'], indicator: ['Trainers registered', '200'], beneficiaries: 'Training institutes of all member states',
    comments: [
      ['th-focal-point', 'RESULTS', 'Could the register also hold courses that trainers have given, with the year?'],
      ['tl-focal-point', 'WHO', 'We would like to take part from the start and can name two trainers.'],
    ],
    positions: [['bn-senior-official', 'NO_OBJECTION'], ['ph-senior-official', 'SUPPORT_WITH_COMMENT', 'We support it and offer to host the second review.'], ['sg-senior-official', 'NO_OBJECTION']],
  },
  {
    by: 'vn-focal-point', plan: ACCSM, reached: 'CIRCULATED', lead: 'viet-nam', start: '2027-09', end: '2027-11', venue: 'Da Nang', amount: '60000',
    title: ['Workshop on public service at the one-stop shop', 'Hội thảo về phục vụ người dân tại bộ phận một cửa'],
    brief: ['Three days on serving citizens at one counter, with visits to two provinces.', 'Ba ngày trao đổi về phục vụ người dân tại một cửa, kèm khảo sát tại hai tỉnh.'],
    problem: 'Citizens go to several offices for one matter.', objective: 'Compare how states bring services to one counter and rate them.',
    outputs: ['A comparison of eleven practices', 'A self-check for offices'], indicator: ['States that send a practice', '11'], beneficiaries: 'Officers at the counter and the citizens they serve',
    comments: [['id-focal-point', 'BASICS', 'Please say whether digital counters are included.'], ['my-focal-point', 'FUNDING', 'How are travel costs shared?']],
  },
  {
    by: 'th-focal-point', plan: ACCSM, reached: 'SUBMITTED', lead: 'thailand', start: '2027-Q2', end: '2028-Q1', venue: 'Bangkok', amount: null,
    title: ['Guide to strategic foresight in civil service agencies', 'Cẩm nang dự báo chiến lược trong cơ quan công vụ'],
    brief: ['A guide with worked examples from member states.', 'Cẩm nang kèm ví dụ thực hành từ các nước thành viên.'],
    problem: 'Plans are made for the year behind us.', objective: 'Give agencies a method that fits in one week of work.',
    outputs: ['The guide', 'Two trial runs'], indicator: ['Agencies that tried the method', '5'], beneficiaries: 'Planning units',
  },
  {
    by: 'ph-focal-point', plan: ACCSM, reached: 'RETURNED', lead: 'philippines', start: '2027-05', end: '2027-12', venue: 'Manila', amount: '30000',
    title: ['Study on well-being at work in the public service', 'Nghiên cứu về sức khỏe tinh thần nơi làm việc trong khu vực công'],
    brief: ['A short study with a survey that each state may translate.', 'Nghiên cứu ngắn với bảng hỏi để mỗi nước có thể dịch.'],
    problem: 'Nobody can compare how public servants fare.', objective: 'A first comparison with the same questions.',
    outputs: ['The questionnaire', 'A report'], indicator: ['States that answer', '9'], beneficiaries: 'Personnel units',
    returnedFor: 'Please say who translates the questionnaire, and name an indicator for the use of the report.',
  },
  {
    by: 'vn-focal-point', plan: ACCSM, reached: 'DRAFT', lead: 'viet-nam', start: '2028-03', end: '2028-09', venue: null, amount: null,
    title: ['Network of codes of conduct', 'Mạng lưới quy tắc ứng xử công vụ'],
    brief: ['A yearly exchange on codes of conduct and how they are lived.', 'Trao đổi hằng năm về quy tắc ứng xử và việc thực hiện.'],
    problem: '', objective: '', outputs: [], indicator: ['', ''], beneficiaries: '',
  },
  {
    by: 'jp-focal-point', plan: PLUS_THREE, reached: 'CIRCULATED', lead: 'japan', start: '2027-10', end: '2027-10', venue: 'Tokyo', amount: null, partners: ['japan'],
    title: ['Seminar on recruiting the next generation of civil servants', 'Hội thảo về tuyển dụng thế hệ công chức kế cận'],
    brief: ['A seminar of two days on recruitment, open to all ACCSM+3 delegations.', 'Hội thảo hai ngày về tuyển dụng, mở cho tất cả các đoàn ACCSM+3.'],
    problem: 'Fewer graduates apply to the civil service.', objective: 'Share what brings them back.',
    outputs: ['A summary of practices'], indicator: ['Delegations that take part', '14'], beneficiaries: 'Recruitment units',
    comments: [['kr-focal-point', null, 'We can report on our own reform of the entrance examination.']],
  },
  {
    by: 'la-focal-point', plan: ACCSM, reached: 'DECIDING', lead: 'lao-pdr', start: '2027-08', end: '2027-12', venue: 'Vientiane', amount: '35000',
    title: ['Peer review of civil-service induction courses', 'Đánh giá chéo các khóa bồi dưỡng công chức mới'],
    brief: ['Three institutes read each other’s induction courses and report what they would take home.', 'Ba cơ sở đào tạo đọc chương trình bồi dưỡng công chức mới của nhau và nêu điều muốn học hỏi.'],
    problem: 'Each institute writes its induction course alone.', objective: 'Improve three induction courses within a year.',
    outputs: ['Three review reports', 'A shared checklist for induction courses'], indicator: ['Courses reviewed', '3'], beneficiaries: 'Officers in their first year',
    positions: [['bn-senior-official', 'NO_OBJECTION'], ['my-senior-official', 'NO_OBJECTION'], ['vn-senior-official', 'SUPPORT_WITH_COMMENT', 'We are ready to send two readers.']],
  },
]

/** The made-up meetings at which they are tabled. */
export const DEMO_MEETINGS = [
  {
    id: 'demo-som-23', bodyId: 'accsm', nameEn: 'Senior Officials’ Meeting, 23rd ACCSM (demonstration)', nameVi: 'Hội nghị quan chức cấp cao ACCSM 23 (minh họa)',
    kind: 'som', cycle: 23, plannedStart: '2026-12-09', plannedEnd: '2026-12-10', place: 'Phnom Penh',
  },
  {
    id: 'demo-som3-8', bodyId: 'accsm-plus-3', nameEn: 'Senior Officials’ Meeting, 8th ACCSM+3 (demonstration)', nameVi: 'Hội nghị quan chức cấp cao ACCSM+3 lần thứ 8 (minh họa)',
    kind: 'som', cycle: 23, plannedStart: '2026-12-11', plannedEnd: '2026-12-11', place: 'Phnom Penh',
  },
] as const
