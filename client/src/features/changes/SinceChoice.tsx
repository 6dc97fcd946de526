import { Plural, useLingui } from '@lingui/react/macro'
import { Filters } from '../../ui/Filters.js'
import { useLanguage } from '../../ui/language.js'
import { inWords, type PartialDateText } from '../../ui/partial-date.format.js'
import { SelectField } from '../../ui/TextField.js'
import { BoundField } from '../history/BoundField.js'

/** Since when: a meeting that was held, or any day. */
export function SinceChoice({
  value,
  total,
  meetings,
  onChange,
}: {
  value: PartialDateText
  /** How much has changed since then. */
  total: number
  /** The days on which meetings began, and their names. */
  meetings: readonly { from: PartialDateText; name: string }[]
  onChange: (from: PartialDateText) => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Filters summary={<Plural value={total} one="# change" other="# changes" />}>
      <SelectField
        label={t`Since which meeting`}
        value={meetings.find(({ from }) => from === value)?.from ?? ''}
        onChange={(event) => {
          if (event.currentTarget.value) onChange(event.currentTarget.value)
        }}
      >
        <option value="">{t`None: since a day`}</option>
        {meetings.map(({ from, name }) => (
          <option key={from} value={from}>
            {`${name} · ${inWords(from, language)}`}
          </option>
        ))}
      </SelectField>
      <BoundField
        label={t`Since which day`}
        value={value}
        onChange={(next) => {
          if (next) onChange(next)
        }}
      />
    </Filters>
  )
}
