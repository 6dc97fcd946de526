import { useSyncExternalStore } from 'react'

/** Whether the device says that it has a connection. A true may be wrong; a false is not. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine)

function listen(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
