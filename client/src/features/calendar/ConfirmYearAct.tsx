import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { TextField } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'

const ConfirmYear = graphql(`
  mutation ConfirmHolidayYear($input: ConfirmHolidayYearInput!) {
    confirmHolidayYear(input: $input) {
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

/** Says that no public holiday of the year is missing, so that deadlines no longer warn of it. */
export function ConfirmYearAct({ delegationKey, name, year }: { delegationKey: string; name: string; year: number }) {
  const { t } = useLingui()
  const command = useCommand(ConfirmYear)
  const [source, setSource] = useState('')
  return (
    <ActDialog
      verb={<Trans>All of {year} are on record</Trans>}
      icon="check"
      title={<Trans>Confirm the public holidays of {year}</Trans>}
      sentence={
        <Trans>
          Say that every public holiday of <strong>{name}</strong> in {year} is on record.
        </Trans>
      }
      done={t`The holidays of ${year} are known`}
      command={command}
      run={() => command.run({ delegation: delegationKey, year, source })}
    >
      <TextField
        id="yearSource"
        label={t`Source`}
        hint={t`An address, or a decree with its number and date.`}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </ActDialog>
  )
}
