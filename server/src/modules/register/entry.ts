import { createHash, randomBytes } from 'node:crypto'
import type { Audience, Tier } from '../../kernel/audience.js'
import { canonical } from '../../kernel/canonical.js'
import type { Hash } from './merkle.js'

export const FORMAT = 'mufakat-decision/1'

/** What is told of a decision apart from its entry, each to an audience of its own. */
export const PARTS = ['summary', 'text', 'trail', 'positions', 'events'] as const
export type PartKind = (typeof PARTS)[number]

/** A row as the database keeps it, column by column; instants as texts in UTC. */
export type Row = Record<string, unknown>

/** A closed round with all that belongs to it, as `decision_source` reads it. */
export interface DecisionSource {
  round: Row & { id: string; code: string; body_id: string; proposal_id: string; meeting_id: string | null; outcome: string; closed_at: string }
  note: unknown
  rule: Row & { positions_tier: Tier }
  electorate: Row[]
  positions: Row[]
  events: Row[]
  proposal: Row & { id: string; code: string; delegation_id: string; body_id: string }
  audience: Audience
  revision: (Row & { number: number; concept_note: Record<string, unknown> }) | null
  circulated_at: string | null
  changes: { id: string; number: string } | null
}

/** The entry of a decision: what is hashed into the tree. Parts stand in it by their salted hashes. */
export interface Entry {
  format: string
  seq: number
  number: string
  body: string
  outcome: string
  /** An instant in UTC, to the microsecond. */
  decidedAt: string
  round: string
  proposal: string
  previous: Hash
  parts: Partial<Record<PartKind, Hash>>
}

export interface Part extends Audience {
  kind: PartKind
  salt: string
  /** The canonical text of its content. */
  content: string
}

/** Outcomes that everybody may know: the project stands in the public work plan from that moment. */
const PUBLISHED = ['ADOPTED', 'ADOPTED_WITH_RESERVATION']

/** Who may read that the decision was taken, and its summary. */
export function audienceOf({ round, audience }: Pick<DecisionSource, 'round' | 'audience'>): Audience {
  return PUBLISHED.includes(round.outcome) ? { ...audience, tier: 'public' } : audience
}

/** The parts of a decision. What was not given is null; nothing is invented. */
export function partsOf(source: DecisionSource): Part[] {
  const { round, rule, proposal, audience, revision } = source
  const positions: Audience = { tier: rule.positions_tier, delegationId: null, bodyId: round.body_id, sharedWith: null }
  return [
    part('summary', audienceOf(source), summaryOf(source)),
    part('text', audience, revision),
    part('trail', audience, {
      round, rule, proposal, electorate: source.electorate, revision: revision?.number ?? null,
      circulated_at: source.circulated_at, changes: source.changes?.number ?? null, rule_words: ruleWordsOf(source),
    }),
    part('positions', positions, { positions: source.positions, note: source.note }),
    part('events', positions, { events: source.events }),
  ]
}

/** The rule in words as it was printed beside the round, one sentence each; null for a round without a note. */
export function ruleWordsOf({ note }: Pick<DecisionSource, 'note'>): unknown {
  return (note as { rule?: { words?: unknown } } | null)?.rule?.words ?? null
}

/** What the public pages show of an adopted project, as decided. */
export function summaryOf({ round, proposal, revision }: DecisionSource) {
  const note = revision?.concept_note ?? {}
  const text = (field: string) => note[field] ?? null
  return {
    code: proposal.code, proposed_by: proposal.delegation_id, meeting_id: round.meeting_id,
    title_en: text('titleEn'), title_vi: text('titleVi'), text_en: text('briefEn'), text_vi: text('briefVi'),
  }
}

export function part(kind: PartKind, audience: Audience, content: unknown): Part {
  return { kind, ...audience, salt: randomBytes(16).toString('hex'), content: canonical(content) }
}

/** SHA-256 of salt, colon and text: nobody can find out by trying what a part says. */
export function partHash({ salt, content }: Pick<Part, 'salt' | 'content'>): Hash {
  return createHash('sha256').update(`${salt}:${content}`).digest('hex')
}

/** The canonical text of the entry of these parts. */
export function entryText(entry: Omit<Entry, 'format' | 'parts'>, parts: Part[]): string {
  return canonical({ format: FORMAT, ...entry, parts: Object.fromEntries(parts.map((each) => [each.kind, partHash(each)])) })
}
