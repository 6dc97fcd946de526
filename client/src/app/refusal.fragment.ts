import { graphql } from '@mufakat/schema'

/** What every mutation asks of a refusal; `Refusal` is its shape. */
export const RefusalFields = graphql(`
  fragment Refusal_refused on Refused {
    __typename
    message
    remedy
    path
    ... on Invalid {
      problems {
        path
        reason
        remedy
        choices
      }
    }
    ... on StaleRevision {
      currentRevision
      currentValue
    }
    ... on DeadlinePassed {
      deadline
    }
  }
`)
