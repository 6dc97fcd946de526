import { beforeAll, describe, expect, it } from '@jest/globals'
import { ANONYMOUS } from '../kernel/viewer.js'
import { createSchema } from '../schema.js'
import { Admission, type NotAdmitted, type OperationKind } from './admission.js'
import { documentIdOf, readKnownDocuments } from './known-documents.js'

const KINDS: OperationKind[] = ['query', 'mutation', 'subscription']
const documents = readKnownDocuments()
const STRANGER = '{ __typename }'
let admission: Admission

beforeAll(async () => {
  const withSmall = new Map([...documents, [documentIdOf('{ viewer { name } }'), '{ viewer { name } }']])
  admission = new Admission(await createSchema(), withSmall, 'production')
})

/** Whether production takes the document; variables aside, which the document itself may need. */
function fault(documentId: string): string | null {
  try {
    admission.admit({ documentId }, ANONYMOUS, KINDS)
    return null
  } catch (error) {
    const { errors } = error as NotAdmitted
    return errors.every((each) => each.extensions['code'] === 'BAD_USER_INPUT') ? null : errors[0]!.message
  }
}

describe('in production', () => {
  it.each([...documents].map(([id, text]) => [/(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? id, id]))(
    'the client may send %s', (_, id) => {
      expect(fault(id)).toBeNull()
    },
  )

  it('a known document may be sent by its id or its text, a stranger by neither', () => {
    const viewer = '{ viewer { name } }'
    expect(admission.admit({ documentId: documentIdOf(viewer) }, ANONYMOUS, KINDS).text).toBe(viewer)
    expect(admission.admit({ documentId: `sha256:${documentIdOf(viewer)}` }, ANONYMOUS, KINDS).text).toBe(viewer)
    expect(admission.admit({ query: viewer }, ANONYMOUS, KINDS).text).toBe(viewer)
    expect(() => admission.admit({ query: STRANGER }, ANONYMOUS, KINDS)).toThrow('Only known documents')
    expect(() => admission.admit({ documentId: documentIdOf(STRANGER) }, ANONYMOUS, KINDS)).toThrow('no known document')
  })

  it('a token with the scope may send its own, but not ask what the schema holds', () => {
    const token = { ...ANONYMOUS, scopes: ['graphql:adhoc'] }
    expect(admission.admit({ query: STRANGER }, token, KINDS).text).toBe(STRANGER)
    for (const query of [
      '{ __schema { types { name } } }', '{ __type(name: "Query") { name } }', '{ a: __schema { types { name } } }',
      '{ ...f } fragment f on Query { __schema { types { name } } }', '{ ... { __type(name: "Query") { fields { name } } } }',
      'query a { __typename } query b { __schema { types { name } } }',
    ]) {
      expect(() => admission.admit({ query, operationName: query.startsWith('query') ? 'a' : null }, token, KINDS)).toThrow(/introspection/)
    }
  })
})
