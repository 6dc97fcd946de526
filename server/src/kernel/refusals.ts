import type { InEveryLanguage } from './languages.js'

/** Why a write was refused; the name of the type that answers. */
export type RefusalKind =
  'NotFound' | 'NotAllowed' | 'WrongState' | 'Invalid' | 'StaleRevision' | 'DeadlinePassed' | 'KeyReused' | 'SignInNeeded' | 'NoConsensus' | 'Busy'

/** One fault of one input field. `path` as in the input, for example ['conceptNote', 'plannedEnd']. */
export interface Problem {
  path: string[]
  reason: InEveryLanguage
  remedy: InEveryLanguage
  /** Readings to choose from, when the input has more than one. */
  choices?: string[]
}

/** What a refusal carries besides its sentence. */
export interface RefusalDetail {
  path?: string[]
  problems?: Problem[]
  state?: string
  allowedFrom?: string[]
  currentRevision?: number
  currentValue?: string
  deadline?: Date
  standing?: string[]
}

/**
 * An expected "no", in words that a person can act on. Thrown by a command, answered as data:
 * the transaction is rolled back and nothing has changed.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly says: InEveryLanguage,
    readonly remedy: InEveryLanguage,
    readonly detail: RefusalDetail = {},
  ) {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0 // viewerCan makes them by the dozen; nobody looks where from
    super(says.en)
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The answer for what does not exist and for what the viewer may not see: one text for both. */
export function notFound(path: string[] = ['id']): Refusal {
  return new Refusal(
    'NotFound',
    { en: 'There is no such record.', vi: 'Không có bản ghi này.' },
    {
      en: 'Check the address, or go back to the list.',
      vi: 'Kiểm tra lại địa chỉ hoặc quay lại danh sách.',
    },
    { path },
  )
}

export function notAllowed(says: InEveryLanguage, remedy: InEveryLanguage): Refusal {
  return new Refusal('NotAllowed', says, remedy)
}

export function signInNeeded(): Refusal {
  return new Refusal(
    'SignInNeeded',
    { en: 'You are not signed in.', vi: 'Bạn chưa đăng nhập.' },
    {
      en: 'Sign in; what you typed is kept.',
      vi: 'Hãy đăng nhập; nội dung bạn đã nhập vẫn được giữ.',
    },
  )
}

export function invalid(problems: Problem[]): Refusal {
  const count = problems.length
  return new Refusal(
    'Invalid',
    {
      en: count === 1 ? problems[0]!.reason.en : `${count} fields need attention.`,
      vi: count === 1 ? problems[0]!.reason.vi : `Có ${count} trường cần xem lại.`,
    },
    {
      en: count === 1 ? problems[0]!.remedy.en : 'Mend the fields named below and send again.',
      vi: count === 1 ? problems[0]!.remedy.vi : 'Sửa các trường nêu dưới đây rồi gửi lại.',
    },
    { problems, path: problems[0]?.path ?? [] },
  )
}

export function stale(currentRevision: number, currentValue: unknown): Refusal {
  return new Refusal(
    'StaleRevision',
    {
      en: 'Somebody changed this after you opened it.',
      vi: 'Có người đã thay đổi nội dung này sau khi bạn mở.',
    },
    {
      en: 'Compare your text with the current one, then send again.',
      vi: 'So sánh nội dung của bạn với bản hiện tại rồi gửi lại.',
    },
    { currentRevision, currentValue: JSON.stringify(currentValue), path: ['expectedRevision'] },
  )
}
