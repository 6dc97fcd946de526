import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql'
import { resolveAtOnce } from './kernel/abstract-types.js'
import { validateArgument } from './kernel/validate-argument.js'
import { ATTACHMENT_RESOLVERS } from './modules/attachments/attachment.resolvers.js'
import { CALENDAR_RESOLVERS } from './modules/calendar/calendar.resolvers.js'
import { ClockResolver } from './modules/clock/clock.resolver.js'
import { COMMENT_RESOLVERS } from './modules/comments/comment.resolvers.js'
import { COMMITMENT_RESOLVERS } from './modules/commitments/commitment.resolvers.js'
import { CONSULTATION_RESOLVERS } from './modules/consultation/consultation.resolvers.js'
import { lean } from './lean-schema.js'
import { INSTITUTION_RESOLVERS } from './modules/institution/institution.resolvers.js'
import { HANDOVER_RESOLVERS } from './modules/handover/handover.resolver.js'
import { OFFICE_RESOLVERS } from './modules/offices/office.resolvers.js'
import { PersonaResolver } from './modules/demo/persona.resolver.js'
import { NodeResolver } from './modules/node/node.resolver.js'
import { PLAN_RESOLVERS } from './modules/plans/plan.resolvers.js'
import { PlanLive } from './modules/projects/plan.live.js'
import { PROJECT_RESOLVERS } from './modules/projects/project.resolvers.js'
import { FundingSourceResolver } from './modules/reference/funding-source.resolver.js'
import { SourceResolver } from './modules/reference/source.resolver.js'
import { HomeResolver, TakenOverResolver, TakeoverResolver } from './modules/home/home.resolver.js'
import { HistoryResolver } from './modules/history/history.resolver.js'
import { SearchResolver } from './modules/search/search.resolver.js'
import { ProposalLive } from './modules/proposals/proposal.live.js'
import { ProposalMutations } from './modules/proposals/proposal.mutations.js'
import { ProposalResolver } from './modules/proposals/proposal.resolver.js'
import { ActivityResolver, AppraisalResolver, ConceptNoteResolver, RevisionResolver } from './modules/proposals/revision.resolver.js'
import { DECISION_RESOLVERS } from './modules/register/decision.resolvers.js'
import { ROUND_RESOLVERS } from './modules/rounds/round.resolvers.js'

// Every subscription brings its own stream (kernel: LiveEvents); type-graphql asks for one all the same.
const NO_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription without a stream of its own.')
  },
}
import { SessionMutations } from './modules/sessions/session.mutations.js'
import { SessionResolver, ViewerOfficeResolver, ViewerResolver } from './modules/sessions/viewer.resolver.js'

/** Every resolver, one line a module. */
const RESOLVERS: unknown[] = [
  NodeResolver,
  ViewerResolver,
  ViewerOfficeResolver,
  SessionResolver,
  SessionMutations,
  PersonaResolver,
  SourceResolver,
  FundingSourceResolver,
  ...INSTITUTION_RESOLVERS,
  ...OFFICE_RESOLVERS,
  ...HANDOVER_RESOLVERS,
  ...PLAN_RESOLVERS,
  ...PROJECT_RESOLVERS,
  PlanLive,
  ProposalResolver,
  ProposalMutations,
  ProposalLive,
  RevisionResolver,
  ConceptNoteResolver,
  ActivityResolver,
  AppraisalResolver,
  ...DECISION_RESOLVERS,
  ...ROUND_RESOLVERS,
  ...CONSULTATION_RESOLVERS,
  ...COMMENT_RESOLVERS,
  ...ATTACHMENT_RESOLVERS,
  ...COMMITMENT_RESOLVERS,
  SearchResolver,
  HistoryResolver,
  HomeResolver,
  TakeoverResolver,
  TakenOverResolver,
  ...CALENDAR_RESOLVERS,
  ClockResolver,
]

/** The executable schema; with a path, its SDL is written there too, sorted. */
export async function createSchema(emitTo?: string): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: RESOLVERS as NonEmptyArray<new () => object>,
    validateFn: validateArgument,
    pubSub: NO_PUB_SUB,
    skipCheck: !emitTo, // whoever writes the contract checks it; a start need not
    emitSchemaFile: emitTo ? { path: emitTo, sortedSchema: true } : false,
  })
  resolveAtOnce(schema)
  lean(schema)
  return schema
}
