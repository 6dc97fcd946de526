import { useLingui } from '@lingui/react/macro'
import { useLocal, type LocalWords } from '../../ui/Local.js'
import { SelectField } from '../../ui/TextField.js'

/** Narrows a list to one body; undefined for every body. */
export function BodyField({
  bodies,
  value,
  onChange,
}: {
  bodies: readonly { key: string; name: LocalWords }[]
  value: string | undefined
  onChange: (key: string | undefined) => void
}) {
  const { t } = useLingui()
  const local = useLocal()
  return (
    <SelectField
      label={t`Body`}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{t`Every body`}</option>
      {bodies.map(({ key, name }) => (
        <option key={key} value={key}>
          {local(name)}
        </option>
      ))}
    </SelectField>
  )
}
