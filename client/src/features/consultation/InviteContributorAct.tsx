import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { TextField } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { FirstSignIn } from './FirstSignIn.js'

const Invite = graphql(`
  mutation InviteContributor($input: InviteContributorInput!) {
    inviteContributor(input: $input) {
      __typename
      ... on ContributorOk {
        contributor {
          id
        }
        firstSignIn {
          login
          password
          totpUri
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Invites somebody of a ministry, and shows their first sign-in once. */
export function InviteContributorAct() {
  const { t } = useLingui()
  const command = useCommand(Invite)
  const [name, setName] = useState('')
  const [ministry, setMinistry] = useState('')
  const [email, setEmail] = useState('')
  const [isShown, setShown] = useState(false)
  return (
    <>
      <ActDialog
        verb={<Trans>Invite a contributor</Trans>}
        icon="plus"
        weight="primary"
        title={<Trans>Invite a contributor</Trans>}
        sentence={
          <Trans>
            They see what is public, and of your delegation only what you ask them about. You can end it at any time.
          </Trans>
        }
        done={t`The contributor is invited`}
        command={command}
        run={() => command.run({ name, ministry, email })}
        onDone={() => {
          setName('')
          setMinistry('')
          setEmail('')
          setShown(true)
        }}
      >
        <TextField id="name" label={t`Name`} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextField
          id="ministry"
          label={t`Ministry`}
          value={ministry}
          onChange={(event) => setMinistry(event.currentTarget.value)}
        />
        <TextField
          id="email"
          label={t`E-mail address`}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </ActDialog>
      <FirstSignIn
        signIn={isShown && command.last?.is === 'ok' ? command.last.ok.firstSignIn : null}
        onClose={() => setShown(false)}
      />
    </>
  )
}
