import { Field, ObjectType } from 'type-graphql'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Proposal } from './proposal.types.js'

@ObjectType({ description: 'The step was taken.' })
export class ProposalOk {
  @Field(() => Proposal, { description: 'The proposal as it now stands.' })
  proposal!: Proposal
}

export const CreateProposalResult = resultUnion('CreateProposal', ProposalOk)
export const SaveConceptNoteResult = resultUnion('SaveConceptNote', ProposalOk)
export const SubmitProposalResult = resultUnion('SubmitProposal', ProposalOk)
export const ReturnProposalResult = resultUnion('ReturnProposal', ProposalOk)
export const CirculateProposalResult = resultUnion('CirculateProposal', ProposalOk)
export const StartRevisionResult = resultUnion('StartRevision', ProposalOk)
export const ReleaseRevisionResult = resultUnion('ReleaseRevision', ProposalOk)
export const WithdrawProposalResult = resultUnion('WithdrawProposal', ProposalOk)
