import { paths } from '../../app/paths.js'

/** A record that a search finds, by what leads to it. */
type Found =
  | { __typename: 'Project' | 'Proposal' | 'Commitment'; code: string }
  | { __typename: 'Comment'; subject: { __typename: 'Project' | 'Proposal'; code: string } }
  | { __typename: 'Instrument' | 'Meeting' | 'WorkPlan'; key: string }
  | { __typename: 'Agency'; delegation: { key: string } | null }
  | { __typename: 'Attachment'; downloadPath: string }

/** Where a record is; undefined for one without a place of its own. */
export function placeOf(record: Found | { __typename: string }) {
  const found = record as Found
  switch (found.__typename) {
    case 'Project':
      return paths.project(found.code)
    case 'Proposal':
      return paths.proposal(found.code)
    case 'Commitment':
      return paths.commitment(found.code)
    case 'Comment':
      return found.subject.__typename === 'Project'
        ? paths.project(found.subject.code, 'comments')
        : paths.proposal(found.subject.code, 'comments')
    case 'Instrument':
      return { ...paths.commitments({ view: 'instruments' }), hash: found.key }
    case 'Meeting':
      return paths.meeting(found.key)
    case 'WorkPlan':
      return paths.plan(found.key)
    case 'Agency':
      return found.delegation ? paths.member(found.delegation.key) : undefined
    case 'Attachment':
      return { href: found.downloadPath }
    default:
      return undefined
  }
}
