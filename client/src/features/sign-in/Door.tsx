import type { ReactNode } from 'react'
import { LanguageChoice } from '../../app/LanguageChoice.js'
import { Mark } from '../../ui/Mark.js'
import { ThemeChoice } from '../../ui/ThemeChoice.js'
import classes from './SignInPage.module.css'

/** The frame of what is seen before anybody is signed in. */
export function Door({ title, words, children }: { title: ReactNode; words?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <Mark />
          Mufakat
        </span>
        <span className={classes.choices}>
          <LanguageChoice />
          <ThemeChoice />
        </span>
      </header>
      <main className={classes.main}>
        <div className={classes.intro}>
          <h1>{title}</h1>
          {words}
        </div>
        {children}
      </main>
    </div>
  )
}
