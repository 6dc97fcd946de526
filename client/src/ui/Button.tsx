import { Button as MantineButton, type ButtonProps } from '@mantine/core'
import { useId, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { Icon, type IconName } from './Icon.js'
import classes from './Button.module.css'

export type Weight = 'primary' | 'plain' | 'quiet' | 'danger'

const VARIANTS: Record<Weight, ButtonProps['variant']> = {
  primary: 'filled',
  plain: 'default',
  quiet: 'subtle',
  danger: 'outline',
}

interface Props extends Omit<ComponentPropsWithoutRef<'button'>, 'disabled' | 'color'> {
  weight?: Weight
  icon?: IconName
  /** The act is under way: the button says so, keeps its place and takes no second press. */
  busy?: boolean
  /** Why it cannot be pressed now. It stays in the tab order and the reason is read with it. */
  because?: string | null | undefined
  small?: boolean
  children: ReactNode
}

/** The only button. A button that may not be pressed says why, in words beside it. */
export function Button({ weight = 'plain', icon, busy = false, because, small, children, onClick, ...rest }: Props) {
  const reasonId = useId()
  const idle = !busy && !because
  const button = (
    <MantineButton
      {...rest}
      variant={VARIANTS[weight]}
      color={weight === 'danger' ? 'red' : undefined}
      size={small ? 'xs' : 'sm'}
      leftSection={icon ? <Icon name={icon} size={small ? 15 : 17} /> : undefined}
      className={classes.button}
      classNames={{ section: classes.section, label: classes.label }}
      data-weight={weight}
      data-small={small || undefined}
      aria-disabled={idle ? undefined : true}
      aria-busy={busy || undefined}
      aria-describedby={because ? reasonId : rest['aria-describedby']}
      onClick={idle ? onClick : (event) => event.preventDefault()}
    >
      {children}
      {busy ? <span className={classes.busy} aria-hidden="true" /> : null}
    </MantineButton>
  )
  if (!because) return button
  return (
    <span className={classes.withReason}>
      {button}
      <span id={reasonId} className={classes.reason}>
        {because}
      </span>
    </span>
  )
}
