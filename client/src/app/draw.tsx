import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { speak } from '../i18n/language.choice.js'
import { aWhile } from '../start/a-while.js'
import { firstLanguage } from '../start/words.js'
import { startLook } from '../ui/look.js'
import { App } from './App.js'
import { apollo } from './apollo.js'
import { layFirstAnswers } from './first-answers.js'
import { router } from './routes.js'

// Longer than this the frame does not wait for the screen.
const PATIENCE_MS = 300

/** Draws the first screen whole, a few milliseconds at a time; when it is late, the frame without it. */
export async function draw(): Promise<void> {
  startLook()
  const screen = router.load().then(layFirstAnswers, () => undefined) // what went wrong is for the screen to say
  await speak(firstLanguage())
  await Promise.race([screen, aWhile(PATIENCE_MS)])
  apollo.prioritizeCacheValues = true
  const root = createRoot(document.getElementById('root')!)
  startTransition(() =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
}
