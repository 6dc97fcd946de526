import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal } from '../../ui/Local.js'
import { useLanguage } from '../../ui/language.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import classes from './Calendar.module.css'
import { Capitals } from './Capitals.js'
import { WARNING_ORDER, WARNINGS } from './warnings.js'

const Fields = graphql(`
  fragment WindowNotes_place on PlaceWindow {
    workingDays
    warnings
    unknownYears
    delegation {
      name {
        en
        vi
      }
    }
    ...Capitals_place
  }
`)

const WindowQuery = graphql(`
  query DecisionWindow($body: ID!, $opensAt: DateTimeISO, $closesAt: DateTimeISO!, $zone: String) {
    decisionWindow(body: $body, opensAt: $opensAt, closesAt: $closesAt, zone: $zone) {
      hours
      places {
        ...WindowNotes_place
      }
    }
  }
`)

interface Props {
  bodyKey: string
  /** Instants, ISO 8601. Without an opening, the window opens now; without a closing, nothing is shown. */
  opensAt?: string | null
  closesAt: string | undefined
  zone: string
  /** The capitals stay folded away until asked for. */
  folded?: boolean
}

/** How a window for an answer falls in the capitals of those who count: warnings first, then each capital. */
export function DecisionWindow({ bodyKey, opensAt = null, closesAt, zone, folded = false }: Props) {
  const { data, loading } = useAsk(
    WindowQuery,
    { body: bodyKey, opensAt, closesAt: closesAt ?? '', zone },
    { unless: !closesAt },
  )
  if (!closesAt) return null
  if (!data) return loading ? <Skeleton kind="rows" lines={2} /> : null
  return data.decisionWindow ? <WindowInCapitals places={data.decisionWindow.places} folded={folded} /> : null
}

/** The same for a window that has been asked for with something else, such as a round. */
export function WindowInCapitals({ places, folded }: { places: readonly FragmentOf<typeof Fields>[]; folded?: boolean }) {
  const rows = places.map((place) => read(Fields, place))
  if (rows.length === 0) return null
  const days = rows.map(({ workingDays }) => workingDays)
  const [least, most] = [Math.min(...days), Math.max(...days)]
  const capitals = <Capitals places={rows} />
  return (
    <section className={classes.window}>
      <Warnings places={rows} />
      <p className={classes.span}>
        {least === most ? (
          <Plural value={most} one="# working day in every capital" other="# working days in every capital" />
        ) : (
          <Trans>
            {least} to {most} working days, depending on the capital
          </Trans>
        )}
      </p>
      {folded ? (
        <details className={classes.fold}>
          <summary>
            <Plural value={rows.length} one="# capital" other="In each of the # capitals" />
          </summary>
          {capitals}
        </details>
      ) : (
        capitals
      )}
    </section>
  )
}

interface Warned {
  warnings: readonly (typeof WARNING_ORDER)[number][]
  delegation: { name: { en: string | null; vi: string | null } }
}

function Warnings({ places }: { places: readonly Warned[] }) {
  const { i18n } = useLingui()
  const local = useLocal()
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' })
  const found = WARNING_ORDER.flatMap((warning) => {
    const names = places.filter(({ warnings }) => warnings.includes(warning)).map(({ delegation }) => local(delegation.name))
    return names.length ? [{ warning, names: list.format(names) }] : []
  })
  if (found.length === 0) return null
  return (
    <Notice tone={found.some(({ warning }) => WARNINGS[warning].grave) ? 'warn' : 'info'} live>
      <ul className={classes.warnings}>
        {found.map(({ warning, names }) => (
          <li key={warning}>
            <strong>{i18n._(WARNINGS[warning].words)}</strong>: {names}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
