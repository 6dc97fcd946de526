import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { CheckChoices } from '../../ui/Choices.js'
import { TextField } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'

const RecordHoliday = graphql(`
  mutation RecordHoliday($input: RecordHolidayInput!) {
    recordHoliday(input: $input) {
      __typename
      ... on CalendarOk {
        delegation {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Adds a public holiday, or corrects one that is none, with its source. What was on record before stays on record. */
export function RecordHolidayAct({ delegationKey, name, year }: { delegationKey: string; name: string; year: number }) {
  const { t } = useLingui()
  const command = useCommand(RecordHoliday)
  const [day, setDay] = useState('')
  const [nameEn, setNameEn] = useState('')
  const [nameVi, setNameVi] = useState('')
  const [source, setSource] = useState('')
  const [isWorked, setIsWorked] = useState(false)
  const forget = () => {
    setDay('')
    setNameEn('')
    setNameVi('')
    setIsWorked(false)
  }
  return (
    <ActDialog
      verb={<Trans>Record a holiday</Trans>}
      icon="calendar"
      title={<Trans>Record a public holiday</Trans>}
      sentence={
        <Trans>
          For <strong>{name}</strong>, with its source. It stands above what was known before.
        </Trans>
      }
      done={t`The day is recorded`}
      command={command}
      run={() => command.run({ delegation: delegationKey, day, isHoliday: !isWorked, nameEn, nameVi: nameVi || null, source })}
      onDone={forget}
    >
      <TextField
        id="day"
        type="date"
        label={t`Day`}
        min={`${year}-01-01`}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextField id="nameEn" label={t`Name in English`} value={nameEn} onChange={(event) => setNameEn(event.currentTarget.value)} />
      <TextField
        id="nameVi"
        label={t`Name in Vietnamese`}
        optional={t`(optional)`}
        value={nameVi}
        onChange={(event) => setNameVi(event.currentTarget.value)}
      />
      <TextField
        id="source"
        label={t`Source`}
        hint={t`An address, or a decree with its number and date.`}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <CheckChoices
        legend={t`Correction`}
        values={isWorked ? ['worked'] : []}
        onChange={(values) => setIsWorked(values.length > 0)}
        choices={[{ value: 'worked', label: t`This day is on record as a holiday, but people work.` }]}
      />
    </ActDialog>
  )
}
