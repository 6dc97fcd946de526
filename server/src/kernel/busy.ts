import { Refusal } from './refusals.js'
import { codeOf } from './transaction.js'

/** The database gave up on a conflict, a lock or a statement, or has no connection left. */
const GAVE_UP = new Set(['40001', '40P01', '55P03', '57014', '53300'])
const NO_CONNECTION = 'timeout exceeded when trying to connect' // pg-pool's words; it gives no code

/** Whether it failed only because very many were at work at this moment: the same again may succeed. */
export function isOverload(error: unknown): boolean {
  return GAVE_UP.has(codeOf(error)) || (error instanceof Error && error.message === NO_CONNECTION)
}

export function busy(): Refusal {
  return new Refusal(
    'Busy',
    {
      en: 'Very many people are at work at this moment, and your turn did not come in time. Nothing was changed.',
      vi: 'Hiện có rất nhiều người đang thao tác nên chưa kịp đến lượt bạn. Chưa có gì bị thay đổi.',
    },
    {
      en: 'Send again in a few seconds; what you typed is kept.',
      vi: 'Hãy gửi lại sau vài giây; nội dung bạn đã nhập vẫn được giữ.',
    },
  )
}
