import { fields } from './access-rules.js'

export const KERNEL_ACCESS = {
  ...fields('anyone', 'LocalText', 'en vi'),
  ...fields('anyone', 'PartialDate', 'text year quarter month day precision'),
  ...fields('own', 'Ability', 'allowed reason'),
  ...fields('wall', 'PageInfo', 'hasNextPage hasPreviousPage startCursor endCursor'),
  ...fields('own', 'NotFound', 'message remedy path'),
  ...fields('own', 'NotAllowed', 'message remedy path'),
  ...fields('own', 'SignInNeeded', 'message remedy path'),
  ...fields('own', 'WrongState', 'message remedy path state allowedFrom'),
  ...fields('own', 'Invalid', 'message remedy path problems'),
  ...fields('own', 'FieldProblem', 'path reason remedy choices'),
  ...fields('own', 'StaleRevision', 'message remedy path currentRevision currentValue'),
  ...fields('own', 'DeadlinePassed', 'message remedy path deadline'),
  ...fields('own', 'KeyReused', 'message remedy path'),
  ...fields('own', 'Busy', 'message remedy path'),
  ...fields('own', 'NoConsensus', 'message remedy path standing'),
}
