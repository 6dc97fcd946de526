import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Entry } from '../../ui/Entries.js'
import { Icon } from '../../ui/Icon.js'
import { ProjectStatusTag } from '../projects/ProjectStatusTag.js'
import { ProposalStateTag } from '../proposals/ProposalStateTag.js'
import { KINDS } from './kinds.js'
import { Marked } from './Marked.js'
import { placeOf } from './place-of-hit.js'
import classes from './Search.module.css'

const Fields = graphql(`
  fragment SearchHit_hit on SearchHit {
    kind
    title {
      ...Marked_text
    }
    snippet {
      ...Marked_text
    }
    record {
      __typename
      ... on Project {
        code
        status
      }
      ... on Proposal {
        code
        state
      }
      ... on Commitment {
        code
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
      ... on Instrument {
        key
      }
      ... on Meeting {
        key
      }
      ... on WorkPlan {
        key
      }
      ... on Agency {
        delegation {
          key
        }
      }
      ... on Attachment {
        downloadPath
      }
    }
  }
`)

/** One thing found: what it is, its title and the words around the match, with the match marked. */
export function SearchHit({ hit }: { hit: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { kind, title, snippet, record } = read(Fields, hit)
  const { one, icon } = KINDS[kind]
  const place = record ? placeOf(record) : undefined
  const words = <Marked pieces={title.length > 0 ? title : snippet} />
  const code = record && 'code' in record ? record.code : record?.__typename === 'Comment' ? record.subject.code : null
  return (
    <Entry
      above={
        <>
          <span className={classes.kind}>
            <Icon name={icon} size={15} /> {i18n._(one)}
          </span>
          {code ? <span>{code}</span> : null}
        </>
      }
      title={
        place && 'href' in place ? <a href={place.href}>{words}</a> : place ? <Link {...place}>{words}</Link> : words
      }
      side={
        record?.__typename === 'Project' ? (
          <ProjectStatusTag status={record.status} />
        ) : record?.__typename === 'Proposal' ? (
          <ProposalStateTag state={record.state} />
        ) : undefined
      }
    >
      {title.length > 0 && snippet.length > 0 ? (
        <p className={classes.snippet}>
          <Marked pieces={snippet} />
        </p>
      ) : null}
    </Entry>
  )
}
