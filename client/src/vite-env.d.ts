/// <reference types="vite/client" />
declare module 'virtual:theme.css'
declare module 'virtual:possible-types' {
  /** Implementations of each interface of the schema. */
  export const possibleTypes: Record<string, string[]>
}
