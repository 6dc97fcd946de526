import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type Procedure } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { Deadline } from '../../ui/Deadline.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { ActDialog } from '../proposals/ActDialog.js'
import type { Subject } from '../proposals/ProposalActs.js'
import { ReasonField } from '../proposals/ReasonField.js'
import { closeOfBusinessFrom } from './deadline-presets.js'
import { DeadlineChoice } from './DeadlineChoice.js'
import { useProcedures } from './procedures.js'

const Extend = graphql(`
  mutation ExtendRound($input: NewDeadlineInput!) {
    extendRound(input: $input) {
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

const Restart = graphql(`
  mutation RestartRound($input: NewDeadlineInput!) {
    restartRound(input: $input) {
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

/** More time for all, before the deadline only. */
export function ExtendAct({ subject, closesAt: now }: { subject: Subject; closesAt: string }) {
  const { t } = useLingui()
  const command = useCommand(Extend)
  const [chosen, setChosen] = useState<string | undefined | null>(null)
  const [reason, setReason] = useState('')
  const weekLater = closeOfBusinessFrom(new Date(Date.parse(now) + 7 * 86_400_000).toISOString(), subject.zone)
  const closesAt = chosen === null ? weekLater : chosen
  return (
    <ActDialog
      wide
      verb={<Trans>Extend the deadline</Trans>}
      icon="clock"
      title={<Trans>Extend the deadline</Trans>}
      sentence={
        <Trans>
          Give all delegations more time on <strong>{subject.code}</strong>. Positions stated so far stay.
        </Trans>
      }
      done={t`The deadline is extended`}
      command={command}
      run={() =>
        command.run({
          id: subject.id,
          expectedRevision: subject.revision,
          reason,
          closesAt: closesAt ?? '',
          closesZone: subject.zone,
        })
      }
      onDone={() => {
        setChosen(null)
        setReason('')
      }}
    >
      <Facts>
        <Fact name={<Trans>The deadline now</Trans>} wide>
          <Deadline at={now} zone={subject.zone} />
        </Fact>
      </Facts>
      <DeadlineChoice
        bodyKey={subject.bodyKey}
        zone={subject.zone}
        earliest={null}
        usual={null}
        value={closesAt}
        onChange={setChosen}
      />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}

/** Ends the procedure and opens it again, with the rule in force and who counts today. */
export function RestartAct({ subject, procedure }: { subject: Subject; procedure: Procedure }) {
  const { t } = useLingui()
  const command = useCommand(Restart)
  const offered = useProcedures(subject.code, false)?.procedures.find(({ rule }) => rule.procedure === procedure)
  const [chosen, setChosen] = useState<string | undefined | null>(null)
  const [reason, setReason] = useState('')
  if (!offered?.viewerMay) return null
  const usual = closeOfBusinessFrom(offered.usualClose ?? offered.earliestClose, subject.zone)
  const closesAt = chosen === null ? usual : chosen
  return (
    <ActDialog
      wide
      verb={<Trans>Start again</Trans>}
      icon="repeat"
      title={<Trans>Start the procedure again</Trans>}
      sentence={
        <Trans>
          End this round on <strong>{subject.code}</strong> and open it again: with the text as it is now, nobody’s
          position, and who counts today. Both rounds are kept.
        </Trans>
      }
      done={t`The procedure has started again`}
      command={command}
      run={() =>
        command.run({
          id: subject.id,
          expectedRevision: subject.revision,
          reason,
          closesAt: closesAt ?? '',
          closesZone: subject.zone,
        })
      }
    >
      <DeadlineChoice
        bodyKey={subject.bodyKey}
        zone={subject.zone}
        earliest={offered.earliestClose}
        usual={offered.usualClose ?? null}
        value={closesAt}
        onChange={setChosen}
      />
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  )
}
