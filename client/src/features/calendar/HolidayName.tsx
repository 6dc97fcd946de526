import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLanguage } from '../../ui/language.js'
import { Local } from '../../ui/Local.js'
import classes from './Calendar.module.css'

const Fields = graphql(`
  fragment HolidayName_holiday on Holiday {
    day
    isEstimate
    nameLocal
    name {
      en
      vi
    }
  }
`)

/** A public holiday: its day with the day of the week, its name, and whether the day is certain. */
export function HolidayName({ holiday, full = false }: { holiday: FragmentOf<typeof Fields>; full?: boolean }) {
  const language = useLanguage()
  const { day, name, nameLocal, isEstimate } = read(Fields, holiday)
  return (
    <span className={classes.holiday}>
      <time dateTime={day}>{dayInWords(day, language)}</time>{' '}
      <span>
        <Local text={name} />
        {full && nameLocal && nameLocal !== name.vi ? <span className={classes.quiet}> · {nameLocal}</span> : null}
        {isEstimate ? (
          <span className={classes.quiet}>
            {' '}
            <Trans>(estimated)</Trans>
          </span>
        ) : null}
      </span>
    </span>
  )
}

/** `Fri 5 Feb`, the month by name. */
export function dayInWords(day: string, language: 'en' | 'vi'): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
  }).format(new Date(`${day}T00:00:00Z`))
}
