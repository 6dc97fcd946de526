import { expect, it } from '@jest/globals'
import { changesBetween } from './changes.rules.js'

it.each([
  [
    'a changed field',
    { state: 'DRAFT' },
    { state: 'SUBMITTED' },
    [{ field: 'state', before: 'DRAFT', after: 'SUBMITTED' }],
  ],
  ['a new record', undefined, { titleEn: 'A' }, [{ field: 'titleEn', before: null, after: 'A' }]],
  [
    'fields within a field',
    { note: { a: 1, b: 2 } },
    { note: { a: 1, b: 3 } },
    [{ field: 'note.b', before: '2', after: '3' }],
  ],
  ['a list', { ids: ['a'] }, { ids: ['a', 'b'] }, [{ field: 'ids', before: '["a"]', after: '["a","b"]' }]],
  ['a text taken away', { text: 'x' }, { text: null }, [{ field: 'text', before: 'x', after: null }]],
  ['nothing', { a: 1 }, { a: 1 }, []],
])('tells %s field by field', (_what, before, after, changes) => expect(changesBetween(before, after)).toEqual(changes))
