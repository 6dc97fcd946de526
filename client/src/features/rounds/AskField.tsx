import { useLingui } from '@lingui/react/macro'
import type { Ask } from '@mufakat/schema'
import { SelectField } from '../../ui/TextField.js'
import { ASKS } from './round.words.js'

/** What is asked of the delegations: five different acts. */
export function AskField({ value, onChange }: { value: Ask; onChange: (ask: Ask) => void }) {
  const { t, i18n } = useLingui()
  return (
    <SelectField
      id="ask"
      label={t`What is asked`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Ask)}
    >
      {(Object.keys(ASKS) as Ask[]).map((ask) => (
        <option key={ask} value={ask}>
          {i18n._(ASKS[ask].words)}
        </option>
      ))}
    </SelectField>
  )
}
