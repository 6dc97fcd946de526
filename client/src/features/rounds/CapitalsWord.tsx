import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ConfirmationInstrument } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { Panel } from '../../ui/Page.js'
import { RadioChoices } from '../../ui/Choices.js'
import { TextField } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { INSTRUMENTS } from './round.words.js'

const Fields = graphql(`
  fragment CapitalsWord_round on Round {
    id
    releasedNumber
    proposal {
      code
    }
  }
`)

const Confirm = graphql(`
  mutation ConfirmByCapital($input: ConfirmByCapitalInput!) {
    confirmByCapital(input: $input) {
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

const KINDS = Object.keys(INSTRUMENTS) as ConfirmationInstrument[]

/** The capital's word on what was given in the room ad referendum, and the paper that it stands in. */
export function CapitalsWord({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const { id, releasedNumber, proposal } = read(Fields, round)
  const command = useCommand(Confirm)
  const [instrument, setInstrument] = useState<ConfirmationInstrument>('NOTE')
  const [reference, setReference] = useState('')
  return (
    <Panel title={<Trans>Your position waits for your capital</Trans>}>
      <p>
        <Trans>It was given ad referendum. Confirm it when your capital has agreed, or change it below.</Trans>
      </p>
      <div>
        <ActDialog
          verb={<Trans>Confirm for the capital</Trans>}
          icon="check"
          weight="primary"
          title={<Trans>Confirm for the capital</Trans>}
          sentence={
            <Trans>
              Confirm the position of <strong>{viewer?.delegationName}</strong> on{' '}
              <strong>
                {proposal.code}, revision {releasedNumber}
              </strong>
              , as its capital has agreed.
            </Trans>
          }
          done={t`Confirmed for ${viewer?.delegationName ?? ''}`}
          command={command}
          run={() => command.run({ roundId: id, instrument, reference })}
        >
          <RadioChoices
            legend={t`The capital’s word stands in`}
            value={instrument}
            onChange={setInstrument}
            choices={KINDS.map((each) => ({ value: each, label: i18n._(INSTRUMENTS[each]) }))}
          />
          <TextField
            id="reference"
            label={t`Reference`}
            hint={t`Number of the note, subject of the mail, or paragraph of the minutes.`}
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        </ActDialog>
      </div>
    </Panel>
  )
}
