import { useLingui } from '@lingui/react/macro'
import type { NavigateOptions } from '@tanstack/react-router'
import type { IconName } from '../ui/Icon.js'
import { paths } from './paths.js'
import { usePlaces } from './places.js'

export interface Command {
  key: string
  words: string
  icon: IconName
  to: NavigateOptions
  /** Stays whatever is typed: it is made of what is typed. */
  always?: boolean
}

const PROPOSAL_CODE = /^p-\d{4}-\d{1,4}$/i
const DECISION_NUMBER = /^d-\d{4}-\d{3,6}$/i

/** What the palette offers for these words, the likeliest first. */
export function useCommands(typed: string): Command[] {
  const { t, i18n } = useLingui()
  const places = usePlaces()
  const words = typed.trim()
  const made: Command[] = []
  if (PROPOSAL_CODE.test(words)) {
    const code = words.toUpperCase()
    made.push(
      { key: 'proposal', words: t`Proposal ${code}`, icon: 'proposal', to: paths.proposal(code), always: true },
      { key: 'project', words: t`Project ${code}`, icon: 'plan', to: paths.project(code), always: true },
    )
  }
  if (DECISION_NUMBER.test(words)) {
    const number = words.toUpperCase()
    made.push({ key: 'decision', words: t`Decision ${number}`, icon: 'keep', to: paths.decision(number), always: true })
  }
  if (words)
    made.push({ key: 'search', words: t`Search for “${words}”`, icon: 'search', to: paths.search(words), always: true })
  return [
    ...places.map(({ name, icon, link }) => ({ key: link.to, words: i18n._(name), icon, to: link })),
    { key: 'new', words: t`Write a new proposal`, icon: 'plus' as const, to: paths.newProposal() },
    ...made,
  ]
}
