import { html } from './html.js'
import type { Page, Rendered } from './page.js'

/** The answer for what does not exist and for what is not public: one text for both. */
export function missingPage(page: Page): Rendered {
  const body = html`<h1>${page.say('missing')}</h1><p>${page.say('missingText')}</p><p><a href="${page.to()}">${page.say('toOverview')}</a></p>`
  return { title: page.say('missing'), path: [], section: null, body, status: 404 }
}

/** The answer when the register cannot be read now. */
export function brokenPage(page: Page): Rendered {
  const body = html`<h1>${page.say('broken')}</h1><p>${page.say('brokenText')}</p><p><a href="${page.to()}">${page.say('toOverview')}</a></p>`
  return { title: page.say('broken'), path: [], section: null, body, status: 503 }
}
