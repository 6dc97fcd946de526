import { useSyncExternalStore } from 'react'

export interface Toast {
  id: number
  words: string
}

let shown: readonly Toast[] = []
let next = 1
const listeners = new Set<() => void>()

function set(toasts: readonly Toast[]) {
  shown = toasts
  listeners.forEach((listener) => listener())
}

/** Confirms in passing what the page itself also shows; never the only place where something is said. */
export function toast(words: string) {
  const id = next++
  set([...shown, { id, words }].slice(-3))
  setTimeout(() => set(shown.filter((each) => each.id !== id)), 6000)
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
}
