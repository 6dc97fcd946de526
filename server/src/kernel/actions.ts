import type { InEveryLanguage } from './languages.js'
import { notAllowed, Refusal } from './refusals.js'

/** One row of a workflow table: from which states, by whom, to which state. Without `becomes` the state stays. */
export interface Action<State extends string, Role extends string> {
  from: readonly State[]
  by: readonly Role[]
  becomes?: State
  /** The act in words, for buttons' reasons, permissions.md and the audit trail: "submit this proposal". */
  act: InEveryLanguage
}

export type ActionTable<State extends string, Role extends string> = Record<string, Action<State, Role>>

/** The parts' and states' names in words, for reasons. */
export interface Words<State extends string, Role extends string> {
  states: Record<State, InEveryLanguage>
  roles: Record<Role, InEveryLanguage>
}

/**
 * Whether these roles may take this action in this state: null when they may, else the refusal.
 * Role before state: who may never do a thing is not told its state.
 */
export function judge<State extends string, Role extends string>(
  action: Action<State, Role>,
  state: State,
  roles: readonly Role[],
  words: Words<State, Role>,
): Refusal | null {
  if (!action.by.some((role) => roles.includes(role))) {
    const who = (language: keyof InEveryLanguage) =>
      action.by.map((role) => words.roles[role][language]).join(language === 'en' ? ' or ' : ' hoặc ')
    return notAllowed(
      { en: `Only ${who('en')} may ${action.act.en}.`, vi: `Chỉ ${who('vi')} mới được ${action.act.vi}.` },
      { en: 'Ask them, or leave a comment.', vi: 'Hãy đề nghị họ hoặc để lại bình luận.' },
    )
  }
  if (!action.from.includes(state)) {
    const from = (language: keyof InEveryLanguage) =>
      action.from.map((each) => words.states[each][language]).join(language === 'en' ? ' or ' : ' hoặc ')
    return new Refusal(
      'WrongState',
      {
        en: `It is ${words.states[state].en}; one can ${action.act.en} only while it is ${from('en')}.`,
        vi: `Hiện đang ${words.states[state].vi}; chỉ có thể ${action.act.vi} khi ${from('vi')}.`,
      },
      { en: 'Reload to see where it stands now.', vi: 'Tải lại trang để xem tình trạng hiện tại.' },
      { state, allowedFrom: [...action.from] },
    )
  }
  return null
}
