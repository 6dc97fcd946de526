import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Empty } from '../../ui/Empty.js'
import { Instant } from '../../ui/Instant.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Moment, Timeline } from '../../ui/Timeline.js'
import { BriefFiles } from '../attachments/BriefFiles.js'
import { UploadList } from '../attachments/UploadList.js'
import { useUploads } from '../attachments/uploads.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import classes from './Commitments.module.css'
import { PROGRESS } from './progress.js'
import { ReportProgressAct } from './ReportProgressAct.js'

const Fields = graphql(`
  fragment CommitmentProgress_commitment on Commitment {
    progress {
      id
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
      attachments {
        id
        ...FileRow_attachment
      }
    }
    ...ReportProgressAct_commitment
  }
`)

/** Every report, the newest first: what it says of which day, who made it, on what evidence. None is ever changed. */
export function CommitmentProgress({ commitment }: { commitment: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { progress, ...act } = read(Fields, commitment)
  const uploads = useUploads()
  return (
    <Panel
      title={<Trans>What became of it</Trans>}
      actions={<ReportProgressAct commitment={act} onFiles={uploads.add} />}
    >
      <UploadList uploads={uploads} />
      {progress.length === 0 ? (
        <Empty icon="history" title={<Trans>No report yet</Trans>}>
          <Trans>The delegation that said it, or the Secretariat, reports here. Every report stays.</Trans>
        </Empty>
      ) : (
        <Timeline>
          {progress.map((report) => {
            const { id, status, text, evidenceUrl, recordedAt, office, effectiveOn, delegation, reportedBy } = report
            const { words, tone, icon } = PROGRESS[status]
            return (
              <Moment
                key={id}
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
                <BriefFiles files={report.attachments} />
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
