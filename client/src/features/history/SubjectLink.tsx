import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'

const Fields = graphql(`
  fragment SubjectLink_entry on AuditEntry {
    subjectCode
    subjectType
    subject {
      __typename
      ... on Round {
        proposal {
          code
        }
      }
      ... on Comment {
        subject {
          __typename
          ... on Project {
            code
          }
          ... on Proposal {
            code
          }
        }
      }
    }
  }
`)

/** The record that was acted on, by its code unless other words are given; a link while it can be seen. */
export function SubjectLink({ entry, children }: { entry: FragmentOf<typeof Fields>; children?: ReactNode }) {
  const { subjectCode: code, subjectType: type, subject } = read(Fields, entry)
  if (!code) return null
  const words = children ?? code
  if (!subject) return <span>{words}</span>
  const place =
    subject.__typename === 'Round'
      ? paths.proposal(subject.proposal.code, 'positions')
      : subject.__typename === 'Comment'
        ? subject.subject.__typename === 'Project'
          ? paths.project(subject.subject.code, 'comments')
          : paths.proposal(subject.subject.code, 'comments')
        : type === 'Project'
          ? paths.project(code)
          : code.startsWith('C-')
            ? paths.commitment(code)
            : paths.proposal(code)
  return <Link {...place}>{words}</Link>
}
