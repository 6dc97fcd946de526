import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft } from '../../app/local-drafts.js'
import type { Outcome } from '../../app/command.js'
import type { SavedWhere } from '../../ui/SavedState.js'
import { changedFields, mergedFields } from './merge.js'
import type { Note, NoteField } from './note.js'

/** A note as the server has it, with its count of saves. */
export interface SavedNote {
  note: Note
  saveCount: number
  savedAt: string
}

export interface Clash {
  fields: NoteField[]
  theirs: Note
  saveCount: number
}

/** Why a field could not be saved as it is; keys are control ids. */
export type FieldErrors = ReadonlyMap<string, string>

interface Options {
  /** Where this person's words for this draft are kept on the device. */
  draftKey: string
  saved: SavedNote
  save: (fields: Partial<Note>, saveCount: number) => Promise<Outcome<SavedNote>>
}

const PAUSE_MS = 700
const RETRY_MS = 5000

/**
 * Saves what changes, field by field, a moment after the last key; keeps every word on the device until the server has
 * it. A field that the server refuses is named and waits; the others go on. When somebody else saved first, fields that
 * only one of us touched are merged, and the rest is asked about.
 */
export function useAutosave({ draftKey, saved, save }: Options, start: Note) {
  const [note, setNote] = useState(start)
  const [where, setWhere] = useState<SavedWhere>({ where: 'server', at: saved.savedAt })
  const [errors, setErrors] = useState<FieldErrors>(new Map())
  const [clash, setClash] = useState<Clash>()
  const base = useRef(saved)
  const now = useRef(note)
  now.current = note
  const held = useRef(new Map<NoteField, unknown>())
  const running = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const pending = () => {
    const changed = changedFields(base.current.note, now.current)
    for (const [field, value] of held.current) if (changed[field] === value) delete changed[field]
    return changed
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer.current)
    if (running.current) return false
    const fields = pending()
    if (Object.keys(fields).length === 0) return true
    running.current = true
    setWhere({ where: 'sending' })
    const outcome = await save(fields, base.current.saveCount)
    running.current = false
    return settle(outcome, fields)
  }

  const settle = (outcome: Outcome<SavedNote>, sent: Partial<Note>): boolean => {
    if (outcome.is === 'cut') {
      setWhere({ where: 'cut' })
      timer.current = setTimeout(() => void flush(), RETRY_MS)
      return false
    }
    if (outcome.is === 'ok') {
      base.current = { ...outcome.ok, note: { ...base.current.note, ...sent } }
      setErrors((known) => new Map([...known].filter(([id]) => held.current.has(id.split('.')[0] as NoteField))))
      setWhere({ where: 'server', at: outcome.ok.savedAt })
      if (Object.keys(pending()).length > 0) void flush()
      else if (held.current.size === 0) void dropDraft(draftKey)
      return true
    }
    const { refusal } = outcome
    if (refusal.__typename === 'StaleRevision')
      return reconcile(refusal.currentRevision ?? 0, refusal.currentValue ?? '{}')
    const wrong = new Map(
      (refusal.problems ?? []).map(({ path, reason, remedy }) => [path.slice(1).join('.'), `${reason} ${remedy}`]),
    )
    if (wrong.size === 0) {
      setErrors(new Map([['', `${refusal.message} ${refusal.remedy}`]]))
      setWhere({ where: 'here' })
      return false
    }
    for (const id of wrong.keys()) {
      const field = id.split('.')[0] as NoteField
      held.current.set(field, now.current[field])
    }
    setErrors((known) => new Map([...known, ...wrong]))
    setWhere({ where: 'here' })
    if (Object.keys(pending()).length > 0) void flush()
    return false
  }

  const reconcile = (saveCount: number, currentValue: string): boolean => {
    const theirs = { ...base.current.note, ...(JSON.parse(currentValue) as Partial<Note>) }
    const { merged, clashes } = mergedFields(base.current.note, now.current, theirs)
    base.current = { ...base.current, note: theirs, saveCount }
    setNote(merged)
    now.current = merged
    if (clashes.length === 0) {
      void flush()
      return false
    }
    setClash({ fields: clashes, theirs, saveCount })
    setWhere({ where: 'clash' })
    return false
  }

  const change = (part: Partial<Note>) => {
    const next = { ...now.current, ...part }
    now.current = next
    setNote(next)
    setWhere({ where: 'here' })
    for (const field of Object.keys(part)) held.current.delete(field as NoteField)
    void keepDraft(draftKey, { value: next, revision: base.current.saveCount, keptAt: new Date().toISOString() })
    clearTimeout(timer.current)
    if (!clash) timer.current = setTimeout(() => void flush(), PAUSE_MS)
  }

  /** Keeps mine, or takes theirs, for every field that both changed. */
  const choose = (mine: boolean) => {
    if (!clash) return
    setClash(undefined)
    if (!mine) change(Object.fromEntries(clash.fields.map((field) => [field, clash.theirs[field]])))
    else void flush()
  }

  useEffect(() => {
    const online = () => void flush()
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('online', online)
      clearTimeout(timer.current)
    }
    // `flush` reads refs only, so the first one serves for good.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  return {
    note,
    where,
    errors,
    clash,
    change,
    choose,
    flush,
    isClean: () => Object.keys(pending()).length === 0 && held.current.size === 0,
  }
}
