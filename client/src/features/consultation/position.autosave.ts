import type { PositionKind } from '@mufakat/schema'
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '../../app/command.js'
import { dropDraft, keepDraft, keptDraft } from '../../app/local-drafts.js'
import type { SavedWhere } from '../../ui/SavedState.js'

/** What the delegation will say, as it is being written on a revision of the text. */
export interface Words {
  kind: PositionKind | null
  text: string
  number: number
}

/** The same as the server has it, with its count of saves. */
export interface SavedWords extends Words {
  saves: number
  savedAt: string | null
}

const PAUSE_MS = 700
const RETRY_MS = 5000

/**
 * Saves the draft of a national position a moment after the last key, and keeps every word on the device until the server
 * has it. When somebody else saved first, both are shown and the writer chooses; nothing is overwritten unseen.
 */
export function usePositionAutosave(
  draftKey: string,
  saved: SavedWords,
  save: (words: Words, expectedSaves: number) => Promise<Outcome<SavedWords>>,
) {
  const [words, setWords] = useState<Words>(saved)
  const [where, setWhere] = useState<SavedWhere | undefined>(
    saved.savedAt ? { where: 'server', at: saved.savedAt } : undefined,
  )
  const [refused, setRefused] = useState<string>()
  const [theirs, setTheirs] = useState<SavedWords>()
  const base = useRef(saved)
  const now = useRef<Words>(saved)
  const running = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const isClean = () => isSame(now.current, base.current)

  // What somebody else saved is shown at once where nothing of ours waits.
  if (saved.saves > base.current.saves && !running.current && isClean()) {
    base.current = saved
    now.current = saved
    setWords(saved)
    setWhere(saved.savedAt ? { where: 'server', at: saved.savedAt } : undefined)
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer.current)
    if (running.current) return false
    if (isClean()) return true
    running.current = true
    setWhere({ where: 'sending' })
    const sent = now.current
    const outcome = await save(sent, base.current.saves)
    running.current = false
    return settle(outcome, sent)
  }

  const settle = (outcome: Outcome<SavedWords>, sent: Words): boolean => {
    setRefused(undefined)
    if (outcome.is === 'cut') {
      setWhere({ where: 'cut' })
      timer.current = setTimeout(() => void flush(), RETRY_MS)
      return false
    }
    if (outcome.is === 'ok') {
      base.current = { ...outcome.ok, ...sent }
      setWhere({ where: 'server', at: outcome.ok.savedAt ?? new Date().toISOString() })
      if (isClean()) void dropDraft(draftKey)
      else void flush()
      return true
    }
    const { refusal } = outcome
    if (refusal.__typename === 'StaleRevision') {
      const current = JSON.parse(refusal.currentValue ?? '{}') as Partial<Words>
      setTheirs({
        kind: current.kind ?? null,
        text: current.text ?? '',
        number: current.number ?? sent.number,
        saves: refusal.currentRevision ?? 0,
        savedAt: null,
      })
      setWhere({ where: 'clash' })
      return false
    }
    setRefused(`${refusal.message} ${refusal.remedy}`)
    setWhere({ where: 'here' })
    return false
  }

  const change = (part: Partial<Words>) => {
    now.current = { ...now.current, ...part }
    setWords(now.current)
    setWhere({ where: 'here' })
    void keepDraft(draftKey, { value: now.current, revision: base.current.saves, keptAt: new Date().toISOString() })
    clearTimeout(timer.current)
    if (!theirs) timer.current = setTimeout(() => void flush(), PAUSE_MS)
  }

  /** Keeps mine, or takes theirs, after somebody else saved first. */
  const choose = (mine: boolean) => {
    if (!theirs) return
    base.current = theirs
    setTheirs(undefined)
    if (mine) return void flush()
    now.current = theirs
    setWords(theirs)
    setWhere(undefined)
    void dropDraft(draftKey)
  }

  useEffect(() => {
    let left = false
    void keptDraft<Words>(draftKey).then((kept) => {
      if (kept && !left && isClean() && !isSame(kept.value, now.current)) change(kept.value)
    })
    const online = () => void flush()
    window.addEventListener('online', online)
    return () => {
      left = true
      window.removeEventListener('online', online)
      clearTimeout(timer.current)
    }
    // `flush` and `change` read refs only, so the first ones serve for good.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  return { words, where, refused, theirs, change, choose, flush, isClean }
}

function isSame(a: Words, b: Words): boolean {
  return a.kind === b.kind && a.text === b.text && a.number === b.number
}
