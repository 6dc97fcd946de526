import { diffArrays, diffWords } from 'diff'

/** A stretch of one line: in both texts, only in the later one, or only in the earlier one. */
export interface Stretch {
  is: 'same' | 'added' | 'removed'
  text: string
}

/** One line of a field with its changes; the spaces between words belong to the stretches. */
export type DiffLine = Stretch[]

// Below this share of common letters two lines are different lines, not one line reworded.
const KIN = 0.35

/**
 * What differs between two texts given line by line, word by word within a line that was reworded. Words are those of
 * the language, so that scripts without spaces are cut rightly too; accents written in one or two characters are equal.
 */
export function diffLines(before: readonly string[], after: readonly string[], language: string): DiffLine[] {
  const parts = diffArrays(before.map(canonical), after.map(canonical))
  return parts.flatMap((part, index) => {
    if (part.removed) {
      const next = parts[index + 1]
      return reworded(part.value, next?.added ? next.value : [], language)
    }
    if (part.added) return parts[index - 1]?.removed ? [] : part.value.map((text) => whole('added', text))
    return part.value.map((text) => whole('same', text))
  })
}

/** Whether anything differs at all. */
export const isChanged = (lines: readonly DiffLine[]): boolean =>
  lines.some((line) => line.some(({ is }) => is !== 'same'))

function reworded(before: readonly string[], after: readonly string[], language: string): DiffLine[] {
  const lines: DiffLine[] = []
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const [old, young] = [before[at], after[at]]
    const line = old !== undefined && young !== undefined ? wordsOf(old, young, language) : undefined
    if (line) lines.push(line)
    else {
      if (old !== undefined) lines.push(whole('removed', old))
      if (young !== undefined) lines.push(whole('added', young))
    }
  }
  return lines
}

/** The line with its changed words; undefined when the two have too little in common to be one line. */
function wordsOf(before: string, after: string, language: string): DiffLine | undefined {
  const line = diffWords(before, after, segmenterOf(language)).map(({ added, removed, value }): Stretch => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
  const kept = line.filter(({ is }) => is === 'same').reduce((sum, { text }) => sum + text.trim().length, 0)
  return kept / Math.max(before.length, after.length, 1) < KIN ? undefined : line
}

const whole = (is: Stretch['is'], text: string): DiffLine => [{ is, text }]
const canonical = (text: string) => text.normalize('NFC').trim()

// A browser without a segmenter cuts at spaces and punctuation, which is right for the languages of most texts here.
const segmenterOf = (language: string) =>
  'Segmenter' in Intl ? { intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }) } : {}
