import type { Language } from '../../kernel/languages.js'

/** A part of a mail: a paragraph, or lines to be kept as they are. */
export type Block = { text: string } | { lines: string }

export interface Letter {
  subject: string
  blocks: Block[]
}

/** The languages that a delegation's officials read in; English where nothing is said. */
const READS_IN: Record<string, Language> = { 'viet-nam': 'vi' }

export function languageOfDelegation(delegationId: string): Language {
  return READS_IN[delegationId] ?? 'en'
}

/** The letter as plain text. */
export function plainOf({ blocks }: Letter): string {
  return `${blocks.map((block) => ('text' in block ? block.text : block.lines)).join('\n\n')}\n`
}

/** The same words as HTML, and no others. */
export function htmlOf({ subject, blocks }: Letter, language: Language): string {
  const body = blocks.map((block) =>
    'text' in block
      ? `<p>${escaped(block.text)}</p>`
      : `<pre style="white-space:pre-wrap;overflow-wrap:anywhere;font-family:monospace">${escaped(block.lines)}</pre>`,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${body.join('\n')}</body></html>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
