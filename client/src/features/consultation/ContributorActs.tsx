import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { ActDialog } from '../proposals/ActDialog.js'
import classes from './Consultation.module.css'
import { FirstSignIn } from './FirstSignIn.js'

const Fields = graphql(`
  fragment ContributorActs_contributor on Contributor {
    id
    name
    endedAt
    revision
  }
`)

const End = graphql(`
  mutation EndContributor($input: ContributorStepInput!) {
    endContributor(input: $input) {
      __typename
      ... on ContributorOk {
        contributor {
          id
          endedAt
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const Readmit = graphql(`
  mutation ReadmitContributor($input: ContributorStepInput!) {
    readmitContributor(input: $input) {
      __typename
      ... on ContributorOk {
        contributor {
          id
          endedAt
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const Renew = graphql(`
  mutation RenewContributorSignIn($input: ContributorStepInput!) {
    renewContributorSignIn(input: $input) {
      __typename
      ... on ContributorOk {
        contributor {
          id
          revision
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

/** Ends a contributor's part, admits them again, or makes a new first sign-in. */
export function ContributorActs({ contributor }: { contributor: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { id, name, endedAt, revision } = read(Fields, contributor)
  const ending = useCommand(End)
  const readmitting = useCommand(Readmit)
  const renewing = useCommand(Renew)
  const [isShown, setShown] = useState(false)
  const target = { id, expectedRevision: revision }
  if (endedAt) {
    return (
      <ActDialog
        verb={<Trans>Admit again</Trans>}
        icon="repeat"
        title={<Trans>Admit again</Trans>}
        sentence={
          <Trans>
            Admit <strong>{name}</strong> again, under the same sign-in.
          </Trans>
        }
        done={t`${name} is admitted again`}
        command={readmitting}
        run={() => readmitting.run(target)}
      />
    )
  }
  return (
    <div className={classes.acts}>
      <ActDialog
        verb={<Trans>New sign-in</Trans>}
        icon="lock"
        title={<Trans>Make a new first sign-in</Trans>}
        sentence={
          <Trans>
            The old password and authenticator of <strong>{name}</strong> are then no longer good.
          </Trans>
        }
        done={t`A new first sign-in is made`}
        command={renewing}
        run={() => renewing.run(target)}
        onDone={() => setShown(true)}
      />
      <ActDialog
        verb={<Trans>End</Trans>}
        icon="out"
        weight="danger"
        title={<Trans>End a contributor’s part</Trans>}
        sentence={
          <Trans>
            <strong>{name}</strong> loses every right at once, open sessions included. What they said stays.
          </Trans>
        }
        done={t`${name} is no longer a contributor`}
        command={ending}
        run={() => ending.run(target)}
      />
      <FirstSignIn
        signIn={isShown && renewing.last?.is === 'ok' ? renewing.last.ok.firstSignIn : null}
        onClose={() => setShown(false)}
      />
    </div>
  )
}
