import { invalid, notAllowed, notFound, type Refusal } from '../../kernel/refusals.js'
import type { Viewer } from '../../kernel/viewer.js'

/** How far ahead of the real time a demonstration may go, in days: as far as holidays and terms are known. */
export const FARTHEST_DAYS = 730

/**
 * Why this viewer may not put the clock forward; null when they may. Outside of a demonstration there is no such thing,
 * and the answer is the one for what does not exist.
 */
export function leapRefusal(mode: 'demo' | 'production' | undefined, viewer: Viewer): Refusal | null {
  if (mode !== 'demo') return notFound([])
  if (viewer.isDemo && viewer.offices.length > 0) return null
  return notAllowed(
    { en: 'Only a person of the demonstration may put its clock forward.', vi: 'Chỉ nhân vật của bản trình diễn mới được chỉnh đồng hồ tới trước.' },
    { en: 'Be one of the people of the demonstration.', vi: 'Hãy vào vai một nhân vật của bản trình diễn.' },
  )
}

/** Why the clock cannot go there; null when it can. `now` is what it shows, `real` the time outside of the demonstration. */
export function leapProblem(to: Date, now: Date, real: Date): Refusal | null {
  if (Number.isNaN(to.getTime()) || to <= now) {
    return invalid([
      {
        path: ['to'],
        reason: { en: 'The clock of the demonstration only goes forward.', vi: 'Đồng hồ của bản trình diễn chỉ đi tới.' },
        remedy: { en: 'Choose a time later than the one it shows.', vi: 'Hãy chọn thời điểm muộn hơn thời điểm đồng hồ đang chỉ.' },
      },
    ])
  }
  if (to.getTime() - real.getTime() <= FARTHEST_DAYS * 86_400_000) return null
  return invalid([
    {
      path: ['to'],
      reason: { en: 'The demonstration goes at most two years ahead.', vi: 'Bản trình diễn chỉ đi trước tối đa hai năm.' },
      remedy: { en: 'Choose a nearer time.', vi: 'Hãy chọn thời điểm gần hơn.' },
    },
  ])
}
