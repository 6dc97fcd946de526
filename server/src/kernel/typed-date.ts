import { readDate, type PartialDateText } from './partial-date.js'
import type { Problem } from './refusals.js'

/** The date of a field as typed; null when nothing was typed. What is not one date is added to the problems. */
export function readTypedDate(path: string[], typed: string | null | undefined, problems: Problem[]): PartialDateText | null {
  if (!typed?.trim()) return null
  const read = readDate(typed)
  if (read.is === 'date') return read.text
  const shown = typed.trim().slice(0, 40)
  problems.push(
    read.is === 'ambiguous'
      ? {
          path,
          reason: { en: `“${shown}” can be read as two different days.`, vi: `“${shown}” có thể hiểu là hai ngày khác nhau.` },
          remedy: { en: 'Choose the day that you mean.', vi: 'Hãy chọn ngày đúng.' },
          choices: read.choices,
        }
      : {
          path,
          reason: { en: `“${shown}” is not a date.`, vi: `“${shown}” không phải là ngày hợp lệ.` },
          remedy: {
            en: 'Write 2026-08-21, 2026-08, 2026-Q3 or 2026.',
            vi: 'Ghi theo dạng 2026-08-21, 2026-08, 2026-Q3 hoặc 2026.',
          },
        },
  )
  return null
}
