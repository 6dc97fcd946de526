import type { SourceRow } from '../modules/reference/source.store.js'
import { citedBy } from '../modules/reference/source.store.js'
import { sourceWords } from '../modules/reference/source.words.js'
import { html, type Html } from './html.js'
import type { Page } from './page.js'

/** The numbered sources of one page: cited in the text, listed at its end. Sources are asked for once, together. */
export class Notes {
  private numbers = new Map<string, number>()

  constructor(private readonly page: Page) {}

  /** The marks of these citations, each a link to its source at the end of the page. */
  cite(citations: string[]): Html {
    const marks = citations.map((citation) => {
      const number = this.numbers.get(citation) ?? this.numbers.size + 1
      this.numbers.set(citation, number)
      return html`<a href="#source-${number}">${number}</a>`
    })
    return html`${marks.length > 0 && html`<sup class="cite">${marks.map((mark, at) => (at ? html` ${mark}` : mark))}</sup>`}`
  }

  /** The list of what was cited; nothing when nothing was. */
  async list(): Promise<Html | null> {
    if (this.numbers.size === 0) return null
    const sources = await citedBy(this.page.context, [...this.numbers.keys()])
    const byCitation = new Map(sources.map((source) => [source.citation, source]))
    return html`<section class="sources" aria-labelledby="sources"><h2 id="sources">${this.page.say('sources')}</h2>
<ol>${[...this.numbers].map(([citation, number]) => this.item(number, byCitation.get(citation)))}</ol></section>`
  }

  private item(number: number, source: SourceRow | undefined): Html {
    return html`<li id="source-${number}" value="${number}">${source ? sourceWords(source)[this.page.language] : null}</li>`
  }
}
