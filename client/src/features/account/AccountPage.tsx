import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useState } from 'react'
import { useViewer } from '../../app/viewer.js'
import { Fault } from '../../ui/Fault.js'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { readAccount, type OwnAccount } from './account.api.js'
import classes from './Account.module.css'
import { CodePart } from './CodePart.js'
import { PasskeyPart } from './PasskeyPart.js'
import { PasswordPart } from './PasswordPart.js'
import { ResetPart } from './ResetPart.js'
import { SessionsPart } from './SessionsPart.js'
import { SettingsPart } from './SettingsPart.js'

/** One's own account: how the page looks, how one signs in, and where one is signed in. */
export function AccountPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const [account, setAccount] = useState<OwnAccount | 'failed'>()
  const read = useCallback(() => void readAccount().then((answer) => setAccount(answer ?? 'failed')), [])
  useEffect(read, [read])
  return (
    <Page
      title={t`Account and settings`}
      lead={account && account !== 'failed' ? <Trans>You sign in as {account.login}.</Trans> : null}
    >
      <div className={classes.parts}>
        <SettingsPart />
        {account === undefined ? <Skeleton kind="rows" lines={4} /> : null}
        {account === 'failed' ? <Fault title={<Trans>Your account could not be read</Trans>} onRetry={read} /> : null}
        {account && account !== 'failed' ? (
          <>
            <PasskeyPart passkeys={account.passkeys} onChange={read} />
            {account.hasPassword ? <PasswordPart login={account.login} /> : null}
            {account.hasPassword ? <CodePart hasCode={account.hasCode} onChange={read} /> : null}
          </>
        ) : null}
        <SessionsPart />
        {viewer?.isSecretariat ? <ResetPart /> : null}
      </div>
    </Page>
  )
}
