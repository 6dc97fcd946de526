import { createContext, useContext } from 'react'

/** Who uses the page, in which capacity. */
export interface Viewer {
  id: string
  name: string
  delegationCode: string
  delegationName: string
  /** The office in words, for example “Focal point”. */
  office: string
  isDemo: boolean
}

export const ViewerContext = createContext<Viewer | null>(null)

/** The person signed in; null for nobody. */
export const useViewer = (): Viewer | null => useContext(ViewerContext)
