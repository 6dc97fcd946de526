import { useSyncExternalStore } from 'react'

/** Whether changes of others arrive: `cut` while the line is down and is being tried again. */
export type LineState = 'fine' | 'cut'

/** After a line that was up goes down; how often it came back. Kept apart from the code that carries the line. */
let state: { line: LineState; returns: number } = { line: 'fine', returns: 0 }
const listeners = new Set<() => void>()
const onReturn = new Set<() => void>()

function set(next: typeof state): void {
  state = next
  listeners.forEach((listener) => listener())
}

export function lineCut(): void {
  if (state.line === 'fine') set({ ...state, line: 'cut' })
}

/** The line is up. When it had been cut, what is shown may be old and is read again. */
export function lineUp(): void {
  if (state.line === 'fine') return
  set({ line: 'fine', returns: state.returns + 1 })
  onReturn.forEach((read) => read())
}

export function whenLineReturns(read: () => void): () => void {
  onReturn.add(read)
  return () => onReturn.delete(read)
}

export const useLine = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )

/** How long to wait before try number `tries`, from 0, in ms: twice as long each time, half a minute at most, never all at once. */
export function pauseBefore(tries: number, random: () => number = Math.random): number {
  const longest = Math.min(30_000, 1000 * 2 ** Math.min(tries, 10))
  return Math.round(longest * (0.5 + random() / 2))
}
