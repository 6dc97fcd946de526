import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { ReasonField } from '../proposals/ReasonField.js'
import { AtInstant } from './AtInstant.js'
import { OfficeOf } from './OfficeOf.js'
import { OfficeSubject } from './office.subject.js'
import { When } from './When.js'

const End = graphql(`
  mutation EndOffice($input: EndOfficeInput!) {
    endOffice(input: $input) {
      __typename
      ... on OfficeOk {
        office {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Ends an office without a successor, or takes one back that has not begun. */
export function EndOfficeAct({ office }: { office: FragmentOf<typeof OfficeSubject> }) {
  const { t } = useLingui()
  const subject = read(OfficeSubject, office)
  const { id, revision, state, person, delegation } = subject
  const command = useCommand(End)
  const [at, setAt] = useState<string>()
  const [reason, setReason] = useState('')
  const holder = person?.name ?? t`its holder`
  const isComing = state === 'COMING'
  return (
    <ActDialog
      verb={isComing ? <Trans>Take back</Trans> : <Trans>End</Trans>}
      icon="stop"
      small
      weight="danger"
      title={isComing ? <Trans>Take back what has not begun</Trans> : <Trans>End an office</Trans>}
      sentence={
        isComing ? (
          <Trans>
            Take back <OfficeOf office={subject} /> from <strong>{holder}</strong> before it begins. Whoever was to hand
            it over stays in office.
          </Trans>
        ) : (
          <Trans>
            End <OfficeOf office={subject} />, held by <strong>{holder}</strong>,{' '}
            <AtInstant at={at} zone={delegation.timeZone} />. Nobody takes it over.
          </Trans>
        )
      }
      done={t`Recorded`}
      command={command}
      run={() => command.run({ id, expectedRevision: revision, at: isComing ? null : (at ?? null), reason })}
    >
      {isComing ? null : (
        <When id="at" legend={<Trans>When</Trans>} zone={delegation.timeZone} value={at} onChange={setAt} />
      )}
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
