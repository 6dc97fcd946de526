import { expect, type Page } from '@playwright/test'
import { Person } from '../actors/person.js'
import { inEachLanguage, story } from '../actors/story.js'
import { publicScreens, SCREENS } from '../world/screens.js'
import { barriersOn, englishIn, numericDatesIn, overflowOf, overflowSpacedOut, textsOn } from '../world/sight.js'
import type { Language } from '../world/words.js'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 320, height: 640 }

/** Colours do not depend on the language: between them the two see every screen light and dark in both widths. */
const VIEWS: Record<Language, { size: typeof WIDE; colorScheme: 'light' | 'dark' }[]> = {
  en: [
    { size: WIDE, colorScheme: 'light' },
    { size: NARROW, colorScheme: 'dark' },
  ],
  vi: [
    { size: WIDE, colorScheme: 'dark' },
    { size: NARROW, colorScheme: 'light' },
  ],
}

inEachLanguage((language) => {
  for (const { name, path, persona } of [...SCREENS, ...publicScreens(language)]) {
    story(
      `${name}: no barrier, light and dark, wide and narrow; no date in digits; every word in its language`,
      async ({ meets }) => {
        const somebody = await meets(persona, Person)
        await somebody.opens(path)
        const texts = await textsOn(somebody.page)
        expect.soft(numericDatesIn(texts), 'dates in digits').toEqual([])
        if (language === 'vi') expect.soft(englishIn(texts), 'English on the Vietnamese screen').toEqual([])
        expect.soft(await somebody.page.locator('[data-without-words]').allTextContents(), 'fields that nobody put into words').toEqual([])
        expect.soft(await somebody.page.title(), 'a title of its own').toMatch(/\S.* · \S/)
        for (const { size, colorScheme } of VIEWS[language]) {
          await somebody.page.setViewportSize(size)
          await turnsTo(somebody.page, colorScheme)
          expect.soft(await overflowOf(somebody.page), `pixels beyond the window of ${size.width}`).toBe(0)
          expect.soft(await barriersOn(somebody.page), `barriers, ${colorScheme}, ${size.width} px`).toEqual([])
        }
        expect.soft(await overflowSpacedOut(somebody.page), 'pixels beyond the narrow window, text spaced out').toBe(0)
      },
    )
  }
})

/** Colours have settled when nothing is in transition, nor begins to be in the next frame: a child follows its parent. */
async function turnsTo(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    // One that hangs on scrolling, or goes round for ever, never finishes.
    const doesEnd = ({ timeline, effect }: Animation) =>
      timeline === document.timeline && Number(effect?.getComputedTiming().endTime) < Infinity
    for (let stillFrames = 0; stillFrames < 2; stillFrames += 1) {
      await nextFrame()
      const running = document.getAnimations().filter(doesEnd)
      if (running.length > 0) stillFrames = -1
      await Promise.all(running.map((each) => each.finished.catch(() => undefined)))
    }
  })
}
