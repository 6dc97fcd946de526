import { askEarly } from './early.js'
import { firstQuestions } from './first-questions.js'
import { firstParts, screenAt } from './screens.js'
import { firstLanguage, WORDS } from './words.js'

/**
 * Sets everything on its way that the first screen needs, at once, while the frame of the page is still being fetched: the
 * words, the screen's code, who the viewer is, and what the screen asks for.
 */
export function prepare({ pathname, search }: Location): void {
  void WORDS[firstLanguage()]()
  const screen = screenAt(pathname)
  if (!screen) return
  const asked = new URLSearchParams(search)
  for (const question of firstQuestions(screen, asked)) askEarly(question)
  // The router opens them again, and says what is wrong.
  for (const part of [screen.open, ...firstParts(screen, asked)]) part().catch(() => undefined)
}
