import { useId, type ReactNode } from 'react'
import { Icon } from './Icon.js'
import classes from './Field.module.css'

export interface Choice<Value extends string> {
  value: Value
  label: ReactNode
  hint?: ReactNode
}

interface Props<Value extends string> {
  id?: string
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  choices: readonly Choice<Value>[]
  /** Cards for a choice that deserves thought; plain rows otherwise. */
  cards?: boolean
  /** Side by side where there is room: for many short answers. */
  columns?: boolean
}

function Group({ id, legend, hint, error, children }: Omit<Props<string>, 'choices'> & { children: ReactNode }) {
  return (
    <fieldset id={id} tabIndex={-1} className={classes.group}>
      <legend>{legend}</legend>
      {hint ? <p className={classes.hint}>{hint}</p> : null}
      {error ? (
        <p className={classes.error}>
          <Icon name="alert" size={17} />
          <span>{error}</span>
        </p>
      ) : null}
      {children}
    </fieldset>
  )
}

function Row({ input, label, hint, card }: { input: ReactNode; label: ReactNode; hint?: ReactNode; card: boolean }) {
  return (
    <label className={card ? `${classes.choice} ${classes.card}` : classes.choice}>
      {input}
      <span className={classes.choiceWords}>
        <span>{label}</span>
        {hint ? <span className={classes.choiceHint}>{hint}</span> : null}
      </span>
    </label>
  )
}

/** Exactly one of a few. */
export function RadioChoices<Value extends string>({
  value,
  onChange,
  choices,
  cards = false,
  columns = false,
  ...group
}: Props<Value> & { value: Value | undefined; onChange: (value: Value) => void }) {
  const name = useId()
  return (
    <Group {...group}>
      <div className={cards ? classes.cards : columns ? classes.columns : undefined}>
        {choices.map((choice) => (
          <Row
            key={choice.value}
            card={cards}
            label={choice.label}
            hint={choice.hint}
            input={
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
            }
          />
        ))}
      </div>
    </Group>
  )
}

/** Any number of a few. */
export function CheckChoices<Value extends string>({
  values,
  onChange,
  choices,
  cards = false,
  columns = false,
  ...group
}: Props<Value> & { values: readonly Value[]; onChange: (values: Value[]) => void }) {
  return (
    <Group {...group}>
      <div className={cards ? classes.cards : columns ? classes.columns : undefined}>
        {choices.map((choice) => (
          <Row
            key={choice.value}
            card={cards}
            label={choice.label}
            hint={choice.hint}
            input={
              <input
                type="checkbox"
                value={choice.value}
                checked={values.includes(choice.value)}
                onChange={(event) =>
                  onChange(
                    choices
                      .map((each) => each.value)
                      .filter((each) => (each === choice.value ? event.currentTarget.checked : values.includes(each))),
                  )
                }
              />
            }
          />
        ))}
      </div>
    </Group>
  )
}
