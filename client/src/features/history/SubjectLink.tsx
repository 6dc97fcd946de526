import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'

const Fields = graphql(`
  fragment SubjectLink_entry on AuditEntry {
    subjectCode
    subjectType
    subject {
      __typename
    }
  }
`)

/** The record that was acted on, by its code; a link while it can be seen. */
export function SubjectLink({ entry }: { entry: FragmentOf<typeof Fields> }) {
  const { subjectCode: code, subjectType: type, subject } = read(Fields, entry)
  if (!code) return null
  if (!subject) return <span>{code}</span>
  if (type === 'Project') return <Link {...paths.project(code)}>{code}</Link>
  if (type === 'Commitment' || code.startsWith('C-')) return <Link {...paths.commitment(code)}>{code}</Link>
  if (type === 'Comment') return <Link {...paths.proposal(code, 'comments')}>{code}</Link>
  if (type === 'Round' || type === 'Position') return <Link {...paths.proposal(code, 'positions')}>{code}</Link>
  return <Link {...paths.proposal(code)}>{code}</Link>
}
