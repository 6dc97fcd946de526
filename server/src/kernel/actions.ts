import type { Ability } from './common.types.js'
import type { InEveryLanguage, Language } from './languages.js'
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
  if (!action.by.some((role) => roles.includes(role))) return once(action, 'role', () => forbidden(action, words))
  if (!action.from.includes(state)) return once(action, state, () => untimely(action, state, words))
  return null
}

/** What the viewer may do by a table, each with the reason why not. `judged` answers the refusal of one action. */
export function abilitiesBy<Name extends string>(
  table: Record<Name, unknown>,
  language: Language,
  judged: (name: Name) => Refusal | null,
): Record<Name, Ability> {
  const abilities = {} as Record<Name, Ability>
  for (const name of Object.keys(table) as Name[]) {
    const refusal = judged(name)
    abilities[name] = { allowed: refusal === null, reason: refusal === null ? null : refusal.says[language] }
  }
  return abilities
}

const refusals = new WeakMap<object, Map<string, Refusal>>()

/** The refusal of an action is the same for everybody: put into words once, for lists ask for it by the hundred. */
function once(action: object, why: string, make: () => Refusal): Refusal {
  let known = refusals.get(action)
  if (!known) refusals.set(action, (known = new Map<string, Refusal>()))
  let refusal = known.get(why)
  if (!refusal) known.set(why, (refusal = make()))
  return refusal
}

function forbidden<State extends string, Role extends string>(action: Action<State, Role>, { roles }: Words<State, Role>): Refusal {
  const who = (language: keyof InEveryLanguage) => listed(action.by.map((role) => roles[role]), language)
  return notAllowed(
    { en: `Only ${who('en')} may ${action.act.en}.`, vi: `Chỉ ${who('vi')} mới được ${action.act.vi}.` },
    { en: 'Ask them, or leave a comment.', vi: 'Hãy đề nghị họ hoặc để lại bình luận.' },
  )
}

function untimely<State extends string, Role extends string>(
  action: Action<State, Role>,
  state: State,
  { states }: Words<State, Role>,
): Refusal {
  const from = (language: keyof InEveryLanguage) => listed(action.from.map((each) => states[each]), language)
  return new Refusal(
    'WrongState',
    {
      en: `It is ${states[state].en}; one can ${action.act.en} only while it is ${from('en')}.`,
      vi: `Hiện đang ${states[state].vi}; chỉ có thể ${action.act.vi} khi ${from('vi')}.`,
    },
    { en: 'Reload to see where it stands now.', vi: 'Tải lại trang để xem tình trạng hiện tại.' },
    { state, allowedFrom: [...action.from] },
  )
}

function listed(words: InEveryLanguage[], language: keyof InEveryLanguage): string {
  return words.map((each) => each[language]).join(language === 'en' ? ' or ' : ' hoặc ')
}
