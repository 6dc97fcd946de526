import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { useLocal } from '../../ui/Local.js'
import { officeName } from './offices.js'
import classes from './Roster.module.css'

const Fields = graphql(`
  fragment OfficeHolders_office on Office {
    kind
    title {
      en
      vi
    }
    body {
      name {
        en
        vi
      }
    }
    person {
      id
      name
    }
  }
`)

/** Who holds which office. A person whom the viewer may not know leaves the office standing. */
export function OfficeHolders({ offices }: { offices: readonly FragmentOf<typeof Fields>[] }) {
  const { i18n } = useLingui()
  const local = useLocal()
  if (offices.length === 0) {
    return (
      <span className={classes.what}>
        <Trans>Nobody on record</Trans>
      </span>
    )
  }
  return (
    <ul className={classes.list}>
      {offices.map((office, index) => {
        const { kind, title, body, person } = read(Fields, office)
        return (
          <li key={person?.id ?? index}>
            {person ? <Link {...paths.person(person.id)}>{person.name}</Link> : <Trans>Not shown to you</Trans>}{' '}
            <span className={classes.beside}>
              {local(title) || i18n._(officeName(kind))}
              {body ? ` · ${local(body.name)}` : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
