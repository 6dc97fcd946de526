import type { Context } from '../context.js'
import type { Language } from '../kernel/languages.js'
import { WORDS, type Word } from './public.words.js'
import { html, type Html } from './html.js'

/** What a public page is made from: an anonymous reader's snapshot, a language, and the words of it. */
export class Page {
  constructor(
    readonly context: Context,
    readonly language: Language,
    /** The day asked for with `?as-of=`, as typed; null without one. */
    readonly asOf: string | null = null,
  ) {}

  say(word: Word): string {
    return WORDS[word][this.language]
  }

  /** An address of these pages in this language: `to('plans', 'accsm-2021-2025')`. */
  to(...path: string[]): string {
    return ['/public', this.language, ...path.map(encodeURIComponent)].join('/')
  }

  /** A text in this language; in the other one, marked as such, where this one is not known. */
  text(known: { en: string | null; vi: string | null }): Html | null {
    const own = known[this.language]
    if (own) return html`${own}`
    const other = this.language === 'en' ? 'vi' : 'en'
    return known[other] ? html`<span lang="${other}">${known[other]}</span>` : null
  }

  /** The name of a row in this language, or in the other one; sources write some as within a sentence. */
  name(row: { nameEn: string | null; nameVi: string | null } | null): Html | null {
    return row && this.text({ en: capital(row.nameEn), vi: capital(row.nameVi) })
  }

  /** The same as bare text, for titles. */
  plain(known: { en: string | null; vi: string | null }): string {
    return known[this.language] ?? known.en ?? known.vi ?? ''
  }
}

function capital(name: string | null): string | null {
  return name && name.charAt(0).toUpperCase() + name.slice(1)
}

/** A rendered page: its name, where it stands, and what is on it. */
export interface Rendered {
  title: string
  /** Path below the language, for the twin in the other language. */
  path: string[]
  section: 'home' | 'plans' | 'figures' | 'decisions' | 'members' | null
  body: Html
  status?: number
}
