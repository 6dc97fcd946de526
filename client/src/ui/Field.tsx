import { useId, type ReactNode } from 'react'
import { Icon } from './Icon.js'
import classes from './Field.module.css'

export interface FieldWords {
  label: ReactNode
  /** What a good answer is; read with the field. */
  hint?: ReactNode
  /** Why the answer cannot stay as it is, and what would do. */
  error?: ReactNode
  optional?: ReactNode
}

interface FieldProps extends FieldWords {
  /** Also the target of links in the error summary. */
  id?: string | undefined
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode
  footer?: ReactNode
}

/** Label, hint, error and one control, tied together for a screen reader. */
export function Field({ id, label, hint, error, optional, children, footer }: FieldProps) {
  const own = useId()
  const fieldId = id ?? own
  const described = [hint ? `${fieldId}-hint` : '', error ? `${fieldId}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={classes.field} data-wrong={error ? true : undefined}>
      <label className={classes.label} htmlFor={fieldId}>
        {label}
        {optional ? <span className={classes.optional}> {optional}</span> : null}
      </label>
      {hint ? (
        <p id={`${fieldId}-hint`} className={classes.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${fieldId}-error`} className={classes.error}>
          <Icon name="alert" size={17} />
          <span>{error}</span>
        </p>
      ) : null}
      {children({ id: fieldId, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {footer}
    </div>
  )
}
