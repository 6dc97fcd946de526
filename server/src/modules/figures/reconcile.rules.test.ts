import { describe, expect, it } from '@jest/globals'
import { checksOf } from './reconcile.rules.js'

const SOM3 = {
  counts: { completed: 7, ongoingOrAnnual: 4, planned: 21 },
  total: 32,
  reportedPercent: { completed: 22, ongoingOrAnnual: 12, planned: 66 },
  reportedGroupPercent: { completedOrOngoing: 38, planned: 62 },
}

describe('a reported figure against its own counts', () => {
  it('agrees where the source is right and contradicts where it is not, with the arithmetic', () => {
    const checks = checksOf(SOM3)
    expect(checks.map(({ about, verdict }) => [about, verdict])).toEqual([
      ['TOTAL', 'AGREES'], ['SHARES', 'AGREES'], ['GROUP_SHARES', 'CONTRADICTS'],
    ])
    expect(checks.map(({ words }) => words.en.replaceAll('\u00a0', ' '))).toEqual([
      'The counts add up: 7 + 4 + 21 = 32, the reported total.',
      'The printed 22/12/66 % follow from the counts: 7 of 32 = 21.875 % → 22 %; 4 of 32 = 12.5 % → 12 %; 21 of 32 = 65.625 % → 66 %.',
      'The source prints 38/62 %, which contradicts its own counts: 11 of 32 = 34.375 % → 34 %; 21 of 32 = 65.625 % → 66 %. Right is 34/66 %.',
    ])
    expect(checks[2]!.words.vi.replaceAll('\u00a0', ' ')).toContain('11 trong 32 = 34,375 % → 34 %')
  })

  it('contradicts a total that its counts do not give', () => {
    expect(checksOf({ ...SOM3, total: 31 })[0]).toMatchObject({ about: 'TOTAL', verdict: 'CONTRADICTS' })
  })

  it('compares nothing where counts are missing', () => {
    expect(checksOf({ counts: { completed: 5, planned: 10 }, total: 15, reportedPercent: null, reportedGroupPercent: null })).toEqual([])
    expect(checksOf({ counts: null, total: 39, reportedPercent: null, reportedGroupPercent: null })).toEqual([])
  })
})
