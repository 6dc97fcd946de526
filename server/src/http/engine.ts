import { execute, getOperationAST, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import type { Context } from '../context.js'
import { isCompilable } from './compilable.js'
import type { Log } from './log.js'
import { presentable } from './presentable.js'

/** What is to be run: an admitted document, read through the context's eyes. */
export interface Run {
  document: DocumentNode
  operationName: string | null
  variables: Record<string, unknown>
  context: Context
  /** What a subscription's event carries. */
  event?: unknown
}

const COMPILED_AT_MOST = 1000

/** Runs documents: one that comes again is compiled, one seen for the first time is interpreted. */
export class Engine {
  /** Undefined: not seen yet; null: seen once; false: never to be compiled. */
  private compiled = new Map<DocumentNode, Map<string | null, CompiledQuery | null | false>>()

  constructor(
    readonly schema: GraphQLSchema,
    private readonly log: Log,
  ) {}

  async run({ document, operationName, variables, context, event }: Run): Promise<ExecutionResult> {
    const query = event === undefined ? this.compiledOf(document, operationName) : null
    const result = query
      ? await query.query(undefined, context, variables)
      : await execute({
          schema: this.schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: context,
          rootValue: event,
        })
    if (!result.errors) return result as ExecutionResult
    const errors = result.errors.slice(0, 50).map((error) => presentable(error, context, this.log))
    return { ...(result as ExecutionResult), errors }
  }

  private compiledOf(document: DocumentNode, operationName: string | null): CompiledQuery | null {
    let operations = this.compiled.get(document)
    if (!operations) {
      if (this.compiled.size >= COMPILED_AT_MOST) this.compiled.delete(this.compiled.keys().next().value!)
      operations = new Map()
      this.compiled.set(document, operations)
    }
    if (!operations.has(operationName)) {
      operations.set(operationName, null)
      return null
    }
    const known = operations.get(operationName) ?? this.compile(document, operationName)
    operations.set(operationName, known)
    return known || null
  }

  private compile(document: DocumentNode, operationName: string | null): CompiledQuery | false {
    const operation = getOperationAST(document, operationName)
    if (!operation || !isCompilable(this.schema, operation)) return false
    const made = compileQuery(this.schema, document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    })
    return isCompiledQuery(made) ? made : false
  }
}
