import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { graphql, type Capacity } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import { PartialDate } from '../../ui/PartialDate.js'
import classes from './Roster.module.css'

const Fields = graphql(`
  fragment Participation_participation on Participation {
    capacity
    from {
      text
    }
    to {
      text
    }
    body {
      id
      name {
        en
        vi
      }
    }
  }
`)

// prettier-ignore
const CAPACITIES: Record<Capacity, MessageDescriptor> = {
  MEMBER:   msg`member`,
  OBSERVER: msg`observer`,
  PARTNER:  msg`partner`,
  GUEST:    msg`guest`,
}

/** In which bodies a delegation takes part, in which capacity, from which day to which. */
export function Participation({ participation }: { participation: readonly FragmentOf<typeof Fields>[] }) {
  const { i18n } = useLingui()
  return (
    <ul className={classes.list}>
      {participation.map((each) => {
        const { body, capacity, from, to } = read(Fields, each)
        return (
          <li key={`${body.id} ${capacity} ${from.text}`}>
            <Local text={body.name} />{' '}
            <span className={classes.beside}>
              {i18n._(CAPACITIES[capacity])}{' '}
              {to ? (
                <PartialDate date={from.text} to={to.text} />
              ) : (
                <Trans>
                  since <PartialDate date={from.text} />
                </Trans>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
