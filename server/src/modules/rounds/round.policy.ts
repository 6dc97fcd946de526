import { holds, type Viewer } from '../../kernel/viewer.js'
import type { Ability } from '../../kernel/common.types.js'
import type { Language } from '../../kernel/languages.js'

/** Whether the viewer may state their delegation's position: an open round, a seat that counts, an office that decides. */
export function mayStatePosition(
  viewer: Viewer,
  round: { state: 'OPEN' | 'CLOSED'; bodyId: string },
  seats: readonly { delegationId: string; counts: boolean }[],
  language: Language,
): Ability {
  const no = (en: string, vi: string): Ability => ({ allowed: false, reason: language === 'vi' ? vi : en })
  const seat = seats.find((each) => each.delegationId === viewer.delegationId)
  if (!seat?.counts) {
    return no('Your delegation does not count in this round.', 'Đoàn của bạn không được tính trong vòng này.')
  }
  if (!holds(viewer, 'senior_official', round.bodyId) && !holds(viewer, 'head', round.bodyId)) {
    return no(
      "Only your delegation's senior official or head may state its position.",
      'Chỉ quan chức cấp cao hoặc trưởng đoàn của bạn mới được nêu lập trường.',
    )
  }
  if (round.state !== 'OPEN') return no('The round is closed.', 'Vòng này đã đóng.')
  return { allowed: true, reason: null }
}
