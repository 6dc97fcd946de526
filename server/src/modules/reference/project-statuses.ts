/** What a source's word for a project's state lets us record. `status` null: no status is recorded, and why. */
export interface StatusReading {
  status: 'PLANNED' | 'ONGOING' | 'COMPLETED' | null
  /** From which day: the event's last day, or the day of which the source speaks. */
  from: 'end' | 'report'
  why: string
}

/** The one table from the sources' words to project statuses. */
export const STATUS_READINGS: Record<string, StatusReading> = {
  held: { status: 'COMPLETED', from: 'end', why: 'The source reports it as held.' },
  published: { status: 'COMPLETED', from: 'end', why: 'The source is the published study.' },
  planned: { status: 'PLANNED', from: 'report', why: 'Reported as planned.' },
  announced: { status: 'PLANNED', from: 'report', why: 'Announced; whether it took place as announced is not in the sources.' },
  'being-developed': { status: 'ONGOING', from: 'report', why: 'Reported as being developed.' },
  '4-held': { status: 'ONGOING', from: 'report', why: 'A series: the fourth had been held; whether it recurs every year is not stated.' },
  'site-exists': { status: null, from: 'report', why: 'A standing resource; no project status is stated.' },
  'proposal-revised': { status: null, from: 'report', why: 'Known only as a proposal.' },
  listed: { status: null, from: 'report', why: 'Listed in a work plan; its state is not stated.' },
}
