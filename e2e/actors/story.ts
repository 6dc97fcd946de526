import { test, type Browser, type BrowserContext } from '@playwright/test'
import { programOf, type Program } from '../world/graphql.js'
import { startProduct, type Product } from '../world/process.js'
import { LANGUAGES, sayIn, type Language, type Say } from '../world/words.js'
import { Chair } from './chair.js'
import { DeskOfficer } from './desk-officer.js'
import { FocalPoint } from './focal-point.js'
import { Person } from './person.js'
import { SeniorOfficial } from './senior-official.js'

type Kind<Somebody> = new (...given: ConstructorParameters<typeof Person>) => Somebody

/** Opens a browser of its own for somebody, signed in as a persona of the demonstration, or as nobody. */
export type Meets = <Somebody extends Person>(persona: string | null, Kind: Kind<Somebody>) => Promise<Somebody>

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
}

interface Stage {
  product: Product
}

/** Faults that no story expects: an error on a page, and a request that leaves for another origin. */
function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url())) faults.push(`asked ${request.url()}`)
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
  meets: async ({ browser, product, language, say }, use) => {
    const open: BrowserContext[] = []
    const faults: string[] = []
    await use(async (persona, Kind) => {
      const context = await openBrowser(browser, product, language)
      open.push(context)
      watch(context, product.address, faults)
      if (persona) await letIn(context, persona)
      return new Kind(await context.newPage(), language, say)
    })
    for (const context of open) await context.close()
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

async function openBrowser(browser: Browser, { address }: Product, language: Language): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: address, locale: language === 'vi' ? 'vi-VN' : 'en-GB' })
  await context.addCookies([{ name: 'mufakat_lang', value: language, url: address }])
  return context
}

/** By the same request that a persona's card sends. */
async function letIn(context: BrowserContext, persona: string): Promise<void> {
  const answer = await context.request.post('/auth/demo', { data: { persona } })
  if (!answer.ok()) throw new Error(`Nobody is let in as ${persona}: ${answer.status()}`)
}
