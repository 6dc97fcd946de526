import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type PositionKind } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { Instant } from '../../ui/Instant.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { TextArea } from '../../ui/TextField.js'
import { POSITIONS } from './PositionTag.js'

const Fields = graphql(`
  fragment PositionForm_round on Round {
    id
    releasedNumber
    proposal {
      id
      code
    }
    viewerCan {
      statePosition {
        allowed
        reason
      }
    }
  }
`)

const State = graphql(`
  mutation StatePosition($input: StatePositionInput!) {
    statePosition(input: $input) {
      __typename
      ... on StatePositionOk {
        recordedAt
        round {
          id
          ...ConsensusBoard_round
        }
      }
      ...Refusal_refused
    }
  }
`)

const KINDS: PositionKind[] = ['NO_OBJECTION', 'SUPPORT_WITH_COMMENT', 'NEED_MORE_TIME', 'OBJECT']

/**
 * States the position of the viewer's delegation. A legal act: asked in a sentence, never shown before the server has
 * recorded it, never sent later from a queue.
 */
export function PositionForm({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const { id, releasedNumber, proposal, viewerCan } = read(Fields, round)
  const viewer = useViewer()
  const command = useCommand(State)
  const [kind, setKind] = useState<PositionKind>()
  const [text, setText] = useState('')
  const [asking, setAsking] = useState(false)
  if (!viewerCan.statePosition.allowed) return null
  const recorded = command.last?.is === 'ok' ? command.last.ok : undefined
  const send = async () => {
    if (!kind) return
    const outcome = await command.run({ roundId: id, number: releasedNumber, kind, text: text || null })
    setAsking(false)
    if (outcome.is === 'ok') {
      setKind(undefined)
      setText('')
    }
  }
  const words = kind ? i18n._(POSITIONS[kind].words) : ''
  return (
    <Panel title={<Trans>Position of {viewer?.delegationName}</Trans>}>
      {recorded ? (
        <Notice tone="good" live title={<Trans>Your position is recorded</Trans>}>
          <Trans>
            By the server’s clock: <Instant at={recorded.recordedAt} />
          </Trans>
        </Notice>
      ) : null}
      <RadioChoices
        cards
        legend={t`On revision ${releasedNumber}`}
        value={kind}
        onChange={setKind}
        choices={KINDS.map((each) => ({
          value: each,
          label: i18n._(POSITIONS[each].words),
          hint: i18n._(POSITIONS[each].means),
        }))}
      />
      {kind && kind !== 'NO_OBJECTION' ? (
        <TextArea
          id="text"
          label={kind === 'SUPPORT_WITH_COMMENT' ? t`Comment` : t`Reason`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      <OutcomeNotice outcome={command.last} />
      <div>
        <Button weight="primary" because={kind ? null : t`Choose a position first.`} onClick={() => setAsking(true)}>
          <Trans>Record the position</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={<Trans>Record a position</Trans>}
        sentence={
          <Trans>
            Record “<strong>{words}</strong>” for <strong>{viewer?.delegationName}</strong> on{' '}
            <strong>
              {proposal.code}, revision {releasedNumber}
            </strong>
            .
          </Trans>
        }
        verb={<Trans>Record it</Trans>}
        busy={command.busy}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      />
    </Panel>
  )
}
