import type { InEveryLanguage } from '../../kernel/languages.js'

/** The rule by which the chair of a day is derived, as it is printed beside the answer. `chair_term_on` in the database applies it. */
export const CHAIR_RULE: InEveryLanguage = {
  en: "The chair of a day is derived: among the terms whose reported years cover the day, the first whose heads' meeting is not yet over; if all are over, the last of them. A term hands over on the day after its heads' meeting.",
  vi: 'Chủ tịch của một ngày được suy ra: trong các nhiệm kỳ có năm được nêu bao gồm ngày đó, lấy nhiệm kỳ đầu tiên mà hội nghị người đứng đầu chưa kết thúc; nếu tất cả đã kết thúc thì lấy nhiệm kỳ sau cùng. Nhiệm kỳ được bàn giao vào ngày sau hội nghị người đứng đầu.',
}
