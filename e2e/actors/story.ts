import { writeFileSync } from 'node:fs'
import { test, type Browser, type BrowserContext, type Page, type TestInfo } from '@playwright/test'
import { programOf, type Program } from '../world/graphql.js'
import { startProduct, type Product } from '../world/process.js'
import { LANGUAGES, sayIn, type Language, type Say } from '../world/words.js'
import { Chair } from './chair.js'
import { Contributor } from './contributor.js'
import { DeskOfficer } from './desk-officer.js'
import { FocalPoint } from './focal-point.js'
import { Person } from './person.js'
import { SeniorOfficial } from './senior-official.js'

type Kind<Somebody> = new (...given: ConstructorParameters<typeof Person>) => Somebody

/**
 * Opens a browser of its own for somebody, signed in as a persona of the demonstration, or as nobody. `address` is that of
 * a network in between, where the product is not reached directly.
 */
export type Meets = <Somebody extends Person>(
  persona: string | null,
  Kind: Kind<Somebody>,
  address?: string,
) => Promise<Somebody>

interface Cast {
  /** The language of everybody's browser. */
  language: Language
  say: Say
  meets: Meets
  /** Somebody who speaks to the server without a browser. */
  program: (persona: string | null) => Promise<Program>
  visitor: Person
  lan: FocalPoint
  dewi: FocalPoint
  ana: FocalPoint
  yuki: FocalPoint
  rina: DeskOfficer
  son: SeniorOfficial
  farid: SeniorOfficial
  budi: SeniorOfficial
  sophea: Chair
  minh: Contributor
  ha: Contributor
}

interface Stage {
  product: Product
}

/** Faults that no story expects: an error on a page, and a request that leaves for another origin. */
function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url()))
      faults.push(`asked ${request.url()}`)
  })
}

const as =
  <Somebody extends Person>(persona: string | null, Kind: Kind<Somebody>) =>
  async ({ meets }: { meets: Meets }, use: (somebody: Somebody) => Promise<void>) =>
    use(await meets(persona, Kind))

/** A story about people and what they do: each is at a browser of their own, and all of them at one product. */
export const story = test.extend<Cast, Stage>({
  product: [
    async ({}, use) => {
      const product = await startProduct()
      await use(product)
      await product.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  language: ['en', { option: true }],
  say: async ({ language }, use) => use(sayIn(language)),
  program: async ({ product }, use) => use((persona) => programOf(product, persona)),
  meets: async ({ browser, product, language, say }, use, testInfo) => {
    const met: { persona: string; context: BrowserContext; page: Page }[] = []
    const faults: string[] = []
    await use(async (persona, Kind, address = product.address) => {
      const context = await openBrowser(browser, address, language)
      watch(context, address, faults)
      if (persona) await letIn(context, persona)
      const page = await context.newPage()
      met.push({ persona: persona ?? 'nobody', context, page })
      return new Kind(page, language, say)
    })
    const hasFailed = testInfo.status !== testInfo.expectedStatus
    for (const { persona, context, page } of met) {
      if (hasFailed) await keepSight(persona, page, testInfo)
      await context.close()
    }
    test.expect(faults).toEqual([])
  },
  visitor: as(null, Person),
  lan: as('vn-focal-point', FocalPoint),
  dewi: as('id-focal-point', FocalPoint),
  ana: as('tl-focal-point', FocalPoint),
  yuki: as('jp-focal-point', FocalPoint),
  rina: as('asec-desk-officer', DeskOfficer),
  son: as('vn-senior-official', SeniorOfficial),
  farid: as('my-senior-official', SeniorOfficial),
  budi: as('id-senior-official', SeniorOfficial),
  sophea: as('kh-chair', Chair),
  minh: as('vn-contributor', Contributor),
  ha: as('vn-contributor-justice', Contributor),
})

/** Tells the same stories once in each language of the product. */
export function inEachLanguage(tell: (language: Language) => void): void {
  for (const language of LANGUAGES) {
    story.describe(language === 'en' ? 'in English' : 'bằng tiếng Việt', () => {
      story.use({ language })
      tell(language)
    })
  }
}

async function openBrowser(browser: Browser, address: string, language: Language): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: address, locale: language === 'vi' ? 'vi-VN' : 'en-GB' })
  await context.addCookies([{ name: 'mufakat_lang', value: language, url: address }])
  return context
}

/** By the same request that a persona's card sends. */
async function letIn(context: BrowserContext, persona: string): Promise<void> {
  const answer = await context.request.post('/auth/demo', { data: { persona } })
  if (!answer.ok()) throw new Error(`Nobody is let in as ${persona}: ${answer.status()}`)
}

/** What somebody had before them when the story failed: a picture, and the page as a screen reader has it, in its results. */
async function keepSight(persona: string, page: Page, testInfo: TestInfo): Promise<void> {
  if (page.isClosed() || page.url() === 'about:blank') return
  await page.screenshot({ path: testInfo.outputPath(`${persona}.png`), timeout: 5000 }).catch(() => undefined) // it may stand still
  const read = await page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String)
  writeFileSync(testInfo.outputPath(`${persona}.txt`), `${page.url()}\n${read}`)
}
