import { fields } from '../../kernel/access-rules.js'

export const CONSULTATION_ACCESS = {
  ...fields('wall', 'Query', 'consultations consultation contributors'),
  ...fields('policy', 'Mutation', `inviteContributor endContributor readmitContributor renewContributorSignIn openConsultation
    amendConsultation askContributors closeConsultation addContribution suggestPosition disposeContribution saveNationalPosition
    verifyNationalPosition takeBackNationalPosition giveBackNationalPosition releaseNationalPosition`),
  ...fields('wall', 'Subscription', 'consultationChanged'),
  ...fields('wall', 'Proposal', 'consultation isConsultable'),
  ...fields('wall', 'Consultation', `id code question closesAt closesZone isClosed state openedNumber releasedNumber openedAt regionalAt
    regionalZone regionalDay closeReason revision delegation proposal title openedBy round isTight invitations contributions
    suggestions position viewerCan`),
  ...fields('wall', 'ConsultationConnection', 'edges pageInfo totalCount'),
  ...fields('wall', 'ConsultationEdge', 'cursor node'),
  ...fields('own', 'ConsultationAbilities', 'comment suggest ask amend dispose draft verify takeBack giveBack release close'),
  ...fields('wall', 'Invitation', 'invitedAt suggestedKind suggestedText suggestedNumber suggestedAt suggestedLate contributor'),
  ...fields('wall', 'Contribution', 'id kind section text number givenAt isLate disposition dispositionReason revision contributor'),
  ...fields('wall', 'SuggestedCount', 'kind count'),
  ...fields('wall', 'NationalPosition', `kind text number saves savedAt savedBy isOutdated verifiedAt verifiedBy returnReason
    releasedAt releasedBy releasedAs`),
  ...fields('wall', 'Contributor', 'id name ministry email login invitedAt endedAt revision'),
  ...fields('own', 'FirstSignIn', 'login password totpUri'),
  ...fields('own', 'ContributorOk', 'contributor firstSignIn'),
  ...fields('wall', 'ConsultationOk', 'consultation'),
}
