/** The contract between server, client and tests: `graphql()` and the types it speaks of. Run `npm run schema` to renew it. */
export { graphql } from './generated/gql.js'
export * from './generated/graphql.js'
