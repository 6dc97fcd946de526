import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import classes from './Search.module.css'

const PAUSE_MS = 300

/** Searches while typing, after a pause; never in the middle of a syllable that is being composed. */
export function SearchBox({
  words,
  onType,
  onGo,
}: {
  words: string
  onType: (words: string) => void
  onGo: (words: string) => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(words)
  const [shownFor, setShownFor] = useState(words)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  if (words !== shownFor) {
    setShownFor(words)
    if (typed.trim() !== words) setTyped(words)
  }
  const later = (next: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onType(next.trim()), PAUSE_MS)
  }
  return (
    <form
      role="search"
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault()
        clearTimeout(timer.current)
        onGo(typed.trim())
      }}
    >
      <label htmlFor="q" className="visually-hidden">
        <Trans>Words or a code</Trans>
      </label>
      <span className={classes.icon}>
        <Icon name="search" size={20} />
      </span>
      <input
        id="q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        maxLength={200}
        className={classes.input}
        placeholder={t`Words in either language, or a code`}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          if (!(event.nativeEvent as InputEvent).isComposing) later(event.currentTarget.value)
        }}
        onCompositionEnd={(event) => later(event.currentTarget.value)}
      />
      <Button type="submit" weight="primary">
        <Trans>Search</Trans>
      </Button>
    </form>
  )
}
