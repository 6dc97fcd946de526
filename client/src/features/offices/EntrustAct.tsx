import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { ReasonField } from '../proposals/ReasonField.js'
import { AtInstant } from './AtInstant.js'
import { OfficeOf } from './OfficeOf.js'
import { OfficeSubject } from './office.subject.js'
import { NOBODY, SuccessorField } from './SuccessorField.js'
import { inDays, When } from './When.js'

const Entrust = graphql(`
  mutation EntrustOffice($input: EntrustOfficeInput!) {
    entrustOffice(input: $input) {
      __typename
      ... on EntrustOfficeOk {
        office {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Lets another official of the delegation act in the office for a time; its holder keeps it. */
export function EntrustAct({ office }: { office: FragmentOf<typeof OfficeSubject> }) {
  const { t } = useLingui()
  const subject = read(OfficeSubject, office)
  const { id, revision, person, delegation } = subject
  const command = useCommand(Entrust)
  const [whom, setWhom] = useState(NOBODY)
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState(() => inDays(14, delegation.timeZone))
  const [reason, setReason] = useState('')
  const holder = person?.name ?? t`its holder`
  const acting = whom.name || t`nobody yet`
  return (
    <ActDialog
      verb={<Trans>Entrust</Trans>}
      icon="people"
      small
      title={<Trans>Entrust an office for a time</Trans>}
      sentence={
        <Trans>
          Let <strong>{acting}</strong> act for <strong>{holder}</strong> as <OfficeOf office={subject} />, from:{' '}
          <AtInstant at={from} zone={delegation.timeZone} />; until: <AtInstant at={to} zone={delegation.timeZone} />.
        </Trans>
      }
      done={t`${whom.name} may act for you`}
      command={command}
      run={() =>
        command.run({
          id,
          expectedRevision: revision,
          personId: whom.personId,
          from: from ?? null,
          to: to ?? '',
          reason,
        })
      }
    >
      <p>
        <Trans>
          You keep the office. Each act of the other says for whom it was done. It ends by itself, when you take it
          back, or when your office ends.
        </Trans>
      </p>
      <SuccessorField delegation={delegation.key} except={person?.id} value={whom} onChange={setWhom} />
      <When id="from" legend={<Trans>Beginning</Trans>} zone={delegation.timeZone} value={from} onChange={setFrom} />
      <ZonedTimeField id="to" label={t`End`} zone={delegation.timeZone} value={to} onChange={setTo} />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
