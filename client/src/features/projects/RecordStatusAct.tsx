import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ProjectStatus } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { Panel } from '../../ui/Page.js'
import { PartialDateField } from '../../ui/PartialDateField.js'
import { seatToday } from '../../ui/server-clock.js'
import { SelectField, TextArea } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { STATUSES } from './status.js'

const RecordStatus = graphql(`
  mutation RecordProjectStatus($input: RecordProjectStatusInput!) {
    recordProjectStatus(input: $input) {
      __typename
      ... on ProjectOk {
        project {
          id
          status
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const KINDS = Object.keys(STATUSES) as ProjectStatus[]

/** Reports where the project stands, from which day on; the earlier status stays in the history. */
export function RecordStatusAct({
  id,
  code,
  revision,
  status,
}: {
  id: string
  code: string
  revision: number
  status: ProjectStatus | null
}) {
  const { t, i18n } = useLingui()
  const command = useCommand(RecordStatus)
  const [next, setNext] = useState<ProjectStatus>(status ?? 'PLANNED')
  const [effectiveOn, setEffectiveOn] = useState(() => seatToday())
  const [reason, setReason] = useState('')
  const words = i18n._(STATUSES[next].words)
  return (
    <Panel title={<Trans>What can be done now</Trans>}>
      <ActDialog
        verb={<Trans>Report the status</Trans>}
        icon="flag"
        weight="primary"
        title={<Trans>Report the status</Trans>}
        sentence={
          <Trans>
            Report that <strong>{code}</strong> is “<strong>{words}</strong>”.
          </Trans>
        }
        done={t`The status of ${code} is recorded`}
        command={command}
        run={() => command.run({ id, expectedRevision: revision, status: next, effectiveOn, reason })}
      >
        <SelectField
          label={t`Status`}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value as ProjectStatus)}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n._(STATUSES[kind].words)}
            </option>
          ))}
        </SelectField>
        <PartialDateField id="effectiveOn" label={t`True from`} value={effectiveOn} onChange={setEffectiveOn} />
        <TextArea
          id="reason"
          label={t`What happened`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ActDialog>
    </Panel>
  )
}
