import { expect } from '@playwright/test'
import { inEachLanguage, story } from '../actors/story.js'
import { publicScreens } from '../world/screens.js'
import { transferOf } from '../world/transfer.js'

const PUBLIC_SCRIPT_KB = 85

inEachLanguage((language) => {
  story(
    'the public pages are whole without JavaScript, keep no cookie and ask nobody else',
    async ({ browser, product }) => {
      const context = await browser.newContext({ baseURL: product.address, javaScriptEnabled: false })
      const page = await context.newPage()
      const strangers: string[] = []
      page.on('request', (request) => request.url().startsWith(product.address) || strangers.push(request.url()))
      for (const { path } of publicScreens(language).filter(({ path }) => !path.endsWith('/nothing'))) {
        const answer = await page.goto(path)
        expect(answer?.status(), path).toBe(200)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect((await page.getByRole('main').innerText()).length, `${path} says something`).toBeGreaterThan(150)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
      }
      expect(await context.cookies()).toEqual([])
      expect(strangers).toEqual([])
      await context.close()
    },
  )

  story('one finds from the public pages how many projects are done, and which, in two steps', async ({ visitor }) => {
    await visitor.page.goto(`/public/${language}`)
    await visitor.main
      .getByRole('link', { name: /2021.*2025/ })
      .first()
      .click()
    await expect(visitor.main.getByRole('table').or(visitor.main.getByRole('list')).first()).toBeVisible()
  })
})

story('a public page needs no more than its share of scripts', async ({ visitor }) => {
  const transfer = await transferOf(visitor.page, '/public/en')
  expect(transfer.scriptKB).toBeLessThanOrEqual(PUBLIC_SCRIPT_KB)
})

const HOME_SCRIPT_KB = 240
const STYLE_KB = 25

story('the signed-in home needs no more than its share of scripts and styles', async ({ lan }) => {
  const transfer = await transferOf(lan.page, '/')
  await lan.seesAScreen()
  expect(transfer.scriptKB).toBeLessThanOrEqual(HOME_SCRIPT_KB)
  expect(transfer.styleKB).toBeLessThanOrEqual(STYLE_KB)
})

story('what a link leads to is asked for early, and once', async ({ lan, program }) => {
  const { commitments } = await (await program('vn-focal-point')).ask('{ commitments(first: 1) { edges { node { code } } } }')
  const asked: string[] = []
  lan.page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql' && request.method() === 'POST') asked.push(request.postData() ?? '')
  })
  for (const path of [
    '/',
    '/proposals/P-2026-004',
    '/projects/P-2026-001',
    '/plans/accsm-2021-2025',
    '/plans/accsm-2021-2025?view=board&asOf=2022-08-03',
    '/register/D-2026-001',
    `/commitments/${commitments.edges[0].node.code}`,
  ]) {
    asked.length = 0
    await lan.opens(path)
    const [first, second] = asked.map((body) => (JSON.parse(body) as { operationName: string }).operationName)
    expect(first, path).toBe('Viewer')
    expect(second, `${path}: asked before the page is drawn`).toMatch(/^(Home|ProposalPage|ProjectPage|Plan|DecisionPage|Commitment)$/)
    expect(new Set(asked).size, `${path}: ${asked.length} questions`).toBe(asked.length)
  }
})
