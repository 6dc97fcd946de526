import { OWN_PAGE } from '../../start/csrf.js'

/** What became of the bytes. `busy`: the server takes no more just now; asking again is safe. */
export type Sent =
  { is: 'ok' } | { is: 'refused'; words: string } | { is: 'busy' } | { is: 'signedOut' } | { is: 'cut' }

/**
 * Sends a file's bytes to its place, telling how much has gone, from 0 to 1. The browser's older request is used because
 * only it tells that. `stop` gives up.
 */
export function sendFile(
  path: string,
  file: Blob,
  onProgress: (part: number) => void,
): { sent: Promise<Sent>; stop: () => void } {
  const request = new XMLHttpRequest()
  const sent = new Promise<Sent>((resolve) => {
    request.open('PUT', path)
    request.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(OWN_PAGE)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request.status, request.responseText))
    request.onerror = request.onabort = request.ontimeout = () => resolve({ is: 'cut' })
    request.send(file)
  })
  return { sent, stop: () => request.abort() }
}

/** The server's answer to an upload, in the terms of the screen. */
export function readAnswer(status: number, text: string): Sent {
  if (status === 201) return { is: 'ok' }
  if (status === 401) return { is: 'signedOut' }
  if (status === 503 || status === 429) return { is: 'busy' }
  const answer = parsed(text)
  const problem = answer?.problems?.[0]
  const words = problem ? [problem.reason, problem.remedy] : [answer?.message, answer?.remedy]
  const said = words.filter(Boolean).join(' ')
  return said ? { is: 'refused', words: said } : { is: 'cut' }
}

interface Answer {
  message?: string
  remedy?: string
  problems?: { reason?: string; remedy?: string }[]
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return undefined
  }
}
