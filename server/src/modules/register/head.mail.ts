import { instantInWords } from '../../kernel/date-words.js'
import type { Language } from '../../kernel/languages.js'
import type { Transaction } from '../../kernel/transaction.js'
import { enqueue, type Recipient } from '../mail/mail.store.js'
import { languageOfDelegation, type Letter } from '../mail/mail.words.js'
import type { HeadRow } from './register.store.js'

const KIND = 'register head'
const LISTED_AT_MOST = 40

/**
 * Writes the newest head of the register, with those since the last mail, to the record of every member state: the
 * addresses of its focal points and senior officials. Numbers and hashes only: a mail is read by more than those it is for.
 */
export async function mailHeads(system: Transaction): Promise<void> {
  const heads = await system.rows<Pick<HeadRow, 'size' | 'root' | 'at' | 'note'>>(
    `select size, root, at, note from register_head
     where size > (select coalesce(max(about::int), 0) from mail where kind = $1) order by size desc`,
    [KIND],
  )
  const [newest, ...earlier] = heads
  if (!newest) return
  const letters = { en: letterOf(newest, earlier, 'en'), vi: letterOf(newest, earlier, 'vi') }
  for (const recipient of await recordAddresses(system)) await enqueue(system, KIND, String(newest.size), recipient, letters[recipient.language])
}

async function recordAddresses(system: Transaction): Promise<Recipient[]> {
  const rows = await system.rows<{ address: string; personId: string; delegationId: string }>(
    `select distinct on (lower(reach.address)) reach.address, o.person_id, o.delegation_id
     from office o join delegation d on d.id = o.delegation_id and d.kind = 'member_state'
     left join person_contact c on c.person_id = o.person_id
     left join account a on a.person_id = o.person_id and a.disabled_at is null
     cross join lateral (select coalesce(c.email, a.email) as address) reach
     where o.kind in ('focal_point', 'senior_official') and reach.address is not null
       and o.from_at <= (select clock_now()) and (o.to_at is null or o.to_at > (select clock_now()))
     order by lower(reach.address), o.from_at`,
  )
  return rows.map(({ address, personId, delegationId }) => ({ address, personId, language: languageOfDelegation(delegationId) }))
}

/** The head to keep, as it was signed, and those before it that no mail told of. */
export function letterOf(newest: Pick<HeadRow, 'size' | 'root' | 'at' | 'note'>, earlier: Pick<HeadRow, 'size' | 'root' | 'at'>[], language: Language): Letter {
  const { size, note, at } = newest
  const when = instantInWords(at, language)
  const listed = earlier.slice(0, LISTED_AT_MOST).map((head) => `${head.size}  ${head.root}  ${head.at.toISOString()}`).join('\n')
  const words = {
    en: {
      subject: `Register of decisions: head ${size}`,
      first: `The register of decisions holds ${size} ${size === 1 ? 'decision' : 'decisions'} as of ${when}. Keep this mail with the record of your delegation: by the lines below anybody can tell whether an earlier decision was changed, taken away or put in.`,
      earlier: 'Heads since the last mail (size, root, signed):',
      last: 'To check: open a decision in the register, download its proof with ?since= and the second line of the head, and run: node verify-proof.mjs <proof> --head <these lines in a file>.',
    },
    vi: {
      subject: `Sổ quyết định: đầu sổ ${size}`,
      first: `Sổ quyết định có ${size} quyết định tính đến ${when}. Đề nghị lưu thư này vào hồ sơ của đoàn: căn cứ các dòng dưới đây, bất kỳ ai cũng có thể biết một quyết định trước đó có bị sửa, bỏ bớt hoặc chèn thêm hay không.`,
      earlier: 'Các đầu sổ kể từ thư trước (số quyết định, mã gốc, thời điểm ký):',
      last: 'Để kiểm tra: mở một quyết định trong sổ, tải bằng chứng kèm ?since= và dòng thứ hai của đầu sổ, rồi chạy: node verify-proof.mjs <bằng chứng> --head <tệp chứa các dòng này>.',
    },
  }[language]
  return {
    subject: words.subject,
    blocks: [{ text: words.first }, { lines: note.trimEnd() }, ...(listed ? [{ text: words.earlier }, { lines: listed }] : []), { text: words.last }],
  }
}
