import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Instant } from '../../ui/Instant.js'
import { Panel } from '../../ui/Page.js'
import { OUTCOMES } from '../rounds/round.words.js'
import { Moment, Timeline } from '../../ui/Timeline.js'

const Fields = graphql(`
  fragment ProposalHistory_proposal on Proposal {
    code
    revisions {
      id
      number
      isDraft
      savedAt
      submittedAt
      releasedAt
      changeSummary
      changeKind
    }
    appraisals {
      number
      outcome
      reasons
      recordedAt
      appraisedBy {
        name
      }
    }
    rounds {
      id
      code
      openedAt
      closedAt
      outcome
      outcomeReason
    }
  }
`)

interface Line {
  at: string
  line: React.ReactNode
}

/** What happened to a proposal, the latest first: its texts, appraisals and rounds. */
export function ProposalHistory({ proposal }: { proposal: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { code, revisions, appraisals, rounds } = read(Fields, proposal)
  const lines: Line[] = [
    ...revisions.map(({ id, number, isDraft, savedAt, submittedAt, changeSummary }) => ({
      at: submittedAt ?? savedAt,
      line: (
        <Moment
          key={id}
          icon={isDraft ? 'pen' : 'send'}
          tone={isDraft ? 'neutral' : 'info'}
          what={
            <Link {...paths.proposalRevision(code, number)}>
              {isDraft ? <Trans>Revision {number} is being written</Trans> : <Trans>Revision {number} submitted</Trans>}
            </Link>
          }
          when={<Instant at={submittedAt ?? savedAt} />}
        >
          {changeSummary}
        </Moment>
      ),
    })),
    ...appraisals.map(({ number, outcome, reasons, recordedAt, appraisedBy }) => ({
      at: recordedAt,
      line: (
        <Moment
          key={`appraisal-${number}-${recordedAt}`}
          icon={outcome === 'RETURNED' ? 'back' : 'speech'}
          tone={outcome === 'RETURNED' ? 'warn' : 'info'}
          what={
            outcome === 'RETURNED' ? (
              <Trans>Revision {number} returned with reasons</Trans>
            ) : (
              <Trans>Revision {number} circulated</Trans>
            )
          }
          when={
            <>
              {appraisedBy ? `${appraisedBy.name} · ` : null}
              <Instant at={recordedAt} />
            </>
          }
        >
          {reasons}
        </Moment>
      ),
    })),
    ...rounds.flatMap(({ id, code: round, openedAt, closedAt, outcome, outcomeReason }) => [
      {
        at: openedAt,
        line: (
          <Moment
            key={id}
            icon="scales"
            tone="round"
            what={<Trans>Round {round} opened</Trans>}
            when={<Instant at={openedAt} />}
          />
        ),
      },
      ...(closedAt
        ? [
            {
              at: closedAt,
              line: (
                <Moment
                  key={`${id}-end`}
                  icon={outcome ? OUTCOMES[outcome].icon : 'circle'}
                  tone={outcome ? OUTCOMES[outcome].tone : 'neutral'}
                  what={
                    <>
                      <Trans>Round {round}</Trans>: {outcome ? i18n._(OUTCOMES[outcome].words) : null}
                    </>
                  }
                  when={<Instant at={closedAt} />}
                >
                  {outcomeReason}
                </Moment>
              ),
            },
          ]
        : []),
    ]),
  ]
  return (
    <Panel title={<Trans>History</Trans>}>
      <Timeline>{lines.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ line }) => line)}</Timeline>
    </Panel>
  )
}
