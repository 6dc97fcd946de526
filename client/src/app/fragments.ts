/** A typed document, seen only by the fields that it carries. */
interface Carries<Fields> {
  __apiType?: (variables: never) => Fields
}

/** What a parent hands down: it holds the fragment's fields, which only `read` shows. */
export type FragmentOf<Document> =
  Document extends Carries<infer Fields>
    ? [Fields] extends [{ ' $fragmentName'?: infer Name }]
      ? Name extends string
        ? { ' $fragmentRefs'?: { [Key in Name]: Fields } }
        : never
      : never
    : never

/** Shows a component the fields that its own fragment asked for, and no others. It costs nothing at run time. */
export function read<Fields>(document: Carries<Fields>, from: FragmentOf<Carries<Fields>>): Fields
export function read<Fields>(
  document: Carries<Fields>,
  from: FragmentOf<Carries<Fields>> | null | undefined,
): Fields | null | undefined
export function read(_document: unknown, from: unknown): unknown {
  return from
}
