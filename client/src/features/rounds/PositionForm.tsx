import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type PositionKind } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useKept } from '../../app/kept.js'
import { useOnline } from '../../app/online.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { CheckChoices, RadioChoices } from '../../ui/Choices.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { Panel } from '../../ui/Page.js'
import { TextArea } from '../../ui/TextField.js'
import { NotSent } from './NotSent.js'
import { OwnPosition } from './OwnPosition.js'
import { PositionSentence } from './PositionSentence.js'
import { POSITIONS } from './PositionTag.js'
import { Recorded } from './Recorded.js'
import { TextMoved } from './TextMoved.js'

const Fields = graphql(`
  fragment PositionForm_round on Round {
    id
    state
    procedure
    releasedNumber
    rule {
      objectionNeedsReason
    }
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
    board {
      delegation {
        key
      }
      position {
        kind
        text
        outdated
        ...OwnPosition_position
        ...PositionSentence_position
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
        replaced {
          name
        }
        round {
          id
          ...ConsensusBoard_round
        }
      }
      ...Refusal_refused
    }
  }
`)

const KINDS = Object.keys(POSITIONS) as PositionKind[]
const FORM = 'own-position'

/** Brings whoever has something to correct to the form. */
export const goToForm = () => document.querySelector<HTMLInputElement>(`#${FORM} input`)?.focus()

/**
 * States the position of the viewer's delegation. A legal act: asked in a sentence, never shown before the server has
 * recorded it, never kept to be sent later. It is on the text that the person has read: when that changes meanwhile,
 * they are asked first.
 */
export function PositionForm({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const { id, state, procedure, releasedNumber, rule, proposal, viewerCan, board } = read(Fields, round)
  const viewer = useViewer()
  const online = useOnline()
  const command = useCommand(State)
  const own = board.find(({ delegation }) => delegation.key === viewer?.delegationKey)?.position
  const [number, setNumber] = useState(releasedNumber)
  const [kind, setKind] = useState<PositionKind>()
  const [text, setText, dropText] = useKept(`${viewer?.id ?? ''}/position/${id}`, '')
  const [adReferendum, setAdReferendum] = useState(false)
  const [asking, setAsking] = useState(false)
  if (!viewerCan.statePosition.allowed) {
    return (
      <>
        <OutcomeNotice outcome={command.last} />
        {state === 'CLOSED' && text ? <NotSent text={text} onDrop={dropText} /> : null}
      </>
    )
  }
  const needsText =
    kind === 'SUPPORT_WITH_COMMENT' || kind === 'RESERVATION' || (kind === 'OBJECT' && rule.objectionNeedsReason)
  const inRoom = procedure === 'IN_SESSION' && state === 'OPEN'
  const send = async () => {
    if (!kind) return
    const outcome = await command.run({
      roundId: id,
      number,
      kind,
      text: text || null,
      adReferendum: inRoom && adReferendum,
    })
    setAsking(false)
    if (outcome.is !== 'ok') return
    setKind(undefined)
    setAdReferendum(false)
    dropText()
  }
  const because = !online
    ? t`There is no connection. A position is never kept to be sent later; what you typed stays here.`
    : number !== releasedNumber
      ? t`Read the new text first.`
      : kind
        ? null
        : t`Choose a position first.`
  return (
    <Panel id={FORM} title={<Trans>Position of {viewer?.delegationName}</Trans>}>
      <Recorded outcome={command.last} />
      {own ? (
        <OwnPosition
          position={own}
          code={proposal.code}
          releasedNumber={releasedNumber}
          onAffirm={() => {
            setNumber(releasedNumber)
            setKind(own.kind)
            setText(own.text ?? '')
            setAsking(true)
          }}
        />
      ) : null}
      <TextMoved
        code={proposal.code}
        read={number}
        released={releasedNumber}
        onRead={() => setNumber(releasedNumber)}
      />
      <RadioChoices
        cards
        legend={t`On revision ${number}`}
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
          label={i18n._(POSITIONS[kind].asks)}
          optional={needsText ? undefined : t`(optional)`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      {inRoom ? (
        <CheckChoices
          legend={<span className="visually-hidden">{t`In the room`}</span>}
          values={adReferendum ? ['yes'] : []}
          onChange={(values) => setAdReferendum(values.length > 0)}
          choices={[
            {
              value: 'yes',
              label: t`Ad referendum: subject to my capital’s confirmation`,
              hint: t`Nothing is adopted before your capital has confirmed it.`,
            },
          ]}
        />
      ) : null}
      <OutcomeNotice outcome={command.last} />
      <div>
        <Button weight="primary" because={because} onClick={() => setAsking(true)}>
          <Trans>Record the position</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={<Trans>Record a position</Trans>}
        sentence={
          <PositionSentence
            kind={kind ?? 'NO_OBJECTION'}
            code={proposal.code}
            number={number}
            adReferendum={inRoom && adReferendum}
            replaces={own}
          />
        }
        verb={<Trans>Record it</Trans>}
        busy={command.busy}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      />
    </Panel>
  )
}
