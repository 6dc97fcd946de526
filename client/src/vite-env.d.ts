/// <reference types="vite/client" />
declare module 'virtual:theme.css'
declare module 'virtual:possible-types' {
  /** Implementations of each interface of the schema. */
  export const possibleTypes: Record<string, string[]>
}
declare module 'virtual:document-id/*' {
  /** The id by which the server knows the document of that name. */
  const id: string
  export default id
}
