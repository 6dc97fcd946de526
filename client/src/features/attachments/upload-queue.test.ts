import { describe, expect, it } from '@jest/globals'
import { nextToSend, uploadQueue, type Upload, type UploadEvent } from './upload-queue.js'

const place = { subject: 's', audience: null }
const chosen = (...keys: number[]): UploadEvent => ({
  is: 'chosen',
  uploads: keys.map((key) => ({ key, name: `${key}.pdf`, bytes: 1, place })),
})
const after = (...events: UploadEvent[]) => events.reduce<readonly Upload[]>(uploadQueue, [])

describe('files on their way', () => {
  it('go one at a time, in the order in which they were chosen', () => {
    expect(nextToSend(after(chosen(1, 2)))?.key).toBe(1)
    expect(nextToSend(after(chosen(1, 2), { is: 'begun', key: 1 }))).toBeUndefined()
    expect(nextToSend(after(chosen(1, 2), { is: 'begun', key: 1 }, { is: 'arrived', key: 1 }))?.key).toBe(2)
  })

  it('stay in sight with the reason when they are refused, and do not hold up the others', () => {
    const uploads = after(chosen(1, 2), { is: 'begun', key: 1 }, { is: 'refused', key: 1, words: 'Empty.' })
    expect(uploads[0]).toMatchObject({ state: 'refused', words: 'Empty.' })
    expect(nextToSend(uploads)?.key).toBe(2)
  })

  it('wait after a cut line until they are sent again', () => {
    const cut = after(chosen(1), { is: 'begun', key: 1 }, { is: 'moved', key: 1, part: 0.4 }, { is: 'cut', key: 1 })
    expect(nextToSend(cut)).toBeUndefined()
    expect(nextToSend(uploadQueue(cut, { is: 'again', key: 1 }))).toMatchObject({ key: 1, part: 0 })
  })
})
