import { Trans } from '@lingui/react/macro'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Empty } from '../../ui/Empty.js'
import { Local } from '../../ui/Local.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { NextMeetingFields } from './NextMeetings.js'

/** Nothing is asked of the viewer: says so kindly, and what comes next. */
export function NothingNeedsYou({ nextMeeting }: { nextMeeting: FragmentOf<typeof NextMeetingFields> | undefined }) {
  const next = read(NextMeetingFields, nextMeeting)
  return (
    <Empty
      icon="check"
      title={<Trans>Nothing needs you now</Trans>}
      action={
        <ButtonLink {...paths.plans()} icon="plan">
          <Trans>See the work plans</Trans>
        </ButtonLink>
      }
    >
      {next?.plannedStart ? (
        <Trans>
          Next: <Local text={next.name} />, <PartialDate date={next.plannedStart.text} to={next.plannedEnd?.text} />.
        </Trans>
      ) : (
        <Trans>What is asked of you will stand here, with its deadline and the reason.</Trans>
      )}
    </Empty>
  )
}
