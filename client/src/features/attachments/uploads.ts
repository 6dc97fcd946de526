import { graphql } from '@mufakat/schema'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useReducer, useRef } from 'react'
import { useCommand } from '../../app/command.js'
import { signInAgain } from '../../app/sign-in-again.js'
import { sendFile } from './send-file.js'
import { nextToSend, uploadQueue, type Upload, type UploadPlace } from './upload-queue.js'

const Prepare = graphql(`
  mutation PrepareAttachment($input: PrepareAttachmentInput!) {
    prepareAttachment(input: $input) {
      __typename
      ... on PrepareAttachmentOk {
        target {
          path
        }
      }
      ...Refusal_refused
    }
  }
`)

export interface Uploads {
  list: readonly Upload[]
  add: (files: readonly File[], place: UploadPlace) => void
  again: (key: number) => void
  /** Gives a file up, also in mid-way. */
  drop: (key: number) => void
}

const BUSY_MS = 5000
let nextKey = 1

/** Sends files one after the other; what has arrived is then read with the page. Leaving the page in mid-way is asked about. */
export function useUploads(): Uploads {
  const client = useApolloClient()
  const prepare = useCommand(Prepare, { refetch: false })
  const [list, tell] = useReducer(uploadQueue, [])
  const files = useRef(new Map<number, File>())
  const stops = useRef(new Map<number, () => void>())

  const send = async ({ key, place }: Upload): Promise<void> => {
    const file = files.current.get(key)
    if (!file) return
    tell({ is: 'begun', key })
    const outcome = await prepare.run({ ...place, name: file.name, bytes: file.size })
    if (!files.current.has(key)) return
    if (outcome.is === 'cut') return tell({ is: 'cut', key })
    if (outcome.is === 'refused') {
      const { message, remedy, problems = [] } = outcome.refusal
      const words = problems[0] ? `${problems[0].reason} ${problems[0].remedy}` : `${message} ${remedy}`
      return tell({ is: 'refused', key, words })
    }
    const sending = sendFile(outcome.ok.target.path, file, (part) => tell({ is: 'moved', key, part }))
    stops.current.set(key, sending.stop)
    const sent = await sending.sent
    stops.current.delete(key)
    if (!files.current.has(key)) return
    if (sent.is === 'refused') return tell({ is: 'refused', key, words: sent.words })
    if (sent.is === 'signedOut') return tell({ is: (await signInAgain()) ? 'again' : 'cut', key })
    if (sent.is === 'busy') return void setTimeout(() => tell({ is: 'again', key }), BUSY_MS)
    if (sent.is === 'cut') return tell({ is: 'cut', key })
    files.current.delete(key)
    tell({ is: 'arrived', key })
    void client.refetchQueries({ include: 'active' })
  }

  const next = nextToSend(list)
  useEffect(() => {
    if (next) void send(next)
    // One run for each file that comes to its turn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [next?.key, next?.state])

  const isUnderWay = list.length > 0
  useEffect(() => {
    if (!isUnderWay) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnderWay])

  return {
    list,
    add: (chosen, place) => {
      const uploads = chosen.map((file) => ({ key: nextKey++, name: file.name, bytes: file.size, place, file }))
      for (const { key, file } of uploads) files.current.set(key, file)
      tell({ is: 'chosen', uploads: uploads.map(({ file: _, ...upload }) => upload) })
    },
    again: (key) => tell({ is: 'again', key }),
    drop: (key) => {
      files.current.delete(key)
      stops.current.get(key)?.()
      tell({ is: 'dropped', key })
    },
  }
}
