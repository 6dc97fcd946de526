import { expect } from '@playwright/test'
import { Person } from '../actors/person.js'
import { story } from '../actors/story.js'
import { codeOf } from '../world/one-time-code.js'
import { startProduct, type Product } from '../world/process.js'

const LOGIN = 'lan@ministry.example'
const LOST = 'a phrase that was forgotten'
const FOUND = 'a phrase to be remembered'

story.describe('with one’s own account', () => {
  let product: Product
  let secret: string
  story.beforeAll(async () => {
    product = await startProduct({ MODE: 'production' })
    const made = await product.mufakat('create-user', '--login', LOGIN, '--name', 'Lan', '--password', LOST, '--json')
    secret = (JSON.parse(made) as { totp: { secret: string } }).totp.secret
  })
  story.afterAll(() => product?.close())

  story('a forgotten password is set anew by a link, once, and with a code one is in', async ({ meets }) => {
    const told = await product.mufakat('reset-password', '--login', LOGIN, '--reason', 'Asked by telephone', '--json')
    const { link } = JSON.parse(told) as { link: string }
    const lan = await meets(null, Person, product.address)
    for (const [password, says] of [
      [FOUND, 'The password is set'],
      [LOST, 'good once and for a day'],
    ] as const) {
      await lan.page.goto('about:blank')
      await lan.page.goto(link)
      await lan.page.getByLabel('New password').fill(password)
      await lan.page.getByRole('button', { name: 'Set the password' }).click()
      await expect(lan.page.getByText(says)).toBeVisible()
      expect(lan.page.url(), 'the secret has left the address').not.toContain('#')
    }

    await lan.page.goto(`${product.address}/sign-in`)
    await lan.page.getByLabel('Login').fill(LOGIN)
    await lan.page.getByLabel('Password').fill(LOST)
    await lan.page.keyboard.press('Enter')
    await expect(lan.page.getByText('The login or the password is not right.')).toBeVisible()
    await lan.page.getByLabel('Password').fill(FOUND)
    await lan.page.keyboard.press('Enter')
    await lan.page.getByLabel('Code').fill(codeOf(secret))
    await lan.page.keyboard.press('Enter')
    await lan.page.waitForURL(`${product.address}/`)
    await lan.page.goto(`${product.address}/account`)
    await expect(lan.page.getByText(`You sign in as ${LOGIN}.`)).toBeVisible()
    await expect(lan.page.getByText('this one')).toBeVisible()
  })
})
