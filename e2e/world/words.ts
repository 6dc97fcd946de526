import { readFileSync } from 'node:fs'

export const LANGUAGES = ['en', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * Says an English text of the client in the language of the story. `{name}` in it is replaced by `values.name`. Throws
 * when the client has no such text, so that a story never looks for a button that was renamed.
 */
export type Say = (english: string, values?: Record<string, string | number>) => string

const CATALOGUE = (language: Language) => new URL(`../../client/src/i18n/locales/${language}.po`, import.meta.url)
const known = new Map<Language, Map<string, string>>()

/** Every text of the client: the English one and what it is in the language; empty where it is not translated. */
export function catalogueOf(language: Language): Map<string, string> {
  const read = known.get(language) ?? readCatalogue(readFileSync(CATALOGUE(language), 'utf8'))
  known.set(language, read)
  return read
}

export function sayIn(language: Language): Say {
  return (english, values = {}) => {
    const said = catalogueOf(language).get(english)
    if (said === undefined) throw new Error(`The client has no text "${english}".`)
    return spoken(said || english, values)
  }
}

/** The text as a reader sees it: values in their places, no tags. */
export function spoken(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/<\/?\d+\/?>/g, '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Reads a gettext catalogue: msgid and msgstr, each perhaps over several lines. */
function readCatalogue(text: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const entry of text.split(/\n\s*\n/)) {
    const id = quoted(entry, 'msgid')
    if (id) texts.set(id, quoted(entry, 'msgstr'))
  }
  return texts
}

function quoted(entry: string, keyword: string): string {
  const [, lines] = new RegExp(`^${keyword} ((?:".*"\\s*)+)`, 'm').exec(entry) ?? []
  return [...(lines ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([whole]) => JSON.parse(whole) as string).join('')
}
