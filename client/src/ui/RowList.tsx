import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './Button.js'
import { Icon } from './Icon.js'
import classes from './RowList.module.css'

interface Props<Row> {
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  rows: readonly Row[]
  /** What a new row starts as. */
  empty: Row
  add: ReactNode
  /** Null when the last row is removed. */
  onChange: (rows: Row[] | null) => void
  children: (row: Row, set: (row: Row) => void, index: number) => ReactNode
}

/** A list that grows: each row with its fields and a way to remove it. */
export function RowList<Row>({ id, legend, hint, error, rows, empty, add, onChange, children }: Props<Row>) {
  const { t } = useLingui()
  return (
    <fieldset id={id} tabIndex={-1} className={classes.list}>
      <legend>{legend}</legend>
      {hint ? <p className={classes.hint}>{hint}</p> : null}
      {error ? <p className={classes.error}>{error}</p> : null}
      {rows.map((row, index) => (
        <div key={index} className={classes.row}>
          <div className={classes.fields}>
            {children(row, (next) => onChange(rows.map((each, at) => (at === index ? next : each))), index)}
          </div>
          <button
            type="button"
            className={classes.remove}
            aria-label={t`Remove row ${index + 1}`}
            onClick={() => {
              const rest = rows.filter((_, at) => at !== index)
              onChange(rest.length ? rest : null)
            }}
          >
            <Icon name="cross" size={16} />
          </button>
        </div>
      ))}
      <div>
        <Button small icon="plus" onClick={() => onChange([...rows, empty])}>
          {add}
        </Button>
      </div>
    </fieldset>
  )
}
