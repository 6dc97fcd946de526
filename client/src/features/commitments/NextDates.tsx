import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Local } from '../../ui/Local.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Moment, Timeline } from '../../ui/Timeline.js'

const Fields = graphql(`
  fragment NextDates_commitment on Commitment {
    id
    code
    isOverdue
    isPromise
    due {
      text
    }
    text {
      en
      vi
    }
  }
`)

/** Open commitments with a date, those past it first. */
export function NextDates({ commitments }: { commitments: readonly FragmentOf<typeof Fields>[] }) {
  if (commitments.length === 0) {
    return (
      <p className="quietly">
        <Trans>Nothing that you said has a date that is still to come.</Trans>
      </p>
    )
  }
  return (
    <Timeline>
      {commitments.map((commitment) => {
        const { id, code, isOverdue, isPromise, due, text } = read(Fields, commitment)
        return (
          <Moment
            key={id}
            icon={isOverdue ? 'alert' : 'calendar'}
            tone={!isOverdue ? 'info' : isPromise ? 'bad' : 'warn'}
            what={
              <Link {...paths.commitment(code)}>
                <Local text={text} />
              </Link>
            }
            when={
              <>
                {due ? <PartialDate date={due.text} /> : null}
                {isOverdue ? (
                  <>
                    {' · '}
                    {isPromise ? <Trans>overdue</Trans> : <Trans>date passed, no report</Trans>}
                  </>
                ) : null}
              </>
            }
          />
        )
      })}
    </Timeline>
  )
}
