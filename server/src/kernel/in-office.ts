import type { Context } from '../context.js'
import { instantInWords } from './date-words.js'
import { OFFICE_WORDS } from './office.words.js'
import { notAllowed, type Refusal } from './refusals.js'
import { ReadUnit } from './unit.js'
import type { OfficeKind, Viewer } from './viewer.js'

/**
 * The viewer's offices hold for as long as the act takes. Who ends one writes alone, after the acts that have begun, and an
 * act that comes after its end, however little, waits for it and is refused here: the order is that of commits.
 */
export function checkOffices(viewer: Viewer, held: number): void {
  if (held < viewer.offices.length) throw endedMeanwhile()
}

/** For somebody whose last office has ended, a no that says so; else the refusal as it is. Both for what is hidden and what never was. */
export async function inWordsOfOffice({ services, viewer }: Context, refusal: Refusal): Promise<Refusal> {
  const isUnexplained = refusal.kind === 'NotFound' || refusal.kind === 'NotAllowed'
  if (!isUnexplained || viewer.personId === null || viewer.offices.length > 0) return refusal
  const reads = new ReadUnit(services.pool, viewer)
  const [last] = await reads
    .rows<{ kind: OfficeKind; toAt: Date; nameEn: string; nameVi: string }>(
      `select o.kind, o.to_at, d.name_en, d.name_vi
       from office o join delegation d on d.id = o.delegation_id
       where o.person_id = $1 and o.to_at <= clock_now() and o.from_at < o.to_at order by o.to_at desc limit 1`,
      [viewer.personId],
    )
    .finally(() => void reads.close())
  if (!last) return refusal
  const { kind, toAt, nameEn, nameVi } = last
  const title = OFFICE_WORDS[kind]
  return notAllowed(
    {
      en: `Your office as ${title.en} of ${nameEn} ended on ${instantInWords(toAt, 'en')}. It allows nothing since then.`,
      vi: `Chức vụ ${title.vi} của ${nameVi} mà bạn giữ đã kết thúc vào ${instantInWords(toAt, 'vi')}. Từ thời điểm đó bạn không còn quyền này.`,
    },
    {
      en: 'Nothing was recorded. What you typed is still here: hand it to whoever holds the office now.',
      vi: 'Chưa có gì được ghi nhận. Nội dung bạn đã nhập vẫn còn đây: hãy chuyển cho người hiện giữ chức vụ.',
    },
  )
}

function endedMeanwhile(): Refusal {
  return notAllowed(
    { en: 'Your office ended at this very moment, before your act was recorded.', vi: 'Chức vụ của bạn vừa kết thúc, trước khi thao tác được ghi nhận.' },
    {
      en: 'Nothing was recorded. What you typed is still here: hand it to whoever holds the office now, or reload to act in an office that you still hold.',
      vi: 'Chưa có gì được ghi nhận. Nội dung bạn đã nhập vẫn còn đây: hãy chuyển cho người hiện giữ chức vụ, hoặc tải lại trang để thực hiện với chức vụ bạn còn giữ.',
    },
  )
}
