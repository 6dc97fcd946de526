import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { graphql, type DutyGroup } from '@mufakat/schema'
import { useId } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import classes from './Duties.module.css'
import { DutyLine } from './DutyLine.js'
import type { NextMeetings } from './NextMeetings.js'
import { NothingNeedsYou } from './NothingNeedsYou.js'

const Fields = graphql(`
  fragment Duties_needs on NeedsMeNow {
    counts {
      group
      count
    }
    duties {
      key
      group
      ...DutyLine_duty
    }
  }
`)

// prettier-ignore
const GROUPS: Record<DutyGroup, { name: MessageDescriptor; means: MessageDescriptor }> = {
  DECIDE:  { name: msg`Decide`,  means: msg`A decision waits for you` },
  RESPOND: { name: msg`Respond`, means: msg`Somebody waits for your answer` },
  REPORT:  { name: msg`Report`,  means: msg`Something promised or led is to be reported on` },
  PREPARE: { name: msg`Prepare`, means: msg`Your own unfinished work` },
  READ:    { name: msg`Read`,    means: msg`To know of` },
}

/** What is asked of the viewer, group by group in the server's order, the soonest first. */
export function Duties({
  needs,
  nextMeeting,
}: {
  needs: FragmentOf<typeof Fields>
  nextMeeting: Parameters<typeof NextMeetings>[0]['meetings'][number] | undefined
}) {
  const { i18n } = useLingui()
  const id = useId()
  const { counts, duties } = read(Fields, needs)
  if (duties.length === 0) return <NothingNeedsYou nextMeeting={nextMeeting} />
  return counts.map(({ group, count }) => {
    const { name, means } = GROUPS[group]
    const headingId = `${id}-${group}`
    return (
      <section key={group} className={classes.group} aria-labelledby={headingId}>
        <header className={classes.heading}>
          <h2 id={headingId}>
            {i18n._(name)} <span className={classes.count}>{i18n.number(count)}</span>
          </h2>
          <p className={classes.means}>{i18n._(means)}</p>
        </header>
        <ol className={classes.duties}>
          {duties
            .filter((duty) => duty.group === group)
            .map((duty) => (
              <DutyLine key={duty.key} duty={duty} />
            ))}
        </ol>
      </section>
    )
  })
}
