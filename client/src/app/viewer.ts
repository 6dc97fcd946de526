import { graphql } from '@mufakat/schema'
import { createContext, useContext } from 'react'

/** Asked once, before the first screen; null for nobody. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      isDemo
      isSecretariat
      delegation {
        id
        key
        iso2
        kind
        timeZone
        name {
          en
          vi
        }
      }
      offices {
        kind
        title {
          en
          vi
        }
        body {
          key
        }
        actingFor {
          name
        }
      }
    }
  }
`)

/** Who uses the page, in which capacity, in the language of the page. */
export interface Viewer {
  id: string
  name: string
  isDemo: boolean
  isSecretariat: boolean
  isPartner: boolean
  /** Of a ministry, asked by the delegation and nothing else. */
  isContributor: boolean
  /** Focal point, senior official or head: may consult their ministries. */
  mayConsult: boolean
  delegationKey: string
  delegationCode: string
  delegationName: string
  /** IANA zone of the delegation's capital. */
  delegationZone: string
  /** The offices held now, in words. */
  offices: string[]
}

export const ViewerContext = createContext<Viewer | null>(null)

/** The person signed in; null for nobody. */
export const useViewer = (): Viewer | null => useContext(ViewerContext)
