import { useLingui } from '@lingui/react/macro'
import { SelectField } from '../../ui/TextField.js'
import classes from './RevisionDiff.module.css'

interface Listed {
  number: number
  isDraft: boolean
}

/** Chooses the two revisions to compare; the address keeps the choice. */
export function RevisionPair({
  revisions,
  from,
  to,
  onChoose,
}: {
  revisions: readonly Listed[]
  from: number
  to: number
  onChoose: (from: number, to: number) => void
}) {
  const { t } = useLingui()
  const sides = [
    { label: t`From revision`, value: from, pick: (number: number) => onChoose(number, to) },
    { label: t`To revision`, value: to, pick: (number: number) => onChoose(from, number) },
  ]
  return (
    <div className={classes.pair}>
      {sides.map(({ label, value, pick }) => (
        <SelectField
          key={label}
          label={label}
          value={value}
          onChange={(event) => pick(Number(event.currentTarget.value))}
        >
          {revisions.some(({ number }) => number === value) ? null : <option value={value}>{value}</option>}
          {revisions.map(({ number, isDraft }) => (
            <option key={number} value={number}>
              {isDraft ? t`${number} (being written)` : number}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  )
}
