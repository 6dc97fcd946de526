import { readFileSync } from 'node:fs'
import { z } from 'zod'

const text = z.string().min(1)
const known = { id: text, source: z.array(text).min(1), note: text.nullish() }
const named = { ...known, name: text, nameVi: text.nullish() }
const date = z.string().regex(/^[12]\d{3}(-\d\d(-\d\d)?)?$/).nullable()
const count = z.number().int().nullable()

/** The kinds of records in the file and the shape of each; what the file does not know is null. */
export const RECORDS = {
  memberStates: z.object({ ...named, iso2: text, aseanMemberSince: z.string(), observerNotes: text.nullable() }),
  partners: z.object({ ...named, iso2: text, kind: z.enum(['plusThree', 'dialoguePartner', 'prospective']), capacity: text }),
  agencies: z.object({ ...named, party: text.nullable(), abbreviation: text.nullable(), kind: text }),
  people: z.object({ ...known, name: text, agency: text.nullable(), role: text, roleVi: text.nullable(), asOf: date }),
  meetings: z.object({
    ...named, body: text, kind: text, cycle: count, ordinal: count, plannedStart: date, plannedEnd: date,
    actualStart: date, actualEnd: date, mode: text.nullable(), place: text.nullable(), host: text.nullable(),
    chairState: text.nullable(), chairPerson: text.nullable(), status: text,
  }),
  chairs: z.object({
    ...known, accsmOrdinal: z.number().int(), plusThreeOrdinal: count, state: text,
    termsReported: z.array(z.object({ start: date, end: date, source: z.array(text) })),
    theme: text.nullable(), themeVi: text.nullable(),
  }),
  workPlans: z.object({
    ...named, body: text, start: z.number().int(), end: z.number().int(), taxonomy: text, itemCount: count,
    adoptedOn: date, adoptedAt: text.nullable(), status: text,
  }),
  priorityAreas: z.object({ ...named, workPlan: text, kind: text, number: z.number().int() }),
  pillars: z.object({ ...named, abbreviation: text }),
  projects: z.object({
    ...known, title: text, titleVi: text.nullable(), aliases: z.array(text), kind: text, proposer: text.nullable(),
    leads: z.array(text), partners: z.array(text), start: date, end: date, place: text.nullable(),
    workPlan: text.nullable(), priorityArea: text.nullable(), status: text, statusAsOf: date,
  }),
  proposals: z.looseObject({
    ...known, title: text, titleVi: text.nullable(), kind: text, proposer: text, workPlan: text.nullable(),
    venue: text.nullable(), year: count, raisedAt: text.nullable(), realisedAs: text.nullable(),
  }),
  statusCounts: z.object({
    ...known, workPlan: text.nullable(), asOf: z.string(), reportedAt: text.nullable(),
    counts: z.record(z.string(), z.number().int()).nullable(), total: count,
    reportedPercent: z.record(z.string(), z.number()).optional(),
    reportedGroupPercent: z.record(z.string(), z.number()).optional(),
  }),
  instruments: z.object({
    ...named, level: text, kind: text, number: text.nullable(), date, issuer: text.nullable(), status: text.nullable(),
    implements: text.nullable(),
  }),
  commitments: z.object({
    ...known, actor: z.array(text).min(1), kind: text, text, verbVi: text.nullable(), madeAt: text, dueYear: count,
    indicator: text.nullable(),
  }),
  relatedBodies: z.looseObject(known),
  fundingSources: z.looseObject(known),
  statistics: z.looseObject(known),
  procedureRules: z.looseObject(known),
  glossary: z.looseObject(known),
}

export type RecordKind = keyof typeof RECORDS
export type ReferenceRecord<Kind extends RecordKind> = z.infer<(typeof RECORDS)[Kind]>

const SOURCE = z.object({ kind: text, address: text.optional(), file: text.optional() })

const FILE = z.looseObject({
  meta: z.object({ title: text, companion: text, note: text }),
  sources: z.record(z.string(), SOURCE),
})

/** What the product knows from its sources, before any of it is checked record by record. */
export interface ReferenceData {
  sources: Record<string, z.infer<typeof SOURCE>>
  records: Record<RecordKind, unknown[]>
}

const ADDRESS = new URL('../../../reference/reference-data.json', import.meta.url)

/** The product's own copy of the reference data. Throws when the file itself is not of its shape. */
export function readReference(): ReferenceData {
  const file = FILE.parse(JSON.parse(readFileSync(ADDRESS, 'utf8')))
  const kinds = Object.keys(RECORDS) as RecordKind[]
  const records = Object.fromEntries(kinds.map((kind) => [kind, z.array(z.unknown()).parse(file[kind])]))
  return { sources: file.sources, records: records as ReferenceData['records'] }
}
