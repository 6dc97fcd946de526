import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.js'
import { startLook } from './ui/look.js'
import { firstLanguage, speak } from './i18n/language.choice.js'

startLook()
await speak(firstLanguage())

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
