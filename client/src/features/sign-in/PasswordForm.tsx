import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { provePassword, type SignInAnswer } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { TextField } from '../../ui/TextField.js'
import classes from './OwnAccount.module.css'

/** Login and password; a password manager may fill them in. */
export function PasswordForm({ onAnswer }: { onAnswer: (answer: SignInAnswer<{ challenge: string }>) => void }) {
  const [waits, setWaits] = useState(false)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    setWaits(true)
    const answer = await provePassword(String(given.get('login')), String(given.get('password')))
    setWaits(false)
    onAnswer(answer)
  }
  return (
    <form className={classes.form} onSubmit={(event) => void send(event)}>
      <TextField label={<Trans>Login</Trans>} name="login" autoComplete="username" required maxLength={200} />
      <TextField
        label={<Trans>Password</Trans>}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        maxLength={128}
      />
      <div className={classes.acts}>
        <Button type="submit" weight="primary" busy={waits}>
          <Trans>Continue</Trans>
        </Button>
      </div>
    </form>
  )
}
