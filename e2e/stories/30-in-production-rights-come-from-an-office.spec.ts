import { expect } from '@playwright/test'
import { Person } from '../actors/person.js'
import { story } from '../actors/story.js'
import { programWith } from '../world/graphql.js'
import { startProduct, type Product } from '../world/process.js'

const LOGIN = 'hoa@ministry.example'

story.describe('in production', () => {
  let product: Product
  story.beforeAll(async () => {
    product = await startProduct({ MODE: 'production' })
    await product.mufakat('create-user', '--login', LOGIN, '--name', 'Hoa Nguyễn', '--agency', 'vn-moha')
  })
  story.afterAll(() => product?.close())

  story('a first sign-in gives no rights until an office is granted', async ({ meets }) => {
    const hoa = await meets(null, Person, product.address)
    await keepSession(hoa, product.address, await sessionOf(product))
    await hoa.opens('/proposals')
    await expect(hoa.main.getByRole('link', { name: /P-\d{4}-/ })).toHaveCount(0)

    const program = programWith(product, await sessionOf(product))
    await expect(program.ask('{ viewer { name } }'), 'only known documents are answered').rejects.toThrow(
      /known documents/,
    )

    await product.mufakat(
      'grant',
      '--login',
      LOGIN,
      '--office',
      'focal_point',
      '--delegation',
      'viet-nam',
      '--reason',
      'Note 12/2026',
    )
    await hoa.opens('/proposals/new')
    await hoa.field('Working title in English').fill('First proposal of a real ministry')
    await hoa.main
      .getByRole('radio', { name: /ACCSM.*2026.*2030/ })
      .first()
      .check()
    await hoa.presses('Start the concept note', hoa.main)
    await hoa.page.waitForURL(/\/proposals\/P-\d{4}-\d+\/edit/)
  })

  story('there is nothing of the demonstration: no persona, no banner, no made-up data', async ({ meets }) => {
    const visitor = await meets(null, Person, product.address)
    await visitor.opens('/sign-in')
    await expect(visitor.page.getByText(/Demo-/)).toHaveCount(0)
    const answer = await visitor.page.request.post('/auth/demo', { data: { persona: 'vn-focal-point' } })
    expect(answer.ok()).toBe(false)
    await visitor.page.goto('/public/en/decisions')
    await expect(visitor.page.getByText(/demonstration/i)).toHaveCount(0)
  })
})

async function sessionOf(product: Product): Promise<string> {
  const { cookie } = JSON.parse(await product.mufakat('session', '--as', LOGIN, '--json')) as { cookie: string }
  return cookie
}

async function keepSession({ page }: Person, url: string, cookie: string): Promise<void> {
  const [name, value] = cookie.split('=') as [string, string]
  await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
}
