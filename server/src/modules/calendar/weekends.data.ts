/** On which days public offices of a capital are closed, in ISO days; 5 is Friday, 7 is Sunday. */
export interface WeekendData {
  delegationId: string
  days: number[]
  /** Where this is from; none for the usual Saturday and Sunday, which no source is cited for. */
  sources: string[]
}

const USUAL = [6, 7]

const usual = (delegationId: string): WeekendData => ({ delegationId, days: USUAL, sources: [] })

// prettier-ignore
export const WEEKENDS: WeekendData[] = [
  // Friday and Sunday in the government of Brunei Darussalam; Saturday is a working day there.
  { delegationId: 'brunei', days: [5, 7], sources: ['https://www.bruneinewsgazette.com/operating-hours-throughout-ramadhan/'] },
  ...['cambodia', 'indonesia', 'lao-pdr', 'malaysia', 'myanmar', 'philippines', 'singapore', 'thailand', 'timor-leste', 'viet-nam',
    'china', 'japan', 'republic-of-korea', 'australia', 'asean-secretariat'].map(usual),
]
