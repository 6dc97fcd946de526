import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { OfficeKind } from '@mufakat/schema'
import { cityOf, onTheClock, viewerZone } from '../../ui/clocks.js'
import { inWords, partsOf, type Language } from '../../ui/partial-date.format.js'
import { DISPOSITIONS } from '../comments/dispositions.js'
import { KINDS } from '../commitments/kinds.js'
import { PROGRESS } from '../commitments/progress.js'
import { KINDS as SUGGESTIONS, STATES as CONSULTATION_STATES, TAKEN_UP } from '../consultation/consultation.words.js'
import { officeName } from '../members/offices.js'
import { STATUSES } from '../projects/status.js'
import { SECTIONS } from '../proposals/note.sections.js'
import { STATES } from '../proposals/ProposalStateTag.js'
import { POSITIONS } from '../rounds/PositionTag.js'
import { ASKS, CHANNELS, INSTRUMENTS, OUTCOMES, PROCEDURES } from '../rounds/round.words.js'

// prettier-ignore
const TIERS: Partial<Record<string, MessageDescriptor>> = {
  public:      msg`everybody`,
  ams_plus:    msg`member states, the Secretariat and partners`,
  ams:         msg`member states and the Secretariat`,
  secretariat: msg`the proposing delegation and the Secretariat`,
  delegation:  msg`the delegation only`,
}

const wordsIn = (table: Partial<Record<string, { words: MessageDescriptor }>>, value: string) => table[value]?.words
const namedIn = (table: Partial<Record<string, MessageDescriptor>>, value: string) => table[value.toUpperCase()]

/** Per field, how its coded values read. */
const CODED: Partial<Record<string, (value: string) => MessageDescriptor | undefined>> = {
  state: (value) => wordsIn(STATES, value) ?? wordsIn(CONSULTATION_STATES, value),
  status: (value) => wordsIn(STATUSES, value) ?? wordsIn(PROGRESS, value),
  kind: (value) => wordsIn(POSITIONS, value) ?? wordsIn(SUGGESTIONS, value) ?? (KINDS as Partial<Record<string, MessageDescriptor>>)[value],
  as: (value) => wordsIn(POSITIONS, value),
  disposition: (value) => wordsIn(DISPOSITIONS, value) ?? wordsIn(TAKEN_UP, value),
  procedure: (value) => namedIn(PROCEDURES, value),
  channel: (value) => wordsIn(CHANNELS, value.toUpperCase()),
  instrument: (value) => namedIn(INSTRUMENTS, value),
  ask: (value) => wordsIn(ASKS, value.toUpperCase()),
  office: (value) => officeName(value.toUpperCase() as OfficeKind),
  outcome: (value) => wordsIn(OUTCOMES, value),
  audience: (value) => TIERS[value.toLowerCase()],
  section: (value) => SECTIONS.find(({ key }) => key === value)?.name,
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** A recorded value as a person reads it: states and kinds by their names, dates in words, lists without brackets. */
export function valueInWords(field: string, value: string, language: Language): string | MessageDescriptor {
  const name = field.slice(field.lastIndexOf('.') + 1)
  const known = CODED[name]?.(value)
  if (known) return known
  if (INSTANT.test(value)) return onTheClock(new Date(value), viewerZone(), language)
  if (name === 'zone') return cityOf(value, language)
  if (name === 'contributors') return String(countOf(value))
  if (partsOf(value) && name !== 'number') return inWords(value, language)
  if (value === 'true') return msg`yes`
  if (value === 'false') return msg`no`
  return value.startsWith('[') || value.startsWith('{') ? listed(value) : value
}

function listed(json: string): string {
  try {
    const value: unknown = JSON.parse(json)
    const rows: unknown[] = Array.isArray(value) ? value : [value]
    return rows.map(rowInWords).join('; ')
  } catch {
    return json
  }
}

/** How many people: their names are in the consultation, for those who may read it. */
function countOf(json: string): number {
  return (JSON.parse(json) as unknown[]).length
}

function rowInWords(row: unknown): string {
  if (row === null || typeof row !== 'object') return String(row)
  return Object.values(row)
    .filter((part) => part !== null)
    .join(' · ')
}
