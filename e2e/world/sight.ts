import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { catalogueOf } from './words.js'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with the page as it is drawn now, each with where. Our pages hold no frames, so axe judges in the
 * page itself, is brought there once, and names only what is wrong: a quarter of the time that its Playwright driver takes.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options)
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => ({ target: target.join(' '), failureSummary })),
      }))
    },
    { runOnly: { type: 'tag' as const, values: RULES }, resultTypes: ['violations' as const] },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${reason(failureSummary)}`),
  )
}

const reason = (summary = '') => summary.split('\n').slice(1, 2).join('').trim()

/** How many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What a reader may set, and lose nothing by it: WCAG 1.4.12. Without transitions, for the width is read at once. */
const TEXT_SPACING = `
  * {
    letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important;
    transition: none !important;
  }
  p { margin-block-end: 2em !important; }`

/** The same with the text as wide apart as a reader may set it, which is wider than any usual font makes it. */
export async function overflowSpacedOut(page: Page): Promise<number> {
  return page.evaluate((spacing) => {
    // The pages' policy refuses a style tag.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(spacing)
    document.adoptedStyleSheets.push(sheet)
    const { scrollWidth, clientWidth } = document.documentElement
    document.adoptedStyleSheets.pop()
    return scrollWidth - clientWidth
  }, TEXT_SPACING)
}

/** Texts that a reader sees or hears, with the language that they are marked to be in. */
export async function textsOn(page: Page): Promise<{ text: string; lang: string }[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string }[] = []
    const add = (text: string | null, element: Element) => {
      const words = text?.replace(/\s+/g, ' ').trim()
      if (words) found.push({ text: words, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      if (!element.closest('script, style, noscript') && element.checkVisibility()) add(node.textContent, element)
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      if (!element.checkVisibility()) continue
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) add(element.getAttribute(name), element)
    }
    return found
  })
}

const NUMERIC_DATE = /(?<![\w-])(\d{4}-(0[1-9]|1[0-2])(-\d{2})?|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))(?![\w-]|\s?%)/

/** Dates in digits alone, which two readers may read in two ways. */
export function numericDatesIn(texts: { text: string }[]): string[] {
  return texts.map(({ text }) => text).filter((text) => NUMERIC_DATE.test(text))
}

/** English texts of the client's catalogue that stand on a Vietnamese screen untranslated. */
export function englishIn(texts: { text: string; lang: string }[]): string[] {
  const catalogue = catalogueOf('vi')
  return texts
    .filter(({ text, lang }) => lang !== 'en' && catalogue.has(text) && catalogue.get(text) !== text)
    .map(({ text }) => text)
}
