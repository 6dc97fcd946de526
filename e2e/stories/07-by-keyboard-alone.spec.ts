import { expect, type Page } from '@playwright/test'
import { SeniorOfficial } from '../actors/senior-official.js'
import { inEachLanguage, story } from '../actors/story.js'
import { givenTabled } from '../world/given.js'

inEachLanguage(() => {
  story('by keyboard alone one signs in, opens a proposal and states a position', async ({ meets, product, say }) => {
    const { code } = await givenTabled(product)
    const farid = await meets(null, SeniorOfficial)
    const { page } = farid
    await page.goto('/')
    await page.waitForURL(/\/sign-in/)
    await farid.seesAScreen()
    await expect(page.getByRole('button', { name: /Farid Demo-Osman/ })).toBeVisible()
    await reaches(page, /Farid Demo-Osman/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
    await farid.seesAScreen()

    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox').or(page.getByRole('searchbox')).last()).toBeFocused()
    await page.keyboard.type(code)
    await expect(page.getByRole('option').filter({ hasText: code }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/proposals/${code}`))
    await farid.seesAScreen()

    await reaches(page, new RegExp(say('No objection')))
    await page.keyboard.press('Space')
    await reaches(page, new RegExp(`^${say('Record the position')}$`))
    await page.keyboard.press('Enter')
    await reaches(page, new RegExp(`^${say('Record it')}$`))
    await page.keyboard.press('Enter')
    await farid.sees(say('Your position is recorded'))
  })
})

/** Presses Tab until what has the focus bears the name; each stop on the way can be seen. */
async function reaches(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let stops = 0; stops < 80; stops += 1) {
    const stop = await focused(page)
    if (name.test(stop.name)) return
    passed.push(stop.name)
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(name)}; it passed:\n${passed.join('\n')}`)
}

async function focused(page: Page): Promise<{ name: string }> {
  return page.evaluate(() => {
    const element = document.activeElement?.closest<HTMLElement>('a, button, input, select, textarea, summary')
    const labels =
      element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.innerText).join(' ') : ''
    const words = element?.getAttribute('aria-label') ?? (labels || element?.innerText) ?? ''
    return { name: words.replace(/\s+/g, ' ').trim() }
  })
}
