import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { useCommand } from '../../app/command.js'
import { CheckChoices } from '../../ui/Choices.js'
import { useLocal } from '../../ui/Local.js'
import { TextArea } from '../../ui/TextField.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { wallTimeAt } from '../../ui/zoned-time.js'
import { DecisionWindow } from '../calendar/DecisionWindow.js'
import { ActDialog } from './ActDialog.js'
import { inTwoWeeks } from './comment-deadline.js'
import type { Subject } from './ProposalActs.js'

const Points = graphql(`
  query AppraisalPoints {
    appraisalPoints {
      key
      asks {
        en
        vi
      }
    }
  }
`)

const Return = graphql(`
  mutation ReturnProposal($input: ReturnProposalInput!) {
    returnProposal(input: $input) {
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

const Circulate = graphql(`
  mutation CirculateProposal($input: CirculateProposalInput!) {
    circulateProposal(input: $input) {
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

/** The Secretariat's appraisal: eight points, then the proposal is circulated until a deadline, or returned with reasons. */
export function AppraiseAct({ subject, outcome }: { subject: Subject; outcome: 'return' | 'circulate' }) {
  const { t } = useLingui()
  const local = useLocal()
  const returning = useCommand(Return)
  const circulating = useCommand(Circulate)
  const points = useAsk(Points, {}).data?.appraisalPoints ?? []
  const [met, setMet] = useState<string[]>([])
  const [reasons, setReasons] = useState('')
  const [closesAt, setClosesAt] = useState(() => inTwoWeeks(subject.zone))
  const target = {
    id: subject.id,
    expectedRevision: subject.revision,
    checklist: points.map(({ key }) => ({ key, met: met.includes(key), note: null })),
  }
  const checklist = (
    <CheckChoices
      legend={t`Appraisal`}
      hint={t`Tick each point that the proposal meets.`}
      values={met}
      onChange={setMet}
      choices={points.map(({ key, asks }) => ({ value: key, label: local(asks) }))}
    />
  )
  if (outcome === 'return') {
    return (
      <ActDialog
        verb={<Trans>Return with reasons</Trans>}
        icon="back"
        title={<Trans>Return to its delegation</Trans>}
        sentence={
          <Trans>
            Return{' '}
            <strong>
              {subject.code}, revision {subject.number}
            </strong>{' '}
            to its delegation with reasons.
          </Trans>
        }
        done={t`${subject.code} is returned`}
        command={returning}
        run={() => returning.run({ ...target, reasons })}
      >
        {checklist}
        <TextArea
          id="reasons"
          label={t`Reasons`}
          hint={t`In words that its delegation can act on.`}
          value={reasons}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
      </ActDialog>
    )
  }
  return (
    <ActDialog
      verb={<Trans>Circulate for comments</Trans>}
      icon="speech"
      weight="primary"
      title={<Trans>Circulate for comments</Trans>}
      sentence={
        <Trans>
          Circulate{' '}
          <strong>
            {subject.code}, revision {subject.number}
          </strong>{' '}
          to the delegations of its audience for comments.
        </Trans>
      }
      done={t`${subject.code} is circulated`}
      command={circulating}
      run={() => circulating.run({ ...target, commentsCloseAt: closesAt ?? '', commentsCloseZone: subject.zone, commentsCloseWall: closesAt ? wallTimeAt(closesAt, subject.zone) : null })}
    >
      {checklist}
      <ZonedTimeField
        id="commentsCloseAt"
        label={t`Comments until`}
        zone={subject.zone}
        value={closesAt}
        onChange={setClosesAt}
      />
      <DecisionWindow bodyKey={subject.bodyKey} closesAt={closesAt} zone={subject.zone} folded />
    </ActDialog>
  )
}
