import { instantInWords } from '../kernel/date-words.js'
import { newestHead } from '../modules/register/register.store.js'
import { html, type Html } from './html.js'
import type { Page } from './page.js'
import { line } from './parts.js'

/** The signed head of the register as it is now; nothing while nothing was decided. */
export async function headBlock(page: Page): Promise<Html | null> {
  const head = await newestHead(page.context.reads)
  if (!head) return null
  return html`<section aria-labelledby="register"><h2 id="register">${page.say('register')}</h2>
<p>${page.say('registerText')}</p>
<dl class="facts">${line(page.say('registerHead'), html`${head.size} ${page.say('registerSize')} (<a href="/register/head">/register/head</a>)`)}
${line(page.say('root'), html`<code class="hash">${head.root}</code>`)}
${line(page.say('signedAt'), instantInWords(head.at, page.language))}
${line(page.say('key'), html`<code>${head.keyId}</code>`)}</dl></section>`
}
