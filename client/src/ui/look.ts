import { useSyncExternalStore } from 'react'

/** How the page looks on this device, beside its theme. `system` follows what the reader told the operating system. */
export interface Look {
  contrast: 'system' | 'more'
  size: 'normal' | 'large' | 'largest'
}

const KEY = 'mufakat-look'
const PLAIN: Look = { contrast: 'system', size: 'normal' }
const listeners = new Set<() => void>()

/** What was kept, as far as it makes sense. */
export function readLook(text: string | null): Look {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Look>
    return {
      contrast: kept.contrast === 'more' ? 'more' : 'system',
      size: kept.size === 'large' || kept.size === 'largest' ? kept.size : 'normal',
    }
  } catch {
    return PLAIN
  }
}

let look = PLAIN

/** Puts the kept look on the page; called before the first paint. */
export function startLook(): void {
  try {
    look = readLook(localStorage.getItem(KEY))
  } catch {
    look = PLAIN // storage is refused
  }
  show()
  matchMedia('(prefers-contrast: more)').addEventListener('change', show)
}

export function setLook(part: Partial<Look>): void {
  look = { ...look, ...part }
  try {
    localStorage.setItem(KEY, JSON.stringify(look))
  } catch {
    // It then holds for this page only.
  }
  show()
  listeners.forEach((listener) => listener())
}

function show(): void {
  const asksMore = look.contrast === 'system' && matchMedia('(prefers-contrast: more)').matches
  document.documentElement.dataset['contrast'] = asksMore ? 'more' : look.contrast
  document.documentElement.dataset['textSize'] = look.size
}

export function useLook(): Look {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => look,
  )
}
