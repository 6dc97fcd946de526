import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Deadline } from '../../ui/Deadline.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Notice } from '../../ui/Notice.js'
import { PartialDate } from '../../ui/PartialDate.js'

const Fields = graphql(`
  fragment AskedFor_consultation on Consultation {
    id
    state
    question
    closesAt
    closesZone
    isClosed
    isTight
    regionalAt
    regionalZone
    regionalDay {
      text
    }
    closeReason
    openedBy {
      name
    }
  }
`)

/** What is asked, by whom, until when at home and, for those who may know, in the region. */
export function AskedFor({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const shown = read(Fields, consultation)
  const isRunning = shown.state === 'OPEN' || shown.state === 'VERIFIED'
  return (
    <>
      <Facts>
        <Fact name={<Trans>Question</Trans>} wide>
          <span style={{ whiteSpace: 'pre-wrap' }}>{shown.question}</span>
        </Fact>
        <Fact name={<Trans>Deadline in the capital</Trans>} wide>
          <Deadline at={shown.closesAt} zone={shown.closesZone} />
        </Fact>
        {shown.regionalAt && shown.regionalZone ? (
          <Fact name={<Trans>Deadline in the region</Trans>} wide>
            <Deadline at={shown.regionalAt} zone={shown.regionalZone} />
          </Fact>
        ) : shown.regionalDay ? (
          <Fact name={<Trans>The meeting begins</Trans>}>
            <PartialDate date={shown.regionalDay.text} />
          </Fact>
        ) : null}
        {shown.openedBy ? <Fact name={<Trans>Asked by</Trans>}>{shown.openedBy.name}</Fact> : null}
      </Facts>
      {isRunning && shown.isTight ? (
        <Notice tone="warn" title={<Trans>The capital’s deadline leaves no time before the region’s</Trans>}>
          <Trans>Set an earlier one, so that the position can be verified and released in time.</Trans>
        </Notice>
      ) : null}
      {shown.state === 'OPEN' && shown.isClosed ? (
        <Notice tone="neutral">
          <Trans>The deadline has passed. What still comes is kept and marked as late.</Trans>
        </Notice>
      ) : null}
      {shown.closeReason ? (
        <Notice tone="neutral" title={<Trans>Closed without a position</Trans>}>
          {shown.closeReason}
        </Notice>
      ) : null}
    </>
  )
}
