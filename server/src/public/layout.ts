import { instantInWords } from '../kernel/date-words.js'
import { html, type Html } from './html.js'
import type { Page, Rendered } from './page.js'

const SECTIONS = ['home', 'figures', 'decisions', 'members'] as const

/** What is the same on every public page of a server. */
export interface Site {
  /** The address of the style sheet. */
  style: string
  /** Where people reach the product, `https://host`; empty where that is not settled. Search engines want whole addresses. */
  origin: string
  isDemo: boolean
}

/** The whole document around a page: who speaks, where one is, the same page in the other language. */
export function documentOf(page: Page, rendered: Rendered, { style, origin, isDemo }: Site, now: Date): Html {
  const { language } = page
  const other = language === 'en' ? 'vi' : 'en'
  const query = page.asOf ? `?as-of=${encodeURIComponent(page.asOf)}` : ''
  const at = (each: string) => ['/public', each, ...rendered.path.map(encodeURIComponent)].join('/') + query
  const twin = at(other)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.say('tagline')}">
<title>${rendered.title} · ${page.say('site')}</title>
<link rel="stylesheet" href="${style}">
<link rel="alternate" hreflang="${language}" href="${origin}${at(language)}">
<link rel="alternate" hreflang="${other}" href="${origin}${twin}">
<link rel="icon" href="/app/mark.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">${page.say('skip')}</a>
<header>
<p class="strip">${page.say('strip')}</p>${isDemo && html`
<p class="strip demo-strip">${page.say('demoStrip')}</p>`}
<div class="masthead">
  <a class="wordmark" href="${page.to()}"><span class="mark" aria-hidden="true">${MARK}</span><span><b>${page.say('site')}</b> <small>${page.say('tagline')}</small></span></a>
  <a class="language" href="${twin}" lang="${other}" hreflang="${other}">${page.say('otherLanguage')}</a>
  <nav aria-label="${page.say('menu')}"><ul>${SECTIONS.map((section) => sectionLink(page, section, rendered.section))}</ul></nav>
</div>
</header>
<main id="content" tabindex="-1">
${rendered.body}
</main>
<footer>
  <p>${page.say('readAt')} <time datetime="${now.toISOString()}">${instantInWords(now, language)}</time>. ${page.say('independent')}</p>
  <p><a href="/">${page.say('signIn')}</a></p>
</footer>
</body>
</html>
`
}

function sectionLink(page: Page, section: (typeof SECTIONS)[number], here: Rendered['section']): Html {
  const isHere = section === here || (section === 'home' && here === 'plans')
  const path = section === 'home' ? [] : [section]
  return html`<li><a href="${page.to(...path)}"${isHere && html` aria-current="${section === here ? 'page' : 'true'}"`}>${page.say(section)}</a></li>`
}

/** Eleven strokes around one centre: many who agree. Drawn for this product; no emblem of anybody. */
const MARK = html`<svg viewBox="-12 -12 24 24" width="28" height="28">${Array.from(
  { length: 11 },
  (_, at) => html`<rect x="-0.9" y="-11" width="1.8" height="6.2" rx="0.9" transform="rotate(${(at * 360) / 11})"/>`,
)}<circle r="2.1"/></svg>`
