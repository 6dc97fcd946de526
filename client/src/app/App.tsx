import { ApolloProvider } from '@apollo/client/react'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { RouterProvider } from '@tanstack/react-router'
import { UiProvider } from '../ui/UiProvider.js'
import { apollo } from './apollo.js'
import { router } from './routes.js'

/** Everything that the screens lean on. */
export function App() {
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
