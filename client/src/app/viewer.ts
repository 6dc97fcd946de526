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
  delegationKey: string
  delegationCode: string
  delegationName: string
  /** The offices held now, in words. */
  offices: string[]
}

export const ViewerContext = createContext<Viewer | null>(null)

/** The person signed in; null for nobody. */
export const useViewer = (): Viewer | null => useContext(ViewerContext)
