import { mayRead, type Audience } from '../../kernel/audience.js'
import { idOf, isRowId } from '../../kernel/ids.js'
import type { Problem } from '../../kernel/refusals.js'
import { problem } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { COMMENT_LIMITS } from './comment.rules.js'
import { peopleWithDelegations } from './comment.store.js'

/**
 * The row ids of the people mentioned. One whom the writer may not know is answered like one who does not exist; one
 * who would not see the comment is named, because the mention would call them to a closed door.
 */
export async function checkMentions(
  transaction: Transaction,
  globalIds: string[],
  audience: Audience,
  problems: Problem[],
): Promise<string[]> {
  const asked = [...new Set(globalIds)]
  if (asked.length === 0) return []
  if (asked.length > COMMENT_LIMITS.mentions) {
    problems.push(tooMany())
    return []
  }
  const ids = asked.map((globalId) => idOf('Person', globalId) ?? '')
  const people = await peopleWithDelegations(transaction, ids.filter(isRowId))
  const byId = new Map(people.map((person) => [person.id, person]))
  ids.forEach((id, index) => {
    const person = byId.get(id)
    if (!person) problems.push(unknown(index))
    else if (!person.delegations.some((delegation) => delegationReads(delegation, audience)))
      problems.push(wouldNotSee(index))
  })
  return ids
}

/** Whether the officials of a delegation would read a row of this audience; its bodies are taken to include the row's. */
export function delegationReads(delegation: { id: string; kind: string }, audience: Audience): boolean {
  const group = delegation.kind === 'member_state' ? 'ams' : delegation.kind === 'partner' ? 'partner' : 'secretariat'
  return mayRead({ group, delegationId: delegation.id, bodyIds: audience.bodyId ? [audience.bodyId] : [] }, audience)
}

function unknown(index: number): Problem {
  return problem(
    ['mentions', String(index)],
    { en: 'There is no such person.', vi: 'Không có người này.' },
    { en: 'Choose a person from the list.', vi: 'Hãy chọn một người trong danh sách.' },
  )
}

function wouldNotSee(index: number): Problem {
  return problem(
    ['mentions', String(index)],
    { en: 'This person would not see the comment.', vi: 'Người này sẽ không xem được bình luận.' },
    { en: 'Widen the audience, or leave the mention out.', vi: 'Hãy mở rộng phạm vi người đọc hoặc bỏ phần nhắc tên.' },
  )
}

function tooMany(): Problem {
  return problem(
    ['mentions'],
    {
      en: `At most ${COMMENT_LIMITS.mentions} people can be mentioned.`,
      vi: `Chỉ nhắc tên tối đa ${COMMENT_LIMITS.mentions} người.`,
    },
    { en: 'Mention fewer people.', vi: 'Hãy nhắc ít người hơn.' },
  )
}
