import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Door } from './Door.js'
import { SignInChoices } from './SignInChoices.js'

const route = getRouteApi('/sign-in')

/** The door: what this is, and who you are. Leads back to where you were going. */
export function SignInPage() {
  const { t } = useLingui()
  const { next } = route.useSearch()
  const router = useRouter()
  const client = useApolloClient()
  useEffect(() => {
    document.title = `${t`Sign in`} · Mufakat`
  }, [t])
  const target = next?.startsWith('/') && !next.startsWith('//') ? next : '/'
  const enter = async () => {
    await client.clearStore()
    router.history.push(target)
  }
  return (
    <Door
      title={<Trans>One shared work plan for the civil services of ASEAN</Trans>}
      words={
        <>
          <p>
            <Trans>
              Propose a project, hear every delegation, decide by consensus, and see it stand in the plan with its whole
              history.
            </Trans>
          </p>
          <p>
            <a href="/public">
              <Trans>Read the public pages without signing in</Trans>
            </a>
          </p>
        </>
      }
    >
      <section aria-label={t`Sign in`}>
        <SignInChoices next={target} onSignedIn={() => void enter()} />
      </section>
    </Door>
  )
}
