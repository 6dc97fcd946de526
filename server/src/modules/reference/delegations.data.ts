/** What the file does not hold about a delegation: its place in protocol order, its clock, its Vietnamese name. */
export interface Protocol {
  id: string
  zone: string
  /** The usual Vietnamese name, for the interface; used only where no source gives one. */
  vi: string
}

/** Protocol order. Delegations that take part in no body yet come last. */
export const PROTOCOL: Protocol[] = [
  { id: 'brunei', zone: 'Asia/Brunei', vi: 'Brunei' },
  { id: 'cambodia', zone: 'Asia/Phnom_Penh', vi: 'Campuchia' },
  { id: 'indonesia', zone: 'Asia/Jakarta', vi: 'Indonesia' },
  { id: 'lao-pdr', zone: 'Asia/Vientiane', vi: 'Lào' },
  { id: 'malaysia', zone: 'Asia/Kuala_Lumpur', vi: 'Malaysia' },
  { id: 'myanmar', zone: 'Asia/Yangon', vi: 'Myanmar' },
  { id: 'philippines', zone: 'Asia/Manila', vi: 'Philippines' },
  { id: 'singapore', zone: 'Asia/Singapore', vi: 'Singapore' },
  { id: 'thailand', zone: 'Asia/Bangkok', vi: 'Thái Lan' },
  { id: 'timor-leste', zone: 'Asia/Dili', vi: 'Timor-Leste' },
  { id: 'viet-nam', zone: 'Asia/Ho_Chi_Minh', vi: 'Việt Nam' },
  { id: 'china', zone: 'Asia/Shanghai', vi: 'Trung Quốc' },
  { id: 'japan', zone: 'Asia/Tokyo', vi: 'Nhật Bản' },
  { id: 'republic-of-korea', zone: 'Asia/Seoul', vi: 'Hàn Quốc' },
  { id: 'australia', zone: 'Australia/Sydney', vi: 'Australia' },
  { id: 'asean-secretariat', zone: 'Asia/Jakarta', vi: 'Ban Thư ký ASEAN' },
  { id: 'canada', zone: 'America/Toronto', vi: 'Canada' },
  { id: 'india', zone: 'Asia/Kolkata', vi: 'Ấn Độ' },
  { id: 'new-zealand', zone: 'Pacific/Auckland', vi: 'New Zealand' },
]

/** The Secretariat is an agency in the file; here it is a delegation too, for it acts and is heard. */
export const SECRETARIAT = { id: 'asean-secretariat', agencyId: 'asec' }

/** Who takes part in what, dated no earlier than the sources carry. */
export interface Part {
  bodyId: string
  delegationIds: string[]
  capacity: 'member' | 'partner' | 'observer'
  from: string
  /** The period that the sources give, when it is no day: then `from` is its last day, by which it is certain. */
  reported?: string
  to?: string
  note?: string
  sources: string[]
}

const TEN = PROTOCOL.slice(0, 11).map(({ id }) => id).filter((id) => id !== 'timor-leste')

/** Dated participation. A first day that no source gives is the earliest day by which one is certain; the note says so. */
export const PARTICIPATION: Part[] = [
  {
    bodyId: 'accsm', delegationIds: TEN, capacity: 'member', from: '1999-12-31', reported: '1999', sources: ['P1'],
    note: 'Membership reached all ten by 1999 (P1); earlier first days are not in the sources. P23 counts Cambodia as a full member from 2001.',
  },
  {
    bodyId: 'accsm', delegationIds: ['timor-leste'], capacity: 'observer', from: '2021-11-25', to: '2025-10-25',
    sources: ['P42', 'P58', 'P20'], note: 'First seen at the workshop of 25 November 2021; observer at the SOMs of May 2023 and August 2024.',
  },
  {
    bodyId: 'accsm', delegationIds: ['timor-leste'], capacity: 'member', from: '2025-10-26', sources: ['P59'],
    note: 'Admitted to ASEAN on this day as its eleventh member.',
  },
  { bodyId: 'accsm-plus-3', delegationIds: TEN, capacity: 'member', from: '2009-10-30', sources: ['P8'], note: 'From the inaugural meeting.' },
  {
    bodyId: 'accsm-plus-3', delegationIds: ['timor-leste'], capacity: 'member', from: '2025-10-26', sources: ['P59', 'P55'],
    note: 'Korea counts eleven ASEAN countries in ACCSM+3 by November 2025.',
  },
  {
    bodyId: 'accsm-plus-3', delegationIds: ['china', 'japan', 'republic-of-korea'], capacity: 'partner', from: '2009-10-30',
    sources: ['P8', 'seed:0#L1'], note: 'From the inaugural meeting.',
  },
  {
    bodyId: 'australia-track', delegationIds: TEN, capacity: 'member', from: '2021-10-31', reported: '2021-10',
    sources: ['P17', 'seed:3#L46'],
    note: 'The discussions follow the study of October 2021; the day of the first one is not in the sources.',
  },
  {
    bodyId: 'australia-track', delegationIds: ['timor-leste'], capacity: 'member', from: '2025-10-26', sources: ['P59'],
    note: 'As a member state of ASEAN from this day.',
  },
  {
    bodyId: 'australia-track', delegationIds: ['australia'], capacity: 'partner', from: '2021-10-31', reported: '2021-10',
    sources: ['seed:3#L44', 'P17', 'P30'],
    note: 'Leads the informal discussions, outside +3; the day of the first one is not in the sources.',
  },
]
