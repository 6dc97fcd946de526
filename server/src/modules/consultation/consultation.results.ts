import { Field, ObjectType } from 'type-graphql'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Consultation } from './consultation.types.js'

@ObjectType({ description: 'The step was taken.' })
export class ConsultationOk {
  @Field(() => Consultation, { description: 'The consultation as it now stands.' })
  consultation!: Consultation
}

export const OpenConsultationResult = resultUnion('OpenConsultation', ConsultationOk)
export const AmendConsultationResult = resultUnion('AmendConsultation', ConsultationOk)
export const AskContributorsResult = resultUnion('AskContributors', ConsultationOk)
export const CloseConsultationResult = resultUnion('CloseConsultation', ConsultationOk)
export const AddContributionResult = resultUnion('AddContribution', ConsultationOk)
export const SuggestPositionResult = resultUnion('SuggestPosition', ConsultationOk)
export const DisposeContributionResult = resultUnion('DisposeContribution', ConsultationOk)
export const SaveNationalPositionResult = resultUnion('SaveNationalPosition', ConsultationOk)
export const VerifyNationalPositionResult = resultUnion('VerifyNationalPosition', ConsultationOk)
export const TakeBackNationalPositionResult = resultUnion('TakeBackNationalPosition', ConsultationOk)
export const GiveBackNationalPositionResult = resultUnion('GiveBackNationalPosition', ConsultationOk)
export const ReleaseNationalPositionResult = resultUnion('ReleaseNationalPosition', ConsultationOk)
