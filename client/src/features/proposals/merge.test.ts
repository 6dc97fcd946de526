import { describe, expect, it } from '@jest/globals'
import { changedFields, mergedFields, same } from './merge.js'

describe('two people at one draft', () => {
  const base = { title: 'A', objective: 'old', outputs: ['x'] as string[] | null }

  it('keeps what each of them changed alone', () => {
    const { merged, clashes } = mergedFields(base, { ...base, title: 'B' }, { ...base, objective: 'new' })
    expect(merged).toEqual({ title: 'B', objective: 'new', outputs: ['x'] })
    expect(clashes).toEqual([])
  })

  it('names a field that both changed, and keeps mine until somebody chooses', () => {
    const { merged, clashes } = mergedFields(base, { ...base, title: 'mine' }, { ...base, title: 'theirs' })
    expect(merged.title).toBe('mine')
    expect(clashes).toEqual(['title'])
  })

  it('is no clash when both wrote the same', () => {
    expect(mergedFields(base, { ...base, title: 'B' }, { ...base, title: 'B' }).clashes).toEqual([])
  })
})

it('sends only what differs, and nothing written is the same as nothing', () => {
  expect(changedFields({ a: null, b: 'x' } as object, { a: '', b: 'y' })).toEqual({ b: 'y' })
  expect(same([], null)).toBe(true)
  expect(same([{ text: 'a', when: null }], [{ when: '', text: 'a' }])).toBe(true)
})
