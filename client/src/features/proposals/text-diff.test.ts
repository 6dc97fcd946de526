import { describe, expect, it } from '@jest/globals'
import { diffLines, isChanged } from './text-diff.js'

const marked = (before: string[], after: string[], language = 'en') =>
  diffLines(before, after, language).map((line) =>
    line.map(({ is, text }) => (is === 'same' ? text : is === 'added' ? `[+${text}]` : `[-${text}]`)).join(''),
  )

describe('what differs between two texts', () => {
  it('is told word by word, and the rest stands as it was', () => {
    expect(marked(['Train 40 officials in data.'], ['Train 60 officials in data.'])).toEqual([
      'Train [-40][+60] officials in data.',
    ])
  })

  it('is nothing when the same Vietnamese words are written in another way', () => {
    const text = 'Đào tạo công chức về kỹ năng số'
    expect(isChanged(diffLines([text.normalize('NFD')], [text.normalize('NFC')], 'vi'))).toBe(false)
  })

  it('keeps the marks of a Vietnamese word with their letters', () => {
    expect(marked(['Đào tạo công chức'.normalize('NFD')], ['Đào tạo viên chức'], 'vi')).toEqual([
      'Đào tạo [-công][+viên] chức',
    ])
  })

  it('is cut at words also in a script without spaces', () => {
    expect(marked(['ข้าราชการไทยเรียนรู้ดิจิทัล'], ['ข้าราชการลาวเรียนรู้ดิจิทัล'], 'th')).toEqual(['ข้าราชการ[-ไทย][+ลาว]เรียนรู้ดิจิทัล'])
  })

  it('shows lines that came and went whole', () => {
    expect(marked(['A tool kit', 'A forum'], ['A forum', 'A network of schools'])).toEqual([
      '[-A tool kit]',
      'A forum',
      '[+A network of schools]',
    ])
  })

  it('does not mix two lines that have little in common', () => {
    expect(marked(['A regional course in Hanoi'], ['Policy brief on pensions'])).toEqual([
      '[-A regional course in Hanoi]',
      '[+Policy brief on pensions]',
    ])
  })

  it('shows a first text as added and an emptied one as removed', () => {
    expect(marked([], ['New'])).toEqual(['[+New]'])
    expect(marked(['Old'], [])).toEqual(['[-Old]'])
  })
})
