import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { Tag } from '../../ui/Tag.js'
import classes from './Offices.module.css'

const Fields = graphql(`
  fragment OfficeSpan_office on Office {
    state
    fromAt
    toAt
    handedOverAt
    actingFor {
      name
    }
    takenOverFrom {
      name
    }
    handedOverTo {
      name
    }
  }
`)

/** From when to when an office is held, whose it was before and whose it is after. */
export function OfficeSpan({ office }: { office: FragmentOf<typeof Fields> }) {
  const { state, fromAt, toAt, handedOverAt, actingFor, takenOverFrom, handedOverTo } = read(Fields, office)
  const isTakenBack = toAt !== null && toAt === fromAt
  return (
    <>
      {state === 'HELD' ? (
        <>
          <Tag tone="good" icon="check">
            <Trans>now</Trans>
          </Tag>{' '}
          <Trans>
            since <Instant at={fromAt} day />
          </Trans>
          {toAt ? (
            <>
              {', '}
              <Trans>
                until <Instant at={toAt} />
              </Trans>
            </>
          ) : null}
        </>
      ) : state === 'COMING' ? (
        <>
          <Tag tone="info" icon="clock">
            <Trans>to come</Trans>
          </Tag>{' '}
          <Trans>
            from <Instant at={fromAt} />
          </Trans>
        </>
      ) : isTakenBack ? (
        <span className="quietly">
          <Trans>taken back before it began</Trans>
        </span>
      ) : (
        <span className="quietly">
          <Instant at={fromAt} day /> – <Instant at={toAt ?? fromAt} day />
        </span>
      )}
      {actingFor ? (
        <span className={classes.also}>
          <Trans>acting for {actingFor.name}</Trans>
        </span>
      ) : null}
      {takenOverFrom ? (
        <span className={classes.also}>
          <Trans>after {takenOverFrom.name}</Trans>
        </span>
      ) : null}
      {handedOverTo && handedOverAt ? (
        <span className={classes.also}>
          <Trans>
            handed over to {handedOverTo.name}: <Instant at={handedOverAt} />
          </Trans>
        </span>
      ) : null}
    </>
  )
}
