/** A person whom a comment can mention. */
export interface Mentionable {
  id: string
  name: string
}

/** The beginning of a mention before the caret: where its @ stands, and what is typed after it. */
export interface MentionQuery {
  at: number
  words: string
}

const LONGEST = 40

/** What is being typed after an @ that begins a word; undefined when the caret is in no mention. */
export function mentionAt(text: string, caret: number): MentionQuery | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST), caret)
  const match = /(?:^|[\s(“"'])@([^\s@][^@\n]*|)$/u.exec(before)
  if (!match) return undefined
  const words = match[1]!
  return { at: caret - words.length - 1, words }
}

/** The text with the person's name in the place of what was typed, and the caret after it. */
export function withMention(text: string, { at, words }: MentionQuery, name: string): { text: string; caret: number } {
  const rest = text.slice(at + 1 + words.length)
  const head = `${text.slice(0, at)}@${name}`
  const gap = /^[\s.,;:!?)]/u.test(rest) ? '' : ' '
  return { text: head + gap + rest, caret: head.length + Math.max(gap.length, 0) }
}

/** Those picked whose names still stand in the text: taking the name out takes the mention back. */
export function stillMentioned<Person extends Mentionable>(text: string, picked: readonly Person[]): Person[] {
  const seen = new Set<string>()
  return picked.filter(({ id, name }) => {
    if (seen.has(id) || !text.includes(`@${name}`)) return false
    seen.add(id)
    return true
  })
}

/** The text cut at the names of those mentioned; longer names first, so that one is not found within another. */
export function cutAtMentions(text: string, names: readonly string[]): { text: string; isMention: boolean }[] {
  const known = [...new Set(names)].sort((a, b) => b.length - a.length)
  if (known.length === 0) return [{ text, isMention: false }]
  const pattern = new RegExp(
    `(${known.map((name) => `@${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).join('|')})`,
    'u',
  )
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isMention: known.some((name) => part === `@${name}`) }))
}
