import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SignInRefusal } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { Panel } from '../../ui/Page.js'
import { TextField } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'
import { changePassword } from './account.api.js'
import classes from './Account.module.css'
import { RefusalNotice } from './RefusalNotice.js'

/** Changes the password of who knows the present one. */
export function PasswordPart({ login }: { login: string }) {
  const { t } = useLingui()
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<SignInRefusal>()
  const change = async () => {
    setBusy(true)
    const answer = await changePassword(password, next)
    setBusy(false)
    setRefusal(answer.refused ? answer : undefined)
    if (answer.refused) return
    setPassword('')
    setNext('')
    toast(t`The password is changed; other devices are signed out`)
  }
  return (
    <Panel title={<Trans>Password</Trans>}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void change()
        }}
      >
        {/* A password manager needs to know whose password it is. */}
        <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
        <TextField
          label={t`Present password`}
          type="password"
          autoComplete="current-password"
          maxLength={128}
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <TextField
          label={t`New password`}
          hint={t`At least 12 characters; a sentence that only you know is good.`}
          type="password"
          autoComplete="new-password"
          maxLength={128}
          required
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <RefusalNotice refusal={refusal} />
        <div>
          <Button type="submit" weight="primary" busy={busy}>
            <Trans>Change the password</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  )
}
