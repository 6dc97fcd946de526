import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from './local-drafts.js'
import { useViewer } from './viewer.js'

/**
 * What is typed stays on the device, for this person, until `drop`: a closed tab or an ended session loses nothing.
 * `empty` must be the same value at every render.
 */
export function useKept<Value>(
  name: string,
  empty: Value,
): [value: Value, keep: (value: Value) => void, drop: () => void] {
  const key = `${useViewer()?.id ?? ''}/${name}`
  const [value, setValue] = useState(empty)
  useEffect(() => {
    let left = false
    void keptDraft<Value>(key).then((kept) => {
      if (kept && !left) setValue((now) => (now === empty ? kept.value : now))
    })
    return () => {
      left = true
    }
  }, [key, empty])
  const keep = (next: Value) => {
    setValue(next)
    void keepDraft(key, { value: next, revision: 0, keptAt: new Date().toISOString() })
  }
  const drop = () => {
    setValue(empty)
    void dropDraft(key)
  }
  return [value, keep, drop]
}
