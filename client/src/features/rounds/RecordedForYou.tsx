import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { Panel } from '../../ui/Page.js'
import { toast } from '../../ui/toast.js'
import classes from './ConsensusBoard.module.css'
import { goToForm } from './PositionForm.js'
import { PositionSource } from './PositionSource.js'
import { PositionTag } from './PositionTag.js'

const Fields = graphql(`
  fragment RecordedForYou_position on Position {
    kind
    text
    number
    ...PositionSource_position
  }
`)

const Confirm = graphql(`
  mutation ConfirmRecordedPosition($input: RoundInput!) {
    confirmRecordedPosition(input: $input) {
      __typename
      ... on RoundOk {
        round {
          id
          ...ConsensusBoard_round
        }
      }
      ...Refusal_refused
    }
  }
`)

/** What the Secretariat recorded for the viewer's delegation, to be confirmed or corrected with one press. */
export function RecordedForYou({ roundId, position }: { roundId: string; position: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const command = useCommand(Confirm)
  const { kind, text, number } = read(Fields, position)
  const confirm = async () => {
    if ((await command.run({ roundId })).is === 'ok') toast(t`Confirmed for ${viewer?.delegationName ?? ''}`)
  }
  return (
    <Panel title={<Trans>Recorded for you: is it right?</Trans>}>
      <div className={classes.recorded}>
        <p>
          <PositionTag kind={kind} /> <Trans>Revision {number}</Trans>
        </p>
        {text ? <blockquote className={classes.statement}>{text}</blockquote> : null}
        <PositionSource position={read(Fields, position)} />
      </div>
      <OutcomeNotice outcome={command.last} />
      <div className={classes.acts}>
        <Button weight="primary" icon="check" busy={command.busy} onClick={() => void confirm()}>
          <Trans>Confirm</Trans>
        </Button>
        <Button icon="pen" onClick={goToForm}>
          <Trans>Correct</Trans>
        </Button>
      </div>
    </Panel>
  )
}
