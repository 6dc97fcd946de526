import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { useKept } from '../../app/kept.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { ErrorSummary } from '../../ui/ErrorSummary.js'
import { Notice } from '../../ui/Notice.js'
import { Page, Panel } from '../../ui/Page.js'
import { toast } from '../../ui/toast.js'
import { commitmentInput, EMPTY_COMMITMENT, isMeasurable, type CommitmentForm } from './commitment.form.js'
import classes from './Commitments.module.css'
import { fieldErrors, fieldProblems } from './field-errors.js'
import { WhatIsPromised } from './WhatIsPromised.js'
import { WhereItWasSaid } from './WhereItWasSaid.js'

const Record = graphql(`
  mutation RecordCommitment($input: RecordCommitmentInput!) {
    recordCommitment(input: $input) {
      __typename
      ... on CommitmentOk {
        commitment {
          id
          code
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Puts on record what a delegation said that it would do: its words, where and by when. What is typed stays on the device. */
export function NewCommitmentPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const viewer = useViewer()
  const command = useCommand(Record)
  const [form, keep, drop] = useKept<CommitmentForm>('commitment/new', EMPTY_COMMITMENT)
  const [turn, setTurn] = useState(0)
  const problems = fieldProblems(command.last)
  const parts = {
    form,
    errors: fieldErrors(command.last),
    set: (part: Partial<CommitmentForm>) => keep({ ...form, ...part }),
  }
  const record = async () => {
    const outcome = await command.run(commitmentInput(form, viewer?.isSecretariat ? '' : (viewer?.delegationKey ?? '')))
    setTurn((now) => now + 1)
    if (outcome.is !== 'ok') return
    drop()
    const code = outcome.ok.commitment?.code
    toast(t`The commitment ${code ?? ''} is recorded`)
    void navigate(code ? paths.commitment(code) : paths.commitments())
  }
  return (
    <Page
      title={t`Record a commitment`}
      lead={
        <Trans>A commitment is recorded by the delegation that makes it, or for it by the Secretariat. It stays.</Trans>
      }
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void record()
        }}
      >
        <ErrorSummary problems={problems} turn={turn} />
        <Panel title={<Trans>What is promised</Trans>}>
          <WhatIsPromised {...parts} asksWho={viewer?.isSecretariat ?? false} />
        </Panel>
        <Panel title={<Trans>Where it was said, and who may read it</Trans>}>
          <WhereItWasSaid {...parts} isPartner={viewer?.isPartner ?? false} />
        </Panel>
        {isMeasurable(form) ? null : (
          <Notice tone="neutral" title={<Trans>Not measurable yet</Trans>}>
            <Trans>Without a date or an indicator nobody can tell whether it was kept. Both can be added later.</Trans>
          </Notice>
        )}
        {problems.length === 0 ? <OutcomeNotice outcome={command.last} /> : null}
        <div className={classes.foot}>
          <Button type="submit" weight="primary" icon="commit" busy={command.busy}>
            <Trans>Record this commitment</Trans>
          </Button>
          <span className="quietly">
            <Trans>What you typed is kept on this device until it is recorded.</Trans>
          </span>
        </div>
      </form>
    </Page>
  )
}
