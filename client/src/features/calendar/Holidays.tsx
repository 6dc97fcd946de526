import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { Segments } from '../../ui/Segments.js'
import { serverNow } from '../../ui/server-clock.js'
import classes from './Calendar.module.css'
import { ConfirmYearAct } from './ConfirmYearAct.js'
import { HolidayName } from './HolidayName.js'
import { RecordHolidayAct } from './RecordHolidayAct.js'

const HolidaysQuery = graphql(`
  query Holidays($key: ID!, $year: Int!) {
    delegation(id: $key) {
      id
      weekend
      name {
        en
        vi
      }
      calendar(year: $year) {
        year
        isKnown
        source
        holidays {
          day
          source
          ...HolidayName_holiday
        }
        viewerCan {
          recordHoliday {
            allowed
          }
          confirmHolidayYear {
            allowed
          }
        }
      }
    }
  }
`)

/** The working calendar of a delegation: its weekend and the public holidays of a year, each with its source. */
export function Holidays({ delegationKey }: { delegationKey: string }) {
  const { t } = useLingui()
  const local = useLocal()
  const weekdays = useWeekdays()
  const thisYear = new Date(serverNow()).getUTCFullYear()
  const [year, setYear] = useState(thisYear)
  const asked = useAsk(HolidaysQuery, { key: delegationKey, year })
  const years = [thisYear, thisYear + 1, thisYear + 2].map(String)
  return (
    <Panel title={<Trans>Public holidays</Trans>}>
      <div className={classes.head}>
        <Segments
          legend={t`Year`}
          value={String(year)}
          onChange={(chosen) => setYear(Number(chosen))}
          choices={years.map((value) => ({ value, label: value }))}
        />
      </div>
      <Loaded from={asked}>
        {({ delegation }) => {
          if (!delegation) return null
          const { calendar, weekend, name } = delegation
          const { holidays, isKnown, source, viewerCan } = calendar
          return (
            <>
              {isKnown ? null : (
                <Notice tone="warn" title={<Trans>Not known for {local(name)} {year}: ask the focal point.</Trans>}>
                  <Trans>Deadlines say so, and what is on record below may not be all.</Trans>
                </Notice>
              )}
              {holidays.length ? (
                <ul className={classes.days}>
                  {holidays.map((holiday) => (
                    <li key={holiday.day}>
                      <HolidayName holiday={holiday} full />
                      {holiday.source === source ? null : <span className={classes.origin}> · {holiday.source}</span>}
                    </li>
                  ))}
                </ul>
              ) : null}
              {weekend.length ? (
                <p className={classes.origin}>
                  <Trans>Weekend: {weekdays(weekend)}.</Trans>
                </p>
              ) : null}
              {source ? <Origin source={source} /> : null}
              <div className={classes.acts}>
                {viewerCan.recordHoliday.allowed ? <RecordHolidayAct delegationKey={delegationKey} name={local(name)} year={year} /> : null}
                {viewerCan.confirmHolidayYear.allowed && !isKnown ? (
                  <ConfirmYearAct delegationKey={delegationKey} name={local(name)} year={year} />
                ) : null}
              </div>
            </>
          )
        }}
      </Loaded>
    </Panel>
  )
}

function Origin({ source }: { source: string }) {
  return (
    <p className={classes.origin}>
      {source.startsWith('date-holidays ') ? (
        <Trans>
          From {source}, data CC BY-SA 3.0, after Wikipedia. Estimated days follow the moon or the sun and may differ; days
          in lieu that a government sets for one year are missing.
        </Trans>
      ) : (
        <Trans>Source: {source}</Trans>
      )}
    </p>
  )
}

/** Names of ISO weekdays in a list: 5 June 2026 was a Friday. */
function useWeekdays(): (days: readonly number[]) => string {
  const language = useLanguage()
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(language)
  return (days) => list.format(days.map((each) => day.format(new Date(Date.UTC(2026, 5, each)))))
}
