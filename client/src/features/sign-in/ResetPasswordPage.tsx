import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { paths } from '../../app/paths.js'
import { ask, type SignInRefusal } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { TextField } from '../../ui/TextField.js'
import { Door } from './Door.js'
import classes from './OwnAccount.module.css'

/** Where a reset link leads: a new password, once. The link's secret stands after the # and is sent to nobody but us. */
export function ResetPasswordPage() {
  const { t } = useLingui()
  const [token] = useState(() => location.hash.slice(1))
  const [next, setNext] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<SignInRefusal>()
  const [done, setDone] = useState(false)
  useEffect(() => {
    document.title = `${t`A new password`} · Mufakat`
    // The secret leaves the address bar and the history.
    history.replaceState(history.state, '', location.pathname)
  }, [t])
  const reset = async () => {
    setBusy(true)
    const answer = await ask<{ changed: boolean }>('/auth/reset', { token, next })
    setBusy(false)
    setRefusal(answer.refused ? answer : undefined)
    setDone(!answer.refused)
  }
  return (
    <Door title={<Trans>A new password</Trans>}>
      {done ? (
        <Notice tone="good" live title={<Trans>The password is set</Trans>}>
          <p>
            <Trans>All your devices are signed out. Sign in with the new password and a code of your app.</Trans>
          </p>
          <Link {...paths.signIn()}>
            <Trans>Sign in</Trans>
          </Link>
        </Notice>
      ) : (
        <form
          className={`${classes.ways} ${classes.form}`}
          onSubmit={(event) => {
            event.preventDefault()
            void reset()
          }}
        >
          {refusal ? (
            <Notice tone="bad" live title={refusal.message ?? <Trans>The password was not set</Trans>}>
              {refusal.kind === 'StartAgain' ? (
                <Trans>The link is good once and for a day. Ask the Secretariat for a new one.</Trans>
              ) : (
                (refusal.remedy ?? <Trans>The server did not answer as expected. Try again in a moment.</Trans>)
              )}
            </Notice>
          ) : null}
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
          <div className={classes.acts}>
            <Button type="submit" weight="primary" busy={busy}>
              <Trans>Set the password</Trans>
            </Button>
          </div>
        </form>
      )}
    </Door>
  )
}
