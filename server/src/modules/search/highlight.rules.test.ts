import { describe, expect, it } from '@jest/globals'
import { markedParts, snippetOf, wordsOf } from './highlight.rules.js'

const shown = (parts: { text: string; isMatch: boolean }[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('a marked text', () => {
  it.each([
    ['thanh tra', 'Phạm Thị Thanh Trà, thanh tra', 'Phạm Thị [Thanh] [Trà], [thanh] [tra]'],
    ['dang', 'Đặng và đang', '[Đặng] và [đang]'],
    ['Đặng'.normalize('NFD'), 'ông Đặng', 'ông [Đặng]'],
    ['train staff', 'Training staffs, train staff', 'Training [staff]s, [train] [staff]'],
    ['train', 'Training restrained trains', '[Train]ing restrained [train]s'],
    ['2021-2025', 'Plan 2021–2025', 'Plan [2021]–[2025]'],
    ['人事', '日本の人事院', '日本の[人事]院'],
    ['<b>', '<b>bold</b>', '<[b]>bold</[b]>'],
    ['x', '', ''],
  ])('of %j in %j', (query, text, marked) => expect(shown(markedParts(text, wordsOf(query)))).toBe(marked))

  it('joins up to the text again', () => {
    const text = 'Kế hoạch làm việc ACCSM 2021-2025'
    expect(
      markedParts(text, wordsOf('lam ke acc'))
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})

describe('a snippet', () => {
  it('shows some text around the first match, cut between words', () => {
    const text = `${'before it all '.repeat(30)}the needle is here ${'and after it '.repeat(30)}`
    const snippet = shown(snippetOf(text, ['needle'], 60))
    expect(snippet).toMatch(/^…(\S+ )+the \[needle\] is here .*…$/)
    expect(snippet.length).toBeLessThan(90)
  })

  it('is empty when nothing matches', () => expect(snippetOf('some text', ['other'])).toEqual([]))

  it('takes a text of a million letters in its stride', () => {
    const started = Date.now()
    snippetOf('a'.repeat(1_000_000), ['b'])
    expect(Date.now() - started).toBeLessThan(1000)
  })
})
