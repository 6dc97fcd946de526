import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { proveCode, type SignInAnswer } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { TextField } from '../../ui/TextField.js'
import classes from './OwnAccount.module.css'

interface Props {
  challenge: string
  onAnswer: (answer: SignInAnswer<object>) => void
  onBack: () => void
}

/** The code of six digits from one's own device, after the password. */
export function CodeForm({ challenge, onAnswer, onBack }: Props) {
  const [waits, setWaits] = useState(false)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code'))
    setWaits(true)
    const answer = await proveCode(challenge, code)
    setWaits(false)
    onAnswer(answer)
  }
  return (
    <form className={classes.form} onSubmit={(event) => void send(event)}>
      <TextField
        label={<Trans>Code</Trans>}
        hint={<Trans>Six digits from the app on your own device.</Trans>}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        autoFocus
        maxLength={10}
      />
      <div className={classes.acts}>
        <Button type="submit" weight="primary" busy={waits}>
          <Trans>Sign in</Trans>
        </Button>
        <Button weight="quiet" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </form>
  )
}
