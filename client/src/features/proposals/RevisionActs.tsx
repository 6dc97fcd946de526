import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ChangeKind } from '@mufakat/schema'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { paths } from '../../app/paths.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { TextArea } from '../../ui/TextField.js'
import { ActDialog } from './ActDialog.js'
import type { Subject } from './ProposalActs.js'

const Start = graphql(`
  mutation StartRevision($input: ProposalStepInput!) {
    startRevision(input: $input) {
      __typename
      ... on ProposalOk {
        proposal {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

const Release = graphql(`
  mutation ReleaseRevision($input: ReleaseRevisionInput!) {
    releaseRevision(input: $input) {
      __typename
      ... on ProposalOk {
        proposal {
          id
          state
          revision
          releasedNumber
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Opens a draft of the next text while the present one stays in discussion. */
export function StartRevisionAct({ subject }: { subject: Subject }) {
  const command = useCommand(Start)
  const navigate = useNavigate()
  const start = async () => {
    const outcome = await command.run({ id: subject.id, expectedRevision: subject.revision })
    if (outcome.is === 'ok') void navigate(paths.editProposal(subject.code))
  }
  return (
    <>
      <Button icon="pen" busy={command.busy} onClick={() => void start()}>
        <Trans>Write a new revision</Trans>
      </Button>
      <OutcomeNotice outcome={command.last} />
    </>
  )
}

/** Puts the new text in the place of the one under discussion, for everybody. */
export function ReleaseAct({ subject }: { subject: Subject }) {
  const { t } = useLingui()
  const command = useCommand(Release)
  const [changeKind, setChangeKind] = useState<ChangeKind>('SUBSTANTIVE')
  const [changeSummary, setChangeSummary] = useState('')
  return (
    <ActDialog
      verb={<Trans>Release the new revision</Trans>}
      icon="send"
      weight="primary"
      title={<Trans>Release the new revision</Trans>}
      sentence={
        <Trans>
          Put <strong>revision {subject.number}</strong> of {subject.code} in the place of the text under discussion.
        </Trans>
      }
      done={t`Revision ${subject.number} is under discussion`}
      command={command}
      run={() => command.run({ id: subject.id, expectedRevision: subject.revision, changeKind, changeSummary })}
    >
      <RadioChoices
        legend={t`What kind of change is it?`}
        value={changeKind}
        onChange={setChangeKind}
        choices={[
          {
            value: 'SUBSTANTIVE',
            label: t`Of substance`,
            hint: t`Positions stated so far are shown as given on an earlier text.`,
          },
          { value: 'EDITORIAL', label: t`Editorial`, hint: t`Wording only; positions stay current.` },
        ]}
      />
      <TextArea
        id="changeSummary"
        label={t`What changed, and why`}
        value={changeSummary}
        onChange={(event) => setChangeSummary(event.currentTarget.value)}
      />
    </ActDialog>
  )
}
