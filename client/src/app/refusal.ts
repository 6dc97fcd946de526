/** A refusal as `Refusal_refused` asks for it. Its sentences come in the viewer's language. */
export interface Refusal {
  __typename: string
  message: string
  remedy: string
  path: string[]
  problems?: { path: string[]; reason: string; remedy: string; choices: string[] }[]
  currentRevision?: number
  /** JSON. */
  currentValue?: string
  deadline?: string
}

/** The id of the control that a problem's path names: `['conceptNote', 'funding', '0', 'amount']` is `funding.0.amount`. */
export const fieldOf = (path: readonly string[]): string => (path[0] === 'conceptNote' ? path.slice(1) : path).join('.')
