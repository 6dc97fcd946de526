import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Instant } from '../../ui/Instant.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { PositionTag } from '../rounds/PositionTag.js'
import classes from './Consultation.module.css'
import { NationalPositionForm } from './NationalPositionForm.js'
import { ReleaseActs } from './ReleaseActs.js'
import { VerifyAct } from './VerifyAct.js'

const Fields = graphql(`
  fragment NationalPosition_consultation on Consultation {
    id
    code
    state
    releasedNumber
    position {
      kind
      text
      number
      saves
      isOutdated
      verifiedAt
      returnReason
      releasedAt
      releasedAs
      verifiedBy {
        name
      }
      releasedBy {
        name
      }
    }
    viewerCan {
      draft {
        allowed
      }
    }
    ...NationalPositionForm_consultation
    ...VerifyAct_consultation
    ...ReleaseActs_consultation
  }
`)

/** What the delegation will say: drafted, verified, released. */
export function NationalPosition({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const shown = read(Fields, consultation)
  const { code, state, releasedNumber, position, viewerCan } = shown
  if (state === 'CLOSED') return null
  return (
    <Panel title={<Trans>National position</Trans>}>
      {position?.returnReason ? (
        <Notice tone="warn" title={<Trans>Returned by the senior official</Trans>}>
          {position.returnReason}
        </Notice>
      ) : null}
      {position?.isOutdated ? (
        <Notice tone="warn" title={<Trans>Drafted on revision {position.number}, text changed since</Trans>}>
          <Link {...paths.proposal(code, 'changes')}>
            <Trans>See what changed up to revision {releasedNumber}</Trans>
          </Link>
        </Notice>
      ) : null}
      {viewerCan.draft.allowed ? (
        <NationalPositionForm consultation={shown} />
      ) : position?.kind ? (
        <div>
          <p>
            <PositionTag kind={position.kind} />{' '}
            <span className="quietly">
              <Trans>on revision {position.number}</Trans>
            </span>
          </p>
          {position.text ? <p className={classes.words}>{position.text}</p> : null}
        </div>
      ) : (
        <p className="quietly">
          <Trans>Nothing is drafted yet.</Trans>
        </p>
      )}
      {position?.verifiedAt ? (
        <p className="quietly">
          <Trans>
            Verified by {position.verifiedBy?.name}, <Instant at={position.verifiedAt} />
          </Trans>
        </p>
      ) : null}
      {position?.releasedAt ? (
        <Notice
          tone="good"
          title={
            position.releasedAs === 'POSITION' ? (
              <Trans>Released: it stands as your delegation’s position in the round</Trans>
            ) : (
              <Trans>Released: the member states read it as a comment</Trans>
            )
          }
        >
          <Trans>
            By {position.releasedBy?.name}, <Instant at={position.releasedAt} />
          </Trans>
        </Notice>
      ) : null}
      <VerifyAct consultation={shown} />
      <ReleaseActs consultation={shown} />
    </Panel>
  )
}
