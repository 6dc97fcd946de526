import { graphql, type ProceduresOfQuery } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'

const Procedures = graphql(`
  query ProceduresOf($code: String!) {
    proposal(code: $code) {
      id
      attachments {
        id
      }
      newestRevision {
        conceptNote {
          titleVi
          briefVi
        }
      }
      procedures {
        viewerMay
        earliestClose
        usualClose
        rule {
          procedure
          objectionNeedsReason
          ...RuleWords_rule
        }
        vacant {
          name {
            en
            vi
          }
        }
      }
    }
  }
`)

export type Callable = NonNullable<ProceduresOfQuery['proposal']>['procedures'][number]

/** By which procedures in writing a proposal can be decided on now, and what to look at before. Asked anew each time. */
export const useProcedures = (code: string, unless: boolean) => useAsk(Procedures, { code }, { unless }).data?.proposal
