/** A piece of a text; `isMatch` where it is what was searched for. Joined, the pieces are the text. */
export interface TextPart {
  text: string
  isMatch: boolean
}

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/
const LETTER = /[\p{L}\p{N}]/u

/** A text without case and marks, as the index folds it: 'Đặng' and 'dang' are one. */
export function fold(text: string): string {
  return text
    .replace(/Đ/g, 'D')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
}

/** The words of a query in order, folded, without those of one letter unless there are no others. */
export function wordsOf(query: string): string[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const long = words.filter((word) => word.length > 1)
  return long.length ? long : words
}

/** The text in pieces, with what the search found marked: `words` (folded) as whole words, the last also as a beginning. */
export function markedParts(text: string, words: string[]): TextPart[] {
  const characters = [...text.normalize('NFC')]
  const folded = characters.map(fold)
  const parts: TextPart[] = []
  let at = 0
  while (at < characters.length) {
    const length = startsWord(folded, characters, at) ? matchAt(folded, at, words) : 0
    push(parts, characters.slice(at, at + Math.max(length, 1)).join(''), length > 0)
    at += Math.max(length, 1)
  }
  return parts
}

/** A piece of the text around its first match, about `width` characters, in marked pieces; empty when nothing matches. */
export function snippetOf(text: string, words: string[], width = 180): TextPart[] {
  const parts = markedParts(text.slice(0, 20_000).replace(/\s+/g, ' '), words)
  const first = parts.findIndex((part) => part.isMatch)
  if (first < 0) return []
  const before = first > 0 ? tailOf(parts[first - 1]!.text, width / 3) : ''
  const snippet: TextPart[] = before ? [{ text: before, isMatch: false }] : []
  let left = width - [...before].length
  for (const part of parts.slice(first)) {
    const taken = headOf(part.text, left)
    if (taken !== '') snippet.push({ text: taken, isMatch: part.isMatch })
    left -= [...part.text].length
    if (left <= 0) break
  }
  return snippet
}

function startsWord(folded: string[], characters: string[], at: number): boolean {
  return at === 0 || !LETTER.test(folded[at - 1]!) || UNSPACED.test(characters[at]!)
}

/** How many characters from here match one of the words; the longest counts. */
function matchAt(folded: string[], at: number, words: string[]): number {
  let longest = 0
  for (const [place, word] of words.entries()) {
    let reached = ''
    let count = 0
    while (
      reached.length < word.length &&
      at + count < folded.length &&
      word.startsWith(reached + folded[at + count]!)
    ) {
      reached += folded[at + count]!
      count += 1
    }
    const mayGoOn = (place === words.length - 1 && word.length > 1) || UNSPACED.test(word)
    const endsThere = mayGoOn || !LETTER.test(folded[at + count] ?? '')
    if (reached === word && endsThere && count > longest) longest = count
  }
  return longest
}

function push(parts: TextPart[], text: string, isMatch: boolean): void {
  const last = parts.at(-1)
  if (last && last.isMatch === isMatch && !isMatch) last.text += text
  else parts.push({ text, isMatch })
}

function headOf(text: string, length: number): string {
  const characters = [...text]
  if (characters.length <= length) return text
  return `${characters
    .slice(0, Math.max(0, Math.floor(length)))
    .join('')
    .replace(/\S*$/, '')
    .trimEnd()}…`
}

function tailOf(text: string, length: number): string {
  const characters = [...text]
  if (characters.length <= length) return text
  return `…${characters
    .slice(-Math.floor(length))
    .join('')
    .replace(/^\S*\s/, '')}`
}
