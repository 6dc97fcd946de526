import { expect, type Page } from '@playwright/test'
import { beginning, escaped, type Person } from './person.js'

/** Presses Tab until what has the focus bears the name. */
export async function reaches(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let stops = 0; stops < 120; stops += 1) {
    const stop = await focused(page)
    if (name.test(stop)) return
    passed.push(stop)
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(name)}; it passed:\n${passed.join('\n')}`)
}

/** The name of what has the focus; empty where nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement?.closest<HTMLElement>('a, button, input, select, textarea, summary')
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
    const labels = labelled ? [...(element.labels ?? [])].map((label) => label.innerText).join(' ') : ''
    const words = element?.getAttribute('aria-label') ?? (labels || element?.innerText) ?? ''
    return words.replace(/\s+/g, ' ').trim()
  })
}

interface Walk {
  /** The button's English words, with values for what stands in braces. */
  button: string
  verb?: string
  values?: Record<string, string>
  /** What is typed into the field with this English label, or pressed on it. */
  fill?: { field: string; type?: string; press?: string }[]
  /** Whether the button stands there after the act as before it. */
  stays?: boolean
}

/**
 * A dialog by keyboard alone: opened, dismissed with Escape, which gives the focus back to its button; opened again, filled
 * in and sent. Then the focus is on the button, or on the screen's heading where the button is needed no more.
 */
export async function walksThrough(who: Person, { button, verb = button, values = {}, fill = [], stays = false }: Walk): Promise<void> {
  const { page, say } = who
  const exactly = new RegExp(`^${escaped(say(button, values))}$`)
  await expect(who.main.getByRole('button', { name: exactly }).first()).toBeVisible()
  await reaches(page, exactly)
  await page.keyboard.press('Enter')
  await expect(who.dialog).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  await who.isDone()
  expect(await focused(page)).toMatch(exactly)

  await page.keyboard.press('Enter')
  await expect(who.dialog).toBeVisible()
  for (const { field, type, press } of fill) {
    await reaches(page, beginning(say(field)))
    if (press) await page.keyboard.press(press)
    if (type) await page.keyboard.insertText(type)
  }
  const sends = new RegExp(`^${escaped(say(verb, values))}$`)
  await reaches(page, sends)
  await page.keyboard.press('Enter')
  await who.isDone()
  if (stays) return expect(await focused(page)).toMatch(exactly)
  await expect(who.main.getByRole('button', { name: exactly })).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}
