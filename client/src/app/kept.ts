import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from './local-drafts.js'

/** Words that stay on the device until `drop`: a closed tab or an ended session loses nothing. */
export function useKept(key: string, empty: string): [words: string, keep: (words: string) => void, drop: () => void] {
  const [words, setWords] = useState(empty)
  useEffect(() => {
    let left = false
    void keptDraft<string>(key).then((kept) => {
      if (kept && !left) setWords((now) => (now === empty ? kept.value : now))
    })
    return () => {
      left = true
    }
  }, [key, empty])
  const keep = (next: string) => {
    setWords(next)
    void keepDraft(key, { value: next, revision: 0, keptAt: new Date().toISOString() })
  }
  const drop = () => {
    setWords(empty)
    void dropDraft(key)
  }
  return [words, keep, drop]
}
