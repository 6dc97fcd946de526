import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { ReasonField } from '../proposals/ReasonField.js'

const Contest = graphql(`
  mutation ContestChange($input: ContestChangeInput!) {
    contestChange(input: $input) {
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

/** Any member may say that a change is not editorial; from then on it is one of substance. */
export function ContestAct({ roundId, code, number }: { roundId: string; code: string; number: number }) {
  const { t } = useLingui()
  const command = useCommand(Contest)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      verb={<Trans>Contest that it is editorial</Trans>}
      icon="flag"
      small
      title={<Trans>Contest that it is editorial</Trans>}
      sentence={
        <Trans>
          From now on the change made by{' '}
          <strong>
            {code}, revision {number}
          </strong>{' '}
          counts as one of substance: positions given before it have to be affirmed again.
        </Trans>
      }
      done={t`The change counts as one of substance`}
      command={command}
      run={() => command.run({ roundId, number, reason })}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
