/**
 * What was typed and is not yet on the server, kept on this device so that a closed tab or a cut line loses nothing.
 * Keys are `person/record`; a draft is what the form says it is. Where storage is refused, nothing is kept and nothing
 * fails.
 */
export interface LocalDraft<Value> {
  value: Value
  /** The revision that the words were typed on. */
  revision: number
  /** When, as an instant. */
  keptAt: string
}

const STORE = 'drafts'

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('mufakat', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('storage refused'))
  })
  return opened
}

async function inStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Answer | undefined> {
  try {
    const database = await open()
    return await new Promise((resolve, reject) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE))
      request.onsuccess = () => resolve(request.result as Answer)
      request.onerror = () => reject(request.error ?? new Error('storage refused'))
    })
  } catch {
    return undefined
  }
}

export const keepDraft = <Value>(key: string, draft: LocalDraft<Value>) =>
  inStore('readwrite', (store) => store.put(draft, key))
export const keptDraft = <Value>(key: string) => inStore<LocalDraft<Value>>('readonly', (store) => store.get(key))
export const dropDraft = (key: string) => inStore('readwrite', (store) => store.delete(key))
