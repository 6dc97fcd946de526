import { graphql } from '@mufakat/schema'

/** The one clock; asked for as a whole, so that the cache holds one of it. */
export const ClockQuery = graphql(`
  query Clock {
    clock {
      now
      leapSeconds
      viewerCanLeap
      next {
        at
        zone
        code
      }
      serverSkew {
        ms
        uncertaintyMs
      }
    }
  }
`)

export const ClockChanged = graphql(`
  subscription ClockChanged {
    clockChanged {
      now
    }
  }
`)
