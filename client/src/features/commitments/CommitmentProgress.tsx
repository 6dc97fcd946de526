import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Empty } from '../../ui/Empty.js'
import { Instant } from '../../ui/Instant.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Moment, Timeline } from '../../ui/Timeline.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import classes from './Commitments.module.css'
import { PROGRESS } from './progress.js'
import { ReportProgressAct } from './ReportProgressAct.js'

const Fields = graphql(`
  fragment CommitmentProgress_commitment on Commitment {
    progress {
      status
      text
      evidenceUrl
      recordedAt
      office
      effectiveOn {
        text
      }
      delegation {
        ...DelegationChip_delegation
      }
      reportedBy {
        name
      }
    }
    ...ReportProgressAct_commitment
  }
`)

/** Every report, the newest first: what it says of which day, who made it, on what evidence. None is ever changed. */
export function CommitmentProgress({ commitment }: { commitment: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { progress, ...act } = read(Fields, commitment)
  return (
    <Panel title={<Trans>What became of it</Trans>} actions={<ReportProgressAct commitment={act} />}>
      {progress.length === 0 ? (
        <Empty icon="history" title={<Trans>No report yet</Trans>}>
          <Trans>The delegation that said it, or the Secretariat, reports here. Every report stays.</Trans>
        </Empty>
      ) : (
        <Timeline>
          {progress.map(({ status, text, evidenceUrl, recordedAt, office, effectiveOn, delegation, reportedBy }) => {
            const { words, tone, icon } = PROGRESS[status]
            return (
              <Moment
                key={recordedAt}
                icon={icon}
                tone={tone}
                what={
                  <strong>
                    {i18n._(words)} · <PartialDate date={effectiveOn.text} />
                  </strong>
                }
                when={
                  <Trans>
                    recorded <Instant at={recordedAt} />
                  </Trans>
                }
              >
                {text ? <p className={classes.words}>{text}</p> : null}
                {evidenceUrl ? (
                  <p>
                    <Trans>
                      Evidence:{' '}
                      <a href={evidenceUrl} rel="noreferrer">
                        {evidenceUrl}
                      </a>
                    </Trans>
                  </p>
                ) : null}
                <p className={classes.by}>
                  {delegation ? <DelegationChip delegation={delegation} /> : null}
                  {reportedBy ? <span>{reportedBy.name}</span> : null}
                  {office ? <span>{i18n._(officeName(office))}</span> : null}
                </p>
              </Moment>
            )
          })}
        </Timeline>
      )}
    </Panel>
  )
}
