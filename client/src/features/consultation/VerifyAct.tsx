import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { ActDialog } from '../proposals/ActDialog.js'
import classes from './Consultation.module.css'
import { PositionInQuotes } from './PositionInQuotes.js'

const Fields = graphql(`
  fragment VerifyAct_consultation on Consultation {
    id
    code
    revision
    position {
      kind
      text
      number
      isOutdated
    }
    viewerCan {
      verify {
        allowed
      }
      takeBack {
        allowed
      }
    }
  }
`)

const Verify = graphql(`
  mutation VerifyNationalPosition($input: ConsultationStepInput!) {
    verifyNationalPosition(input: $input) {
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

const TakeBack = graphql(`
  mutation TakeBackNationalPosition($input: ConsultationStepInput!) {
    takeBackNationalPosition(input: $input) {
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

/** The focal point vouches for the draft, or opens a verified one again. */
export function VerifyAct({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const { id, code, revision, position, viewerCan } = read(Fields, consultation)
  const verifying = useCommand(Verify)
  const takingBack = useCommand(TakeBack)
  const target = { id, expectedRevision: revision }
  if (viewerCan.takeBack.allowed) {
    return (
      <ActDialog
        verb={<Trans>Take it back</Trans>}
        icon="back"
        title={<Trans>Take the verified position back</Trans>}
        sentence={<Trans>Open it again; the senior official cannot release it until you verify it anew.</Trans>}
        done={t`It is open again`}
        command={takingBack}
        run={() => takingBack.run(target)}
      />
    )
  }
  if (!viewerCan.verify.allowed) return null
  const missing = !position?.kind
    ? t`Choose what your delegation says first.`
    : position.isOutdated
      ? t`Draft it on the present revision first.`
      : null
  if (missing) {
    return (
      <div className={classes.acts}>
        <Button weight="primary" icon="check" because={missing}>
          <Trans>Verify</Trans>
        </Button>
      </div>
    )
  }
  return (
    <div className={classes.acts}>
      <ActDialog
        verb={<Trans>Verify</Trans>}
        icon="check"
        weight="primary"
        title={<Trans>Verify the national position</Trans>}
        sentence={
          <Trans>
            Verify that this is what <strong>{viewer?.delegationName}</strong> says on{' '}
            <strong>
              {code}, revision {position?.number}
            </strong>
            . Your senior official may then release it.
          </Trans>
        }
        done={t`The national position is verified`}
        command={verifying}
        run={() => verifying.run(target)}
      >
        <PositionInQuotes kind={position!.kind!} text={position!.text ?? null} />
      </ActDialog>
    </div>
  )
}
