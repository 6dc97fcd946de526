import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { TextArea } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { AtInstant } from './AtInstant.js'
import { OfficeOf } from './OfficeOf.js'
import { OfficeSubject } from './office.subject.js'
import { NOBODY, SuccessorField, successorInput } from './SuccessorField.js'
import { When } from './When.js'

const HandOver = graphql(`
  mutation HandOverOffice($input: HandOverOfficeInput!) {
    handOverOffice(input: $input) {
      __typename
      ... on HandOverOfficeOk {
        office {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Ends an office and begins the successor's at the same instant. */
export function HandOverAct({ office }: { office: FragmentOf<typeof OfficeSubject> }) {
  const { t } = useLingui()
  const subject = read(OfficeSubject, office)
  const { id, revision, person, delegation } = subject
  const command = useCommand(HandOver)
  const [to, setTo] = useState(NOBODY)
  const [at, setAt] = useState<string>()
  const [note, setNote] = useState('')
  const holder = person?.name ?? t`its holder`
  const successor = to.name || t`nobody yet`
  return (
    <ActDialog
      verb={<Trans>Hand over</Trans>}
      icon="swap"
      small
      title={<Trans>Hand over an office</Trans>}
      sentence={
        <Trans>
          Hand over <OfficeOf office={subject} /> from <strong>{holder}</strong> to <strong>{successor}</strong>,{' '}
          <AtInstant at={at} zone={delegation.timeZone} />.
        </Trans>
      }
      done={t`The office is handed over to ${to.name}`}
      command={command}
      run={() =>
        command.run({
          id,
          expectedRevision: revision,
          to: successorInput(to),
          at: at ?? null,
          note: note || null,
        })
      }
    >
      <p>
        <Trans>
          From that instant on the successor has the rights of the office, its duties and the comments that wait for an
          answer; {holder} has them no longer, on open pages too. What was done before keeps its name.
        </Trans>
      </p>
      <SuccessorField delegation={delegation.key} except={person?.id} mayInvite value={to} onChange={setTo} />
      <When id="at" legend={<Trans>When</Trans>} zone={delegation.timeZone} value={at} onChange={setAt} />
      <TextArea
        id="note"
        label={t`Note for the record`}
        optional
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  )
}
