import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { OperationTypeNode } from 'graphql'
import { possibleTypes } from 'virtual:possible-types'
import { httpLink } from './http.link.js'
import { liveLink } from './live.link.js'
import { signInAgainLink } from './sign-in-again.link.js'

/** Connections are replaced, not merged: pages keep their own list, and a filter never shows another one's rows. */
export const apollo = new ApolloClient({
  cache: new InMemoryCache({ possibleTypes }),
  link: ApolloLink.from([
    signInAgainLink,
    ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, liveLink, httpLink),
  ]),
  defaultOptions: {
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
})
