import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SignInRefusal } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { TextArea, TextField } from '../../ui/TextField.js'
import { offerReset } from './account.api.js'
import classes from './Account.module.css'
import { RefusalNotice } from './RefusalNotice.js'

/** The Secretariat's desk officer helps somebody who lost their password: a link, good once, to hand over. */
export function ResetPart() {
  const { t } = useLingui()
  const [login, setLogin] = useState('')
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<SignInRefusal>()
  const [offer, setOffer] = useState<{ link: string; hours: number }>()
  const ask = async () => {
    setBusy(true)
    const answer = await offerReset(login, reason)
    setBusy(false)
    setRefusal(answer.refused ? answer : undefined)
    setOffer(answer.refused ? undefined : answer)
  }
  return (
    <Panel title={<Trans>Help somebody who lost their password</Trans>}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <TextField
          label={t`Their login`}
          required
          maxLength={200}
          autoComplete="off"
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
        <TextArea
          label={t`Reason`}
          hint={t`Also how you made sure that it is really them; it stays in the audit trail.`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalNotice refusal={refusal} />
        <div>
          <Button type="submit" icon="link" busy={busy}>
            <Trans>Make a link</Trans>
          </Button>
        </div>
      </form>
      {offer ? (
        <Notice tone="good" live title={<Trans>Good once, for {offer.hours} hours</Trans>}>
          <p>
            <Trans>Hand it over on a way that you trust. Their one-time code stays as it is.</Trans>
          </p>
          <code className={classes.secret}>{offer.link}</code>
        </Notice>
      ) : null}
    </Panel>
  )
}
