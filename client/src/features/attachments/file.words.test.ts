import { expect, it } from '@jest/globals'
import { kindOf, sizeInWords } from './file.words.js'

it('a size is said in the unit that fits, with the numbers of the language', () => {
  expect(sizeInWords(940, 'en')).toBe('940 B')
  expect(sizeInWords(1400, 'en')).toBe('1.4 kB')
  expect(sizeInWords(1400, 'vi')).toBe('1,4 kB')
  expect(sizeInWords(999_600, 'en')).toBe('1 MB')
  expect(sizeInWords(10_485_760, 'en')).toBe('10 MB')
})

it('the kind of a file is its ending', () => {
  expect(kindOf('Phụ lục 1.v2.pdf')).toBe('PDF')
  expect(kindOf('README')).toBe('')
})
