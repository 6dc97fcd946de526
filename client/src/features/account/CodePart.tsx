import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SignInRefusal } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { TextField } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'
import { confirmCode, offerCode } from './account.api.js'
import classes from './Account.module.css'
import { QrCode } from './QrCode.js'
import { RefusalNotice } from './RefusalNotice.js'

/** Ties the account to an authenticator app: a picture to scan or a text to type, then a code to prove that it works. */
export function CodePart({ hasCode, onChange }: { hasCode: boolean; onChange: () => void }) {
  const { t } = useLingui()
  const [offer, setOffer] = useState<{ secret: string; uri: string; challenge: string }>()
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<SignInRefusal>()
  const begin = async () => {
    setBusy(true)
    const answer = await offerCode()
    setBusy(false)
    setCode('')
    setRefusal(answer.refused ? answer : undefined)
    setOffer(answer.refused ? undefined : answer)
  }
  const confirm = async () => {
    if (!offer) return
    setBusy(true)
    const answer = await confirmCode(offer.challenge, code)
    setBusy(false)
    setRefusal(answer.refused ? answer : undefined)
    // A code is asked for once a picture; after a wrong one a new picture is shown.
    setOffer(undefined)
    if (answer.refused) return
    toast(t`Codes of the new app are now asked for`)
    onChange()
  }
  return (
    <Panel title={<Trans>One-time code</Trans>}>
      <p className="quietly">
        {hasCode ? (
          <Trans>After your password, a code of an app on your own device is asked for.</Trans>
        ) : (
          <Trans>No app is set up yet.</Trans>
        )}
      </p>
      <RefusalNotice refusal={refusal} />
      {offer ? (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            void confirm()
          }}
        >
          <Notice tone="info" title={<Trans>Scan this with the app, then type the code that it shows</Trans>}>
            <Trans>The app that you used before stops working for this account once the new code is confirmed.</Trans>
          </Notice>
          <QrCode text={offer.uri} name={t`Picture for the authenticator app; the same as the text below`} />
          <p>
            <Trans>
              Or type this into the app: <code className={classes.secret}>{offer.secret}</code>
            </Trans>
          </p>
          <TextField
            label={t`Code`}
            hint={t`Six digits from the app on your own device.`}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <div className={classes.acts}>
            <Button type="submit" weight="primary" busy={busy}>
              <Trans>Confirm the code</Trans>
            </Button>
            <Button weight="quiet" onClick={() => setOffer(undefined)}>
              <Trans>Keep the one before</Trans>
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button icon="repeat" busy={busy} onClick={() => void begin()}>
            {hasCode ? <Trans>Set up another app</Trans> : <Trans>Set up an app</Trans>}
          </Button>
        </div>
      )}
    </Panel>
  )
}
