import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type Ask, type Procedure } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { onTheClock, cityOf } from '../../ui/clocks.js'
import { RadioChoices } from '../../ui/Choices.js'
import { useLanguage } from '../../ui/language.js'
import { TextArea } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import type { Subject } from '../proposals/ProposalActs.js'
import { AskField } from './AskField.js'
import { BeforeTheCall } from './BeforeTheCall.js'
import { closeOfBusinessFrom } from './deadline-presets.js'
import { DeadlineChoice } from './DeadlineChoice.js'
import { useGoToRound } from './go-to-round.js'
import { useProcedures, type Callable } from './procedures.js'
import { PROCEDURES } from './round.words.js'
import { RuleWords } from './RuleWords.js'

const Call = graphql(`
  mutation CallRound($input: CallRoundInput!) {
    callRound(input: $input) {
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

const usualOf = ({ usualClose, earliestClose }: Callable, zone: string) =>
  closeOfBusinessFrom(usualClose ?? earliestClose, zone)

/** Puts a proposal to decision in writing: by which rule, what is asked, until when, and what to look at before. */
export function CallAct({ subject }: { subject: Subject }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const command = useCommand(Call)
  const goToRound = useGoToRound(subject.code)
  const proposal = useProcedures(subject.code, false)
  const offered = proposal?.procedures.filter(({ viewerMay }) => viewerMay) ?? []
  const [wanted, setWanted] = useState<Procedure>()
  const [ask, setAsk] = useState<Ask>('ADOPT')
  const [chosen, setChosen] = useState<string | undefined | null>(null)
  const [reason, setReason] = useState('')
  const called = offered.find(({ rule }) => rule.procedure === wanted) ?? offered[0]
  if (!proposal || !called) return null
  const { zone } = subject
  const closesAt = chosen === null ? usualOf(called, zone) : chosen
  const { procedure } = called.rule
  return (
    <ActDialog
      wide
      verb={<Trans>Put to decision in writing</Trans>}
      icon="send"
      title={<Trans>Put to decision in writing</Trans>}
      sentence={
        closesAt ? (
          <Trans>
            Put{' '}
            <strong>
              {subject.code}, revision {subject.number}
            </strong>{' '}
            to the delegations in writing ({i18n._(PROCEDURES[procedure])}), until{' '}
            <strong>
              {onTheClock(new Date(closesAt), zone, language)}, {cityOf(zone, language)}
            </strong>
            . Who counts is fixed at this moment.
          </Trans>
        ) : (
          <Trans>Choose a deadline.</Trans>
        )
      }
      done={t`${subject.code} is before the delegations`}
      command={command}
      onDone={goToRound}
      run={() =>
        command.run({
          id: subject.id,
          expectedRevision: subject.revision,
          procedure,
          ask,
          closesAt: closesAt ?? '',
          closesZone: zone,
          reason: reason || null,
        })
      }
    >
      <RadioChoices
        legend={t`Procedure`}
        value={procedure}
        onChange={(next) => {
          setWanted(next)
          setChosen(null)
        }}
        choices={offered.map(({ rule }) => ({ value: rule.procedure, label: i18n._(PROCEDURES[rule.procedure]) }))}
      />
      <RuleWords rule={called.rule} />
      <AskField value={ask} onChange={setAsk} />
      <DeadlineChoice
        key={procedure}
        bodyKey={subject.bodyKey}
        zone={zone}
        earliest={called.earliestClose}
        usual={called.usualClose ?? null}
        value={closesAt}
        onChange={setChosen}
      />
      <BeforeTheCall
        vacant={called.vacant.map(({ name }) => name)}
        hasVietnamese={Boolean(proposal.newestRevision.conceptNote.titleVi && proposal.newestRevision.conceptNote.briefVi)}
        papers={proposal.attachments.length}
      />
      <TextArea
        id="reason"
        label={t`Why now and in writing`}
        optional={procedure === 'URGENT' ? undefined : t`(optional)`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  )
}
