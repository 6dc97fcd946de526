import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { offsetInWords, onTheClock } from '../../ui/clocks.js'
import { useLanguage } from '../../ui/language.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { Tag } from '../../ui/Tag.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './Calendar.module.css'
import { HolidayName } from './HolidayName.js'
import { WARNINGS } from './warnings.js'

const Fields = graphql(`
  fragment WindowTable_place on PlaceWindow {
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
export function WindowTable({ places }: { places: readonly FragmentOf<typeof Fields>[] }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const names = { closes: t`Closes there`, days: t`Working days`, holidays: t`Public holidays in it` }
  return (
    <div className={classes.table}>
      <Table
        caption={t`The window in each capital`}
        columns={[
          { key: 'delegation', name: <Trans>Delegation</Trans> },
          { key: 'closes', name: names.closes },
          { key: 'days', name: names.days },
          { key: 'holidays', name: names.holidays },
        ]}
      >
        {places.map((place) => {
          const { delegation, closesLocal, closesOffset, workingDays, holidays, warnings } = read(Fields, place)
          return (
            <Row key={delegation.id} heading={<DelegationChip delegation={delegation} />}>
              <Cell name={names.closes}>
                <span className={classes.closes}>
                  {onTheClock(new Date(`${closesLocal}:00Z`), 'UTC', language)}{' '}
                  <span className={classes.quiet}>({offsetInWords(closesOffset)})</span>
                </span>
                {warnings.map((warning) => (
                  <Tag key={warning} tone={WARNINGS[warning].grave ? 'warn' : 'neutral'} icon={WARNINGS[warning].grave ? 'alert' : 'info'}>
                    {i18n._(WARNINGS[warning].words)}
                  </Tag>
                ))}
              </Cell>
              <Cell name={names.days}>
                <Plural value={workingDays} one="# day" other="# days" />
              </Cell>
              <Cell name={names.holidays}>
                {holidays.length ? (
                  <ul className={classes.inside}>
                    {holidays.map((holiday) => (
                      <li key={holiday.day}>
                        <HolidayName holiday={holiday} />
                      </li>
                    ))}
                  </ul>
                ) : null}
              </Cell>
            </Row>
          )
        })}
      </Table>
    </div>
  )
}
