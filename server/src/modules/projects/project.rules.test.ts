import { describe, expect, it } from '@jest/globals'
import { BUCKET_OF, BUCKETS, percentages, PROJECT_STATUSES, statusesIn } from './project.rules.js'

describe('percentages', () => {
  it('give 22/12/66 for 7, 4 and 21 of 32, as the source printed', () => {
    expect(percentages([7, 4, 21])).toEqual([22, 12, 66])
  })

  it('give 34/66 for 11 and 21 of 32, not 38/62', () => {
    expect(percentages([11, 21])).toEqual([34, 66])
  })

  it('are 0 when nothing is counted', () => {
    expect(percentages([0, 0, 0])).toEqual([0, 0, 0])
  })

  it('always add up to 100, stay within one of the exact share, and keep the order of the counts', () => {
    const wrong: number[][] = []
    const upTo = Array.from({ length: 41 }, (_, count) => count)
    for (const a of upTo) for (const b of upTo) for (const c of upTo) if (a + b + c > 0 && !isSound([a, b, c])) wrong.push([a, b, c])
    expect(wrong).toEqual([])
  })
})

function isSound(counts: number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const shares = percentages(counts)
  return (
    shares.reduce((sum, share) => sum + share, 0) === 100 &&
    shares.every((share, at) => Math.abs(share - (counts[at]! * 100) / total) < 1) &&
    counts.every((count, at) => counts.every((other, beside) => count <= other || shares[at]! >= shares[beside]!))
  )
}

describe('the roll-up', () => {
  it('puts every status but cancelled in exactly one public group', () => {
    expect(BUCKETS.flatMap(statusesIn).sort()).toEqual(PROJECT_STATUSES.filter((status) => status !== 'CANCELLED').sort())
    expect(BUCKET_OF.CANCELLED).toBeNull()
  })
})
