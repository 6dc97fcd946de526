import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Entries, Entry } from '../../ui/Entries.js'
import { Instant } from '../../ui/Instant.js'
import { Local, useLocal } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { ACTS } from '../history/acts.js'
import { SubjectLink } from '../history/SubjectLink.js'
import { NewMark } from './NewMark.js'

const Fields = graphql(`
  fragment ChangedRecords_acts on AuditEntryConnection {
    edges {
      node {
        id
        at
        action
        subjectCode
        act {
          en
          vi
        }
        delegation {
          ...DelegationChip_delegation
        }
        subject {
          __typename
          ... on Project {
            title {
              en
              vi
            }
          }
          ... on Proposal {
            title {
              en
              vi
            }
          }
          ... on Commitment {
            text {
              en
              vi
            }
          }
        }
        ...SubjectLink_entry
      }
    }
  }
`)

/** Records with what was done to each last, the newest first. */
export function ChangedRecords({ acts, visited }: { acts: FragmentOf<typeof Fields>; visited: string | null }) {
  const { i18n } = useLingui()
  const local = useLocal()
  return (
    <Entries>
      {read(Fields, acts).edges.map(({ node }) => {
        const { id, at, action, subjectCode, act, delegation, subject } = node
        const look = ACTS[action]
        const title = subject && ('title' in subject ? subject.title : 'text' in subject ? subject.text : null)
        return (
          <Entry
            key={id}
            above={subjectCode}
            title={<SubjectLink entry={node}>{title ? <Local text={title} /> : undefined}</SubjectLink>}
            side={
              <>
                <NewMark at={at} visited={visited} />
                <span className="quietly">
                  <Instant at={at} day />
                </span>
              </>
            }
          >
            {delegation ? <DelegationChip delegation={delegation} /> : null}
            <span>{look ? i18n._(look.words) : local(act)}</span>
          </Entry>
        )
      })}
    </Entries>
  )
}
