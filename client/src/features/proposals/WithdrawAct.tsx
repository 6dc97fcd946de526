import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { ActDialog } from './ActDialog.js'
import { ReasonField } from './ReasonField.js'
import type { Subject } from './ProposalActs.js'

const Withdraw = graphql(`
  mutation WithdrawProposal($input: ReasonedStepInput!) {
    withdrawProposal(input: $input) {
      __typename
      ... on ProposalOk {
        proposal {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Takes the proposal back, with the reason that everybody who could read it will see. */
export function WithdrawAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(Withdraw)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      verb={<Trans>Withdraw</Trans>}
      icon="out"
      weight="danger"
      title={<Trans>Withdraw this proposal</Trans>}
      sentence={
        <Trans>
          Withdraw <strong>{subject.code}</strong>. It stays on record and cannot be taken up again.
        </Trans>
      }
      done={t`${subject.code} is withdrawn`}
      command={command}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, reason })}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
