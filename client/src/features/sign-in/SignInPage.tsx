import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LanguageChoice } from '../../app/LanguageChoice.js'
import { Mark } from '../../ui/Mark.js'
import { ThemeChoice } from '../../ui/ThemeChoice.js'
import { SignInChoices } from './SignInChoices.js'
import classes from './SignInPage.module.css'

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
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <Mark />
          Mufakat
        </span>
        <span className={classes.choices}>
          <LanguageChoice />
          <ThemeChoice />
        </span>
      </header>
      <main className={classes.main}>
        <div className={classes.intro}>
          <h1>
            <Trans>One shared work plan for the civil services of ASEAN</Trans>
          </h1>
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
        </div>
        <section aria-label={t`Sign in`}>
          <SignInChoices next={target} onSignedIn={() => void enter()} />
        </section>
      </main>
    </div>
  )
}
