import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { graphql, type AgencyKind } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import classes from './Roster.module.css'

const Fields = graphql(`
  fragment Agencies_agency on Agency {
    id
    kind
    abbreviation
    note
    name {
      en
      vi
    }
  }
`)

// prettier-ignore
const KINDS: Record<AgencyKind, MessageDescriptor> = {
  CIVIL_SERVICE_AGENCY: msg`Civil service agency: answers for this delegation`,
  TRAINING_INSTITUTE:   msg`Public service training institute`,
  UNIT:                 msg`Unit of a ministry`,
  SECRETARIAT:          msg`Secretariat`,
}

/** The agencies of one delegation and what each is. */
export function Agencies({ agencies }: { agencies: readonly FragmentOf<typeof Fields>[] }) {
  const { i18n } = useLingui()
  if (agencies.length === 0) {
    return (
      <p className="quietly">
        <Trans>No agency on record.</Trans>
      </p>
    )
  }
  return (
    <ul className={classes.list} data-roomy>
      {agencies.map((agency) => {
        const { id, name, abbreviation, kind, note } = read(Fields, agency)
        return (
          <li key={id}>
            <span>
              <Local text={name} />
              {abbreviation ? <span className={classes.short}> {abbreviation}</span> : null}
            </span>
            <span className={classes.what}>{i18n._(KINDS[kind])}</span>
            {note ? (
              <span lang="en" className={classes.what}>
                {note}
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
