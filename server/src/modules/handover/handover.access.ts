import { type AccessRules, fields } from '../../kernel/access-rules.js'

export const HANDOVER_ACCESS: AccessRules = {
  ...fields('wall', 'Query', 'chairHandover chairHandovers'),
  ...fields('anyone', 'Query', 'chairRotation'),
  ...fields('policy', 'Mutation', 'signHandover'),
  ...fields('wall', 'ChairHandover', 'id state body outgoing incoming expectedNext contentOn contentHash sections signatures'),
  ...fields('own', 'ChairHandover', 'sign'),
  ...fields('wall', 'HandoverSection', 'kind name items'),
  ...fields('wall', 'HandoverItem', 'code title detail due deadline zone'),
  ...fields('wall', 'HandoverSignature', 'side officeKind signedAt contentHash isVoid person delegation'),
  ...fields('anyone', 'RotationPlace', 'position isDemo delegation sources'),
  ...fields('wall', 'SignHandoverOk', 'handover voided'),
}
