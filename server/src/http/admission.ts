import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  recommendedRules,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Viewer } from '../kernel/viewer.js'
import { costOf } from './cost.js'
import { documentIdOf, type KnownDocuments } from './known-documents.js'
import { faultOf, LIMITS, refusal } from './limits.js'

/** A question as it came: nothing in it is what it should be until looked at. */
export type Asked = Partial<Record<'query' | 'documentId' | 'operationName' | 'variables' | 'extensions', unknown>>

export type OperationKind = 'query' | 'mutation' | 'subscription'

/** A question that may be answered. `variables` are as sent: the engine reads them once more. */
export interface Admitted {
  text: string
  document: DocumentNode
  operation: OperationDefinitionNode
  operationName: string | null
  variables: Record<string, unknown>
}

/**
 * Why not. `shape`: not a GraphQL request at all, or one that no reader is to send; `document`: the schema's rules or
 * the variables forbid it. GraphQL over HTTP tells the two apart.
 */
export class NotAdmitted extends Error {
  constructor(
    readonly kind: 'shape' | 'document',
    readonly errors: readonly GraphQLError[],
  ) {
    super(errors[0]?.message ?? 'refused')
  }
}

interface Prepared {
  document: DocumentNode
  errors: readonly GraphQLError[]
  kind: NotAdmitted['kind']
  costs: Map<OperationDefinitionNode, (variables: Record<string, unknown>) => number>
}

const PREPARED_AT_MOST = 2000

/** The one wall in front of every document, whichever way it came: HTTP, server-sent events or WebSocket. */
export class Admission {
  private prepared = new Map<string, Prepared>()

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: KnownDocuments,
    private readonly mode: 'demo' | 'production',
  ) {}

  /** Admits a question of one of these kinds, or throws NotAdmitted. */
  admit(asked: Asked, viewer: Viewer, kinds: readonly OperationKind[]): Admitted {
    const { text, mayBeSent } = this.textOf(asked, viewer)
    const operationName = optional(asked.operationName, 'operationName', isText)
    const variables = optional(asked.variables, 'variables', isMap) ?? {}
    optional(asked.extensions, 'extensions', isMap)
    if (!mayBeSent) throw shape('PERSISTED_QUERY_ONLY', 'Only known documents are answered.')
    const prepared = this.prepare(text)
    if (prepared.errors.length) throw new NotAdmitted(prepared.kind, prepared.errors)
    const { document } = prepared
    const operation = getOperationAST(document, operationName)
    if (!operation) throw shape('OPERATION_RESOLUTION_FAILURE', 'Name one of the operations in operationName.')
    if (!kinds.includes(operation.operation)) {
      throw shape('METHOD_NOT_ALLOWED', `A ${operation.operation} is not answered this way.`)
    }
    checkTexts(variables, ['variables'])
    const { errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 })
    if (errors) throw new NotAdmitted('document', errors.map((error) => withCode(error, 'BAD_USER_INPUT')))
    this.checkCost(prepared, operation, variables)
    return { text, document, operation, operationName, variables }
  }

  private mayImprovise(viewer: Viewer): boolean {
    return this.mode === 'demo' || viewer.scopes.includes('graphql:adhoc')
  }

  private textOf({ query, documentId, extensions }: Asked, viewer: Viewer): { text: string; mayBeSent: boolean } {
    const persisted = isMap(extensions) && isMap(extensions['persistedQuery']) ? extensions['persistedQuery'] : {}
    const id = documentId ?? (query === undefined ? persisted['sha256Hash'] : undefined)
    if (id !== undefined && id !== null) {
      const text = isText(id) ? this.documents.get(id.replace(/^sha256:/, '')) : undefined
      if (text === undefined) throw shape('PERSISTED_QUERY_NOT_FOUND', 'There is no known document of this id.')
      return { text, mayBeSent: true }
    }
    if (!isText(query) || query.trim() === '') throw shape('BAD_REQUEST', 'The query must be a text.')
    if (Buffer.byteLength(query) > LIMITS.bytes) {
      throw new NotAdmitted('shape', [refusal(`more than ${LIMITS.bytes} bytes`)])
    }
    return { text: query, mayBeSent: this.mayImprovise(viewer) || this.documents.has(documentIdOf(query)) }
  }

  /** Parses and checks a text once; later askers get the same answer. */
  private prepare(text: string): Prepared {
    const known = this.prepared.get(text)
    if (known) return known
    const prepared = this.examine(text)
    if (this.prepared.size >= PREPARED_AT_MOST) this.prepared.delete(this.prepared.keys().next().value!)
    this.prepared.set(text, prepared)
    return prepared
  }

  private examine(text: string): Prepared {
    const failed = (kind: NotAdmitted['kind'], errors: readonly GraphQLError[]): Prepared => ({
      document: { kind: Kind.DOCUMENT, definitions: [] },
      errors,
      kind,
      costs: new Map(),
    })
    let document: DocumentNode
    try {
      document = parse(text, { maxTokens: LIMITS.tokens })
    } catch (error) {
      const parsed = error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.')
      const isTooLong = /token limit/i.test(parsed.message)
      if (isTooLong) return failed('shape', [refusal(`more than ${LIMITS.tokens} tokens`)])
      return failed('document', [withCode(parsed, 'GRAPHQL_PARSE_FAILED')])
    }
    const fault = faultOf(document) ?? literalFault(document)
    if (fault) return failed('shape', [fault])
    const rules = [...specifiedRules, ...recommendedRules]
    if (this.mode === 'production') rules.push(NoSchemaIntrospectionCustomRule)
    const errors = validate(this.schema, document, rules, { maxErrors: LIMITS.errors })
    if (errors.length) return failed('document', errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')))
    return { document, errors: [], kind: 'document', costs: new Map() }
  }

  private checkCost(prepared: Prepared, operation: OperationDefinitionNode, variables: Record<string, unknown>): void {
    let cost = prepared.costs.get(operation)
    if (!cost) {
      cost = costOf(this.schema, prepared.document, operation)
      prepared.costs.set(operation, cost)
    }
    if (cost(variables) > LIMITS.cost) {
      const message = 'The answer would be too large. Ask for smaller pages ("first"), or for fewer nested lists.'
      throw new NotAdmitted('shape', [new GraphQLError(message, { extensions: { code: 'TOO_COSTLY' } })])
    }
  }
}

