import { graphql } from '@mufakat/schema'

/** What an act on an office needs to know and to say. */
export const OfficeSubject = graphql(`
  fragment OfficeSubject_office on Office {
    id
    revision
    kind
    state
    fromAt
    toAt
    title {
      en
      vi
    }
    person {
      id
      name
    }
    actingFor {
      name
    }
    delegation {
      key
      timeZone
      name {
        en
        vi
      }
    }
    viewerCan {
      handOver {
        allowed
      }
      entrust {
        allowed
      }
      end {
        allowed
      }
    }
  }
`)
