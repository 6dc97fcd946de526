import { randomUUID } from 'node:crypto'
import { steadyId } from '../modules/reference/steady-id.js'
import type { Viewer } from '../kernel/viewer.js'
import { transact } from '../kernel/transaction.js'
import { SYSTEM } from '../kernel/viewer.js'
import { type Fact, LOADER, type NewProject, saveFacts, saveProject } from '../modules/projects/project.facts.js'
import type { World } from './world.js'

const SEEN = `id code revision title { en vi } kind status bucket venue lead { key } aliases
  mandate { proposedBy { key } raisedAt { key } adoptedAt { key } }
  history { id field words { en vi } value effectiveOn { text } recordedAt reason person { name } delegation { key } officeKind tier }
  viewerCan { recordStatus { allowed reason } change { allowed reason } }`

const REFUSED = `... on Refused { message remedy path } ... on Invalid { problems { path reason remedy choices } }
  ... on StaleRevision { currentRevision currentValue }`

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

/** Projects for tests, and people acting on them through the real mutations. */
export function givenProjects(world: World) {
  const addFacts = (project: { id: string; tier: NewProject['tier'] }, facts: Fact[]) =>
    transact(world.owner, SYSTEM, (transaction) => saveFacts(transaction, project, facts, LOADER))

  const seen = async (viewer: Viewer, code: string, moment: { asOf?: string; knownAt?: string } = {}): Promise<Answer> => {
    const document = `query ($code: ID!, $asOf: LocalDate, $knownAt: DateTimeISO) { project(id: $code, asOf: $asOf, knownAt: $knownAt) { ${SEEN} } }`
    return (await world.ask<Answer>(viewer, document, { code, ...moment })).project
  }

  return {
    seen,
    /** A project with these facts from a day on; its English title is its code unless given. */
    given: async (
      project: { code: string; workPlanId: string | null; leadId: string; bodyId?: string; tier?: NewProject['tier'] },
      facts: Partial<Record<Fact['field'], unknown>>,
      effectiveOn: string,
    ): Promise<{ id: string; code: string }> => {
      const { code, workPlanId, leadId, bodyId = 'accsm', tier = 'public' } = project
      const row: NewProject = { id: steadyId('test project', code), code, bodyId, workPlanId, delegationId: leadId, tier, sharedWith: null }
      await transact(world.owner, SYSTEM, (transaction) => saveProject(transaction, row))
      const all = Object.entries({ title_en: code, lead_id: leadId, ...facts })
      await addFacts(row, all.map(([field, value]) => ({ field: field as Fact['field'], value, effectiveOn })))
      return { id: row.id, code }
    },
    addFact: (id: string, field: Fact['field'], value: unknown, effectiveOn: string, tier: NewProject['tier']): Promise<void> =>
      addFacts({ id, tier }, [{ field, value, effectiveOn }]),
    /** Sends a mutation about the project with its present revision, unless another one is given. */
    act: async (viewer: Viewer, mutation: 'recordProjectStatus' | 'changeProject', code: string, input: object): Promise<Answer> => {
      const now = await seen(viewer, code)
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
      const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ProjectOk { project { ${SEEN} } } ${REFUSED} } }`
      const full = { idempotencyKey: randomUUID(), id: now.id, expectedRevision: now.revision, ...input }
      return (await world.ask<Answer>(viewer, document, { input: full }))[mutation]
    },
  }
}
