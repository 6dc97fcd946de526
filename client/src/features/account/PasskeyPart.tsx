import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SignInRefusal } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { Instant } from '../../ui/Instant.js'
import { Panel } from '../../ui/Page.js'
import { TextField } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'
import { addPasskey, removePasskey, type OwnAccount } from './account.api.js'
import classes from './Account.module.css'
import { RefusalNotice } from './RefusalNotice.js'

/** Passkeys: the ones there are, a new one of this device, and taking one away. */
export function PasskeyPart({ passkeys, onChange }: { passkeys: OwnAccount['passkeys']; onChange: () => void }) {
  const { t } = useLingui()
  const [label, setLabel] = useState('')
  const [busy, setBusy] = useState<string>()
  const [refusal, setRefusal] = useState<SignInRefusal>()
  const run = async (which: string, done: string, work: () => Promise<object & { refused?: boolean }>) => {
    setBusy(which)
    const answer = await work()
    setBusy(undefined)
    setRefusal(answer.refused ? (answer as SignInRefusal) : undefined)
    if (answer.refused) return
    setLabel('')
    toast(done)
    onChange()
  }
  return (
    <Panel title={<Trans>Passkeys</Trans>}>
      <p className="quietly">
        <Trans>
          A passkey stays on your device and opens with its lock. Nobody can copy it or trick you out of it.
        </Trans>
      </p>
      {passkeys.length === 0 ? null : (
        <ul className={classes.rows}>
          {passkeys.map(({ id, label: name, createdAt, usedAt }) => (
            <li key={id} className={classes.row}>
              <Icon name="lock" />
              <span className={classes.words}>
                <strong>{name || <Trans>Passkey without a name</Trans>}</strong>
                <span className="quietly">
                  <Trans>
                    added <Instant at={createdAt} day />
                  </Trans>
                  {usedAt ? (
                    <>
                      {' · '}
                      <Trans>
                        last used <Instant at={usedAt} />
                      </Trans>
                    </>
                  ) : null}
                </span>
              </span>
              <Button
                small
                weight="quiet"
                icon="cross"
                busy={busy === id}
                aria-label={t`Remove the passkey ${name ?? ''}`}
                onClick={() => void run(id, t`The passkey is removed`, () => removePasskey(id))}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RefusalNotice refusal={refusal} />
      <form
        className={classes.line}
        onSubmit={(event) => {
          event.preventDefault()
          void run('new', t`The passkey is added`, () => addPasskey(label))
        }}
      >
        <TextField
          label={t`Name of this device`}
          hint={t`For example: office laptop.`}
          value={label}
          maxLength={80}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button type="submit" icon="plus" busy={busy === 'new'}>
          <Trans>Add a passkey of this device</Trans>
        </Button>
      </form>
    </Panel>
  )
}
