import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { Deadline } from '../../ui/Deadline.js'
import { Empty } from '../../ui/Empty.js'
import { Entries, Entry } from '../../ui/Entries.js'
import { useLocal } from '../../ui/Local.js'
import { ConsultationTag } from './ConsultationTag.js'

const Fields = graphql(`
  fragment ConsultationList_consultations on ConsultationConnection {
    edges {
      node {
        id
        code
        state
        closesAt
        closesZone
        title {
          en
          vi
        }
      }
    }
  }
`)

/** Consultations, the newest first; each leads to where the viewer acts in it. */
export function ConsultationList({ consultations }: { consultations: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const local = useLocal()
  const isContributor = useViewer()?.isContributor ?? false
  const { edges } = read(Fields, consultations)
  if (edges.length === 0) {
    return (
      <Empty icon="people" title={<Trans>Nothing is being asked</Trans>}>
        {isContributor ? (
          <Trans>When your focal point asks you about a proposal, it stands here.</Trans>
        ) : (
          <Trans>Open a proposal that is circulated or before a meeting, and consult your ministries there.</Trans>
        )}
      </Empty>
    )
  }
  return (
    <Entries>
      {edges.map(({ node: { id, code, state, title, closesAt, closesZone } }) => (
        <Entry
          key={id}
          above={code}
          title={
            <Link {...(isContributor ? paths.consultation(code) : paths.proposal(code, 'capital'))}>
              {local(title) || t`Untitled proposal`}
            </Link>
          }
          side={<ConsultationTag state={state} />}
        >
          <Deadline at={closesAt} zone={closesZone} brief />
        </Entry>
      ))}
    </Entries>
  )
}
