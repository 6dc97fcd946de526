import { GraphQLError } from 'graphql'
import type { Context } from '../context.js'
import type { Language } from '../kernel/languages.js'
import { busy, isOverload } from '../kernel/busy.js'
import { Refusal } from '../kernel/refusals.js'
import { traceOf, type Log } from './log.js'

/** One complaint of class-validator about one argument. */
interface Complaint {
  property: string
  constraints?: Record<string, string>
  children?: Complaint[]
}

/**
 * The error as the asker may see it: what was meant for them in their language, and of anything else only the number
 * under which our log has it.
 */
export function presentable(error: GraphQLError, context: Pick<Context, 'language' | 'requestId'>, log: Log): GraphQLError {
  const cause = error.originalError ?? error
  if (isOverload(cause)) {
    log('warn', 'busy', { traceId: context.requestId, path: error.path?.join('.') ?? null, ...traceOf(cause) })
    return refused(error, busy(), context.language)
  }
  if (cause instanceof Refusal) return refused(error, cause, context.language)
  const complaints = (error.extensions?.['validationErrors'] ?? []) as Complaint[]
  if (complaints.length) {
    const problems = complaints.flatMap((each) => problemsOf(each))
    return spoken(error, INVALID[context.language], { code: 'BAD_USER_INPUT', problems })
  }
  if (cause instanceof GraphQLError) {
    return spoken(error, error.message, { code: String(error.extensions?.['code'] ?? 'BAD_USER_INPUT') })
  }
  log('error', 'unexpected', { traceId: context.requestId, path: error.path?.join('.') ?? null, ...traceOf(cause) })
  return spoken(error, UNEXPECTED[context.language], { code: 'INTERNAL_SERVER_ERROR', traceId: context.requestId })
}

const INVALID: Record<Language, string> = {
  en: 'An argument is not as it should be.',
  vi: 'Có tham số không hợp lệ.',
}

const UNEXPECTED: Record<Language, string> = {
  en: 'Something went wrong on our side; nothing was changed. Try again, and tell us the number if it stays.',
  vi: 'Đã có lỗi từ phía chúng tôi; không có gì bị thay đổi. Hãy thử lại, và báo cho chúng tôi mã số nếu lỗi vẫn còn.',
}

function refused(error: GraphQLError, { kind, says, remedy }: Refusal, language: Language): GraphQLError {
  return spoken(error, says[language], { code: codeOf(kind), remedy: remedy[language] })
}

function spoken(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}

function codeOf(kind: string): string {
  return kind.replace(/(?<=.)([A-Z])/g, '_$1').toUpperCase()
}

function problemsOf({ property, constraints, children = [] }: Complaint, above: string[] = []): object[] {
  const path = [...above, property]
  const own = Object.values(constraints ?? {}).map((reason) => ({ path, reason }))
  return [...own, ...children.flatMap((child) => problemsOf(child, path))]
}