const SUGGESTION = / Did you mean [^\n]*$/

/** The error with a code and without guesses at names that the asker did not know. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions, path } = error
  return new GraphQLError(error.message.replace(SUGGESTION, ''), { nodes, source, positions, path, extensions: { code } })
}

function shape(code: string, message: string): NotAdmitted {
  return new NotAdmitted('shape', [new GraphQLError(message, { extensions: { code } })])
}

function optional<Value>(value: unknown, name: string, is: (value: unknown) => value is Value): Value | null {
  if (value === undefined || value === null) return null
  if (!is(value)) throw shape('BAD_REQUEST', `"${name}" is not of the right kind.`)
  return value
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Directives that are used too often, and texts in the document that no database can hold. */
function literalFault(document: DocumentNode): GraphQLError | null {
  let directives = 0
  let isBroken = false
  visit(document, {
    Directive: () => {
      directives += 1
    },
    StringValue: ({ value }) => {
      isBroken ||= !isSound(value)
    },
  })
  if (directives > LIMITS.directives) return refusal(`more than ${LIMITS.directives} directives`)
  return isBroken ? unsound('a text of the document') : null
}

/** Refuses texts that no database can hold: NUL characters and halves of characters. */
function checkTexts(value: unknown, path: string[]): void {
  if (typeof value === 'string' && !isSound(value)) throw new NotAdmitted('shape', [unsound(path.join('.'))])
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (!isSound(key)) throw new NotAdmitted('shape', [unsound(path.join('.'))])
    checkTexts(inner, [...path, key])
  }
}

function isSound(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text)
}

function unsound(where: string): GraphQLError {
  return new GraphQLError(`There is a character in ${where} that is no character. Take it out and send again.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
