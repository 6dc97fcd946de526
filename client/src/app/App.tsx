import { ApolloProvider } from '@apollo/client/react'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { UiProvider } from '../ui/UiProvider.js'
import { apollo } from './apollo.js'
import { router } from './routes.js'

/** Everything that the screens lean on. */
export function App() {
  // The early answers are drawn; from now on what is in the cache is asked for again.
  useEffect(() => {
    apollo.prioritizeCacheValues = false
  }, [])
  return (
    <I18nProvider i18n={i18n}>
      <UiProvider>
        <ApolloProvider client={apollo}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </UiProvider>
    </I18nProvider>
  )
}
