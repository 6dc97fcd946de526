import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { offsetInWords, onTheClock } from '../../ui/clocks.js'
import { useLanguage } from '../../ui/language.js'
import { Tag } from '../../ui/Tag.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './Calendar.module.css'
import { HolidayName } from './HolidayName.js'
import { WARNINGS } from './warnings.js'

const Fields = graphql(`
  fragment Capitals_place on PlaceWindow {
    closesLocal
    closesOffset
    workingDays
    warnings
    delegation {
      id
      ...DelegationChip_delegation
    }
    holidays {
      day
      ...HolidayName_holiday
    }
  }
`)

/** The window as each capital sees it, in protocol order: when it closes there, how many days people work, which they do not. */
export function Capitals({ places }: { places: readonly FragmentOf<typeof Fields>[] }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  return (
    <ol className={classes.capitals} aria-label={t`The window in each capital`}>
      {places.map((place) => {
        const { delegation, closesLocal, closesOffset, workingDays, holidays, warnings } = read(Fields, place)
        return (
          <li key={delegation.id}>
            <div className={classes.capital}>
              <DelegationChip delegation={delegation} />
              <span>
                {onTheClock(new Date(`${closesLocal}:00Z`), 'UTC', language)}{' '}
                <span className={classes.quiet}>({offsetInWords(closesOffset)})</span>
              </span>
              <span className={classes.worked}>
                <Plural value={workingDays} one="# working day" other="# working days" />
              </span>
            </div>
            {warnings.length ? (
              <div className={classes.tags}>
                {warnings.map((warning) => {
                  const { words, grave } = WARNINGS[warning]
                  return (
                    <Tag key={warning} tone={grave ? 'warn' : 'neutral'} icon={grave ? 'alert' : 'info'}>
                      {i18n._(words)}
                    </Tag>
                  )
                })}
              </div>
            ) : null}
            {holidays.length ? (
              <p className={classes.inside}>
                <span className={classes.quiet}>
                  <Trans>Public holidays in it:</Trans>
                </span>
                {holidays.map((holiday) => (
                  <HolidayName key={holiday.day} holiday={holiday} />
                ))}
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
