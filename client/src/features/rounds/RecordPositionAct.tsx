import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type PositionChannel, type PositionKind } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal } from '../../ui/Local.js'
import { PartialDateField } from '../../ui/PartialDateField.js'
import { seatToday } from '../../ui/server-clock.js'
import { SelectField, TextArea, TextField } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { DocumentField } from './DocumentField.js'
import { POSITIONS } from './PositionTag.js'
import { CHANNELS } from './round.words.js'

const Fields = graphql(`
  fragment RecordPositionAct_round on Round {
    id
    releasedNumber
    proposal {
      id
      code
    }
    board {
      counts
      delegation {
        key
        name {
          en
          vi
        }
      }
      position {
        outdated
        onBehalf {
          channel
        }
      }
    }
  }
`)

const Record = graphql(`
  mutation RecordPosition($input: RecordPositionInput!) {
    recordPosition(input: $input) {
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

const KINDS = Object.keys(POSITIONS) as PositionKind[]
const WAYS = Object.keys(CHANNELS) as PositionChannel[]
/** The Secretariat writes down what a delegation said elsewhere; the delegation is asked to confirm or correct it. */
export function RecordPositionAct({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const { id, releasedNumber: number, proposal, board } = read(Fields, round)
  const command = useCommand(Record)
  const [delegationId, setDelegation] = useState('')
  const [kind, setKind] = useState<PositionKind>('NO_OBJECTION')
  const [text, setText] = useState('')
  const [channel, setChannel] = useState<PositionChannel>('LETTER')
  const [date, setDate] = useState(seatToday)
  const [spokenBy, setSpokenBy] = useState('')
  const [documentId, setDocument] = useState('')
  const open = board.filter(({ counts, position }) => counts && (!position || position.outdated || position.onBehalf))
  const who = open.find(({ delegation }) => delegation.key === delegationId)
  const isWritten = channel === 'LETTER' || channel === 'MAIL'
  return (
    <ActDialog
      wide
      verb={<Trans>Record a position for a delegation</Trans>}
      icon="pen"
      title={<Trans>Record a position for a delegation</Trans>}
      sentence={
        <Trans>
          Record “<strong>{i18n._(POSITIONS[kind].words)}</strong>” for{' '}
          <strong>{who ? local(who.delegation.name) : t`a delegation`}</strong> on{' '}
          <strong>
            {proposal.code}, revision {number}
          </strong>
          , as the Secretariat received it. The delegation is asked to confirm or correct it; until then it is marked.
        </Trans>
      }
      done={t`Recorded; the delegation is asked to confirm it`}
      command={command}
      run={() =>
        command.run({
          roundId: id,
          delegationId,
          number,
          kind,
          text: text || null,
          channel,
          date,
          spokenBy,
          documentId: documentId || null,
        })
      }
      onDone={() => {
        setDelegation('')
        setText('')
        setSpokenBy('')
        setDocument('')
      }}
    >
      <SelectField
        id="delegationId"
        label={t`Delegation`}
        value={delegationId}
        onChange={(event) => setDelegation(event.currentTarget.value)}
      >
        <option value="">{t`Choose…`}</option>
        {open.map(({ delegation }) => (
          <option key={delegation.key} value={delegation.key}>
            {local(delegation.name)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="kind"
        label={t`Position`}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as PositionKind)}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {i18n._(POSITIONS[each].words)}
          </option>
        ))}
      </SelectField>
      {kind === 'NO_OBJECTION' ? null : (
        <TextArea
          id="text"
          label={i18n._(POSITIONS[kind].asks)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <SelectField
        id="channel"
        label={t`How it came`}
        value={channel}
        onChange={(event) => setChannel(event.currentTarget.value as PositionChannel)}
      >
        {WAYS.map((each) => (
          <option key={each} value={each}>
            {i18n._(CHANNELS[each].words)}
          </option>
        ))}
      </SelectField>
      <PartialDateField
        id="date"
        label={t`Of which day`}
        hint={t`The day of the letter, mail, call or session.`}
        value={date}
        onChange={setDate}
      />
      <TextField
        id="spokenBy"
        label={t`Who spoke or signed`}
        value={spokenBy}
        onChange={(event) => setSpokenBy(event.currentTarget.value)}
      />
      <DocumentField
        proposalId={proposal.id}
        code={proposal.code}
        required={isWritten}
        value={documentId}
        onChange={setDocument}
      />
    </ActDialog>
  )
}
