import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { speak } from '../i18n/language.choice.js'
import { firstLanguage } from '../start/words.js'
import { startLook } from '../ui/look.js'
import { App } from './App.js'

export async function draw(): Promise<void> {
  startLook()
  await speak(firstLanguage())
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
