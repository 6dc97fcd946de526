import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Button } from '../../ui/Button.js'
import { CheckChoices } from '../../ui/Choices.js'
import { useLocal } from '../../ui/Local.js'
import { ActDialog } from '../proposals/ActDialog.js'

const Fields = graphql(`
  fragment AttendanceAct_round on Round {
    id
    code
    board {
      present
      delegation {
        key
        name {
          en
          vi
        }
      }
    }
  }
`)

const Attend = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
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

/** Who is in the room; a delegation that is not, and says nothing, is shown as absent. */
export function AttendanceAct({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const local = useLocal()
  const { id, code, board } = read(Fields, round)
  const command = useCommand(Attend)
  const [chosen, setChosen] = useState<string[]>()
  const present = chosen ?? board.filter((seat) => seat.present).map(({ delegation }) => delegation.key)
  return (
    <ActDialog
      verb={<Trans>Record attendance</Trans>}
      icon="people"
      title={<Trans>Who is in the room</Trans>}
      sentence={
        <Trans>
          Record who is present for round <strong>{code}</strong>. It replaces what was recorded before.
        </Trans>
      }
      done={t`Attendance is recorded`}
      command={command}
      run={() => command.run({ roundId: id, present })}
      onDone={() => setChosen(undefined)}
    >
      <div>
        <Button small onClick={() => setChosen(board.map(({ delegation }) => delegation.key))}>
          <Trans>Everybody is here</Trans>
        </Button>
      </div>
      <CheckChoices
        columns
        legend={t`Present`}
        values={present}
        onChange={setChosen}
        choices={board.map(({ delegation }) => ({ value: delegation.key, label: local(delegation.name) }))}
      />
    </ActDialog>
  )
}
