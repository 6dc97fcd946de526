import { Plural } from '@lingui/react/macro'
import { type ComponentPropsWithRef, type ReactNode } from 'react'
import { Field, type FieldWords } from './Field.js'
import classes from './Field.module.css'

type InputProps = FieldWords & Omit<ComponentPropsWithRef<'input'>, 'id'> & { id?: string; footer?: ReactNode }

/** One line of text. */
export function TextField({ id, label, hint, error, optional, footer, ...input }: InputProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} footer={footer}>
      {(ids) => <input type="text" className={classes.control} {...input} {...ids} />}
    </Field>
  )
}

type AreaProps = FieldWords &
  Omit<ComponentPropsWithRef<'textarea'>, 'id'> & { id?: string; words?: { max: number; now: string } }

const wordsIn = (text: string) => text.trim().split(/\s+/u).filter(Boolean).length

/** Text of several lines; with `words`, a budget that counts down while typing and never cuts. */
export function TextArea({ id, label, hint, error, optional, words, ...area }: AreaProps) {
  const left = words ? words.max - wordsIn(words.now) : 0
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      footer={
        words ? (
          <p className={classes.counted} data-over={left < 0 || undefined}>
            {left < 0 ? (
              <Plural value={-left} one="# word too many" other="# words too many" />
            ) : (
              <Plural value={left} one="# word left" other="# words left" />
            )}
          </p>
        ) : null
      }
    >
      {(ids) => <textarea rows={3} className={classes.control} {...area} {...ids} />}
    </Field>
  )
}

type SelectProps = FieldWords & Omit<ComponentPropsWithRef<'select'>, 'id'> & { id?: string }

/** One of a few known answers; the browser's own list, which works on every phone and with every reader. */
export function SelectField({ id, label, hint, error, optional, children, ...select }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <select className={classes.control} {...select} {...ids}>
          {children}
        </select>
      )}
    </Field>
  )
}
