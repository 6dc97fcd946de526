import { askEarly } from './early.js'
import { firstQuestions, homeQuestion } from './first-questions.js'
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
  const [viewer] = firstQuestions(screen, asked).map(askEarly)
  if (screen.address === '/') void viewer!.then(askForHome).catch(() => undefined)
  // The router opens them again, and says what is wrong.
  for (const part of [screen.open, ...firstParts(screen, asked)]) part().catch(() => undefined)
  // The first date that a browser writes costs it as much as half a screen: now, while it only waits.
  setTimeout(() => new Date().toLocaleDateString())
}

async function askForHome(answer: Response): Promise<void> {
  const { data } = (await answer.clone().json()) as { data?: { viewer?: Parameters<typeof homeQuestion>[0] | null } }
  const question = data?.viewer && homeQuestion(data.viewer)
  if (question) void askEarly(question)
}
