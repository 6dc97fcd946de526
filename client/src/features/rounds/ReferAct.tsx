import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { useCommand } from '../../app/command.js'
import { useLocal } from '../../ui/Local.js'
import { SelectField } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import type { Subject } from '../proposals/ProposalActs.js'
import { ReasonField } from '../proposals/ReasonField.js'

const Bodies = graphql(`
  query BodyChoices {
    bodies {
      id
      key
      name {
        en
        vi
      }
    }
  }
`)

const Refer = graphql(`
  mutation ReferProposal($input: ReferProposalInput!) {
    referProposal(input: $input) {
      __typename
      ... on RoundStepOk {
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

/** Takes the matter to the heads of civil service, or to another body. */
export function ReferAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const local = useLocal()
  const command = useCommand(Refer)
  const bodies = useAsk(Bodies, {}).data?.bodies ?? []
  const [to, setTo] = useState('heads')
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      verb={<Trans>Refer</Trans>}
      icon="up"
      title={<Trans>Refer to the heads or to another body</Trans>}
      sentence={
        <Trans>
          End the round on <strong>{subject.code}</strong> by referring it. Positions stated so far stay on record.
        </Trans>
      }
      done={t`${subject.code} is referred`}
      command={command}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, to, reason })}
    >
      <SelectField id="to" label={t`Refer to`} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
        <option value="heads">{t`The heads of civil service`}</option>
        {bodies
          .filter(({ key }) => key !== subject.bodyKey)
          .map(({ key, name }) => (
            <option key={key} value={key}>
              {local(name)}
            </option>
          ))}
      </SelectField>
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
