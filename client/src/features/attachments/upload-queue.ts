import type { AudienceTier } from '@mufakat/schema'

/** Where a file is to hang, and who is to read it; null leaves the audience to the server. */
export interface UploadPlace {
  subject: string
  audience: AudienceTier | null
}

/** A file on its way. `part` runs from 0 to 1; `words` say why it was refused. */
export interface Upload {
  key: number
  name: string
  bytes: number
  place: UploadPlace
  state: 'waiting' | 'sending' | 'refused' | 'cut'
  part: number
  words: string
}

/** What happens to the files on their way; one that has arrived leaves the list, for the page then shows it. */
export type UploadEvent =
  | { is: 'chosen'; uploads: Pick<Upload, 'key' | 'name' | 'bytes' | 'place'>[] }
  | { is: 'begun' | 'arrived' | 'cut' | 'again' | 'dropped'; key: number }
  | { is: 'moved'; key: number; part: number }
  | { is: 'refused'; key: number; words: string }

export function uploadQueue(uploads: readonly Upload[], event: UploadEvent): readonly Upload[] {
  if (event.is === 'chosen') {
    return [...uploads, ...event.uploads.map((each) => ({ ...each, state: 'waiting' as const, part: 0, words: '' }))]
  }
  if (event.is === 'arrived' || event.is === 'dropped') return uploads.filter(({ key }) => key !== event.key)
  return uploads.map((upload) => (upload.key === event.key ? changed(upload, event) : upload))
}

function changed(upload: Upload, event: UploadEvent): Upload {
  switch (event.is) {
    case 'begun':
      return { ...upload, state: 'sending', part: 0, words: '' }
    case 'moved':
      return { ...upload, part: event.part }
    case 'refused':
      return { ...upload, state: 'refused', words: event.words }
    case 'cut':
      return { ...upload, state: 'cut' }
    case 'again':
      return { ...upload, state: 'waiting', part: 0, words: '' }
    default:
      return upload
  }
}

/** The next file to send: one at a time, in the order in which they were chosen. */
export function nextToSend(uploads: readonly Upload[]): Upload | undefined {
  if (uploads.some(({ state }) => state === 'sending')) return undefined
  return uploads.find(({ state }) => state === 'waiting')
}
