import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { ReasonField } from '../proposals/ReasonField.js'
import classes from './Consultation.module.css'
import { PositionInQuotes } from './PositionInQuotes.js'

const Fields = graphql(`
  fragment ReleaseActs_consultation on Consultation {
    id
    code
    revision
    releasedNumber
    round {
      id
    }
    position {
      kind
      text
    }
    viewerCan {
      release {
        allowed
      }
      giveBack {
        allowed
      }
    }
  }
`)

const Release = graphql(`
  mutation ReleaseNationalPosition($input: ReleaseNationalPositionInput!) {
    releaseNationalPosition(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const GiveBack = graphql(`
  mutation GiveBackNationalPosition($input: ReasonedConsultationInput!) {
    giveBackNationalPosition(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

/** The senior official releases the position to the region, or returns it to the focal point with a reason. */
export function ReleaseActs({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const { id, code, revision, releasedNumber, round, position, viewerCan } = read(Fields, consultation)
  const releasing = useCommand(Release)
  const givingBack = useCommand(GiveBack)
  const [reason, setReason] = useState('')
  if (!viewerCan.release.allowed || !position?.kind) return null
  return (
    <div className={classes.acts}>
      <ActDialog
        verb={<Trans>Release</Trans>}
        icon="send"
        weight="primary"
        title={<Trans>Release the national position</Trans>}
        sentence={
          round ? (
            <Trans>
              Record this for <strong>{viewer?.delegationName}</strong> on{' '}
              <strong>
                {code}, revision {releasedNumber}
              </strong>
              , as its position in the open round. Everybody on the board sees it.
            </Trans>
          ) : (
            <Trans>
              Say this for <strong>{viewer?.delegationName}</strong> on{' '}
              <strong>
                {code}, revision {releasedNumber}
              </strong>
              , as a comment to the member states and the Secretariat: no round is open.
            </Trans>
          )
        }
        done={t`The national position is released`}
        command={releasing}
        run={() => releasing.run({ id, expectedRevision: revision, number: releasedNumber })}
      >
        <PositionInQuotes kind={position.kind} text={position.text ?? null} />
      </ActDialog>
      <ActDialog
        verb={<Trans>Return to the focal point</Trans>}
        icon="back"
        title={<Trans>Return to the focal point</Trans>}
        sentence={<Trans>Nothing leaves the capital. The focal point reads your reason and verifies anew.</Trans>}
        done={t`It is returned to the focal point`}
        command={givingBack}
        run={() => givingBack.run({ id, expectedRevision: revision, reason })}
      >
        <ReasonField value={reason} onChange={setReason} />
      </ActDialog>
    </div>
  )
}
