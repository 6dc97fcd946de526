import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { toast } from '../../ui/toast.js'
import { Panel } from '../../ui/Page.js'
import { TextArea, TextField } from '../../ui/TextField.js'
import { fieldErrors } from '../commitments/field-errors.js'
import { MarkDialog } from './MarkDialog.js'
import classes from './Register.module.css'

const Fields = graphql(`
  fragment MarkActs_decision on Decision {
    id
    number
    reviewBy
    paragraph
    viewerCan {
      setReviewDate {
        allowed
      }
      citeParagraph {
        allowed
      }
    }
  }
`)

const SetReviewDate = graphql(`
  mutation SetReviewDate($input: SetReviewDateInput!) {
    setReviewDate(input: $input) {
      __typename
      ... on DecisionOk {
        decision {
          id
          ...MarkActs_decision
          ...DecisionFacts_decision
        }
      }
      ...Refusal_refused
    }
  }
`)

const CiteParagraph = graphql(`
  mutation CiteParagraph($input: CiteParagraphInput!) {
    citeParagraph(input: $input) {
      __typename
      ... on DecisionOk {
        decision {
          id
          ...MarkActs_decision
          ...DecisionFacts_decision
        }
      }
      ...Refusal_refused
    }
  }
`)

/** What the desk officer or the Chair adds beside a decision; the decision itself never changes. */
export function MarkActs({ decision }: { decision: FragmentOf<typeof Fields> }) {
  const { viewerCan, ...shown } = read(Fields, decision)
  if (!viewerCan.setReviewDate.allowed && !viewerCan.citeParagraph.allowed) return null
  return (
    <div data-print="no">
      <Panel title={<Trans>What you can do</Trans>}>
        <div className={classes.acts}>
          <ReviewDateAct {...shown} />
          <ParagraphAct {...shown} />
        </div>
      </Panel>
    </div>
  )
}

interface Shown {
  id: string
  number: string
  reviewBy: string | null
  paragraph: string | null
}

function ReviewDateAct({ id, number, reviewBy }: Shown) {
  const { t } = useLingui()
  const command = useCommand(SetReviewDate)
  const [day, setDay] = useState(reviewBy ?? '')
  const [reason, setReason] = useState('')
  const errors = fieldErrors(command.last)
  return (
    <MarkDialog
      act={<Trans>Set the day of review</Trans>}
      title={<Trans>Set the day by which {number} is reviewed</Trans>}
      command={command}
      run={async () => {
        const outcome = await command.run({ id, reviewBy: day || null, reason: reason.trim() || null })
        if (outcome.is === 'ok') toast(t`The day of review of ${number} is recorded`)
        return outcome.is === 'ok'
      }}
    >
      <TextField
        id="reviewBy"
        type="date"
        label={t`To be reviewed by`}
        hint={t`Leave it empty when no review is needed any more, and say why.`}
        value={day}
        error={errors.reviewBy}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextArea
        id="reason"
        label={t`Reason`}
        optional={day ? t`(optional)` : undefined}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </MarkDialog>
  )
}

function ParagraphAct({ id, number, paragraph }: Shown) {
  const { t } = useLingui()
  const command = useCommand(CiteParagraph)
  const [text, setText] = useState(paragraph ?? '')
  return (
    <MarkDialog
      act={<Trans>Cite the paragraph of the record</Trans>}
      title={<Trans>Where the record of the meeting holds {number}</Trans>}
      command={command}
      run={async () => {
        const outcome = await command.run({ id, paragraph: text })
        if (outcome.is === 'ok') toast(t`The paragraph is recorded`)
        return outcome.is === 'ok'
      }}
    >
      <TextField
        id="paragraph"
        label={t`Record and paragraph`}
        hint={t`For example: Report of the 23rd SOM, paragraph 14`}
        value={text}
        error={fieldErrors(command.last).paragraph}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </MarkDialog>
  )
}
