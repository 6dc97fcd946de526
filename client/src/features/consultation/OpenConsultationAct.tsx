import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { useKept } from '../../app/kept.js'
import { useViewer } from '../../app/viewer.js'
import { TextArea } from '../../ui/TextField.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { inDays } from './capital-deadline.js'
import { ContributorChoices } from './ContributorChoices.js'

const Open = graphql(`
  mutation OpenConsultation($input: OpenConsultationInput!) {
    openConsultation(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Begins a consultation: the question, the capital's deadline, and who is asked. */
export function OpenConsultationAct({ proposalId, code }: { proposalId: string; code: string }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const zone = viewer?.delegationZone ?? 'Asia/Jakarta'
  const command = useCommand(Open)
  const [question, setQuestion, dropQuestion] = useKept(`consult/${proposalId}`, '')
  const [closesAt, setClosesAt] = useState(() => inDays(7, zone))
  const [contributors, setContributors] = useState<string[]>([])
  return (
    <ActDialog
      verb={<Trans>Consult the ministries</Trans>}
      icon="people"
      weight="primary"
      title={<Trans>Consult the ministries</Trans>}
      sentence={
        <Trans>
          Ask ministries of <strong>{viewer?.delegationName}</strong> about <strong>{code}</strong>. Nobody outside your
          delegation learns of it.
        </Trans>
      }
      done={t`The ministries are asked`}
      command={command}
      run={() =>
        command.run({ proposal: proposalId, question, closesAt: closesAt ?? '', closesZone: zone, contributors })
      }
      onDone={dropQuestion}
    >
      <TextArea
        id="question"
        label={t`Question`}
        hint={t`What the ministries are to look at.`}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <ZonedTimeField
        id="closesAt"
        label={t`Deadline in the capital`}
        zone={zone}
        value={closesAt}
        onChange={setClosesAt}
      />
      <ContributorChoices values={contributors} onChange={setContributors} />
    </ActDialog>
  )
}
