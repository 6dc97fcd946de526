import type { InEveryLanguage } from '../../kernel/languages.js'

/** Why a file's bytes are refused, in words. */
export const NOT_WHAT_IT_SAYS: InEveryLanguage = {
  en: 'The file is not what its name says.',
  vi: 'Nội dung tệp không đúng với tên tệp.',
}
export const CUT_SHORT: InEveryLanguage = {
  en: 'The file is cut short or damaged.',
  vi: 'Tệp bị cắt ngang hoặc hỏng.',
}
export const LOCKED: InEveryLanguage = {
  en: 'The file is protected by a password.',
  vi: 'Tệp được bảo vệ bằng mật khẩu.',
}
export const TOO_MUCH_INSIDE: InEveryLanguage = {
  en: 'The file unpacks to more than is taken.',
  vi: 'Nội dung giải nén của tệp vượt quá giới hạn.',
}
export const ACTIVE: InEveryLanguage = {
  en: 'The file contains macros or embedded programs.',
  vi: 'Tệp chứa macro hoặc chương trình nhúng.',
}
