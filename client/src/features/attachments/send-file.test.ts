import { expect, it } from '@jest/globals'
import { readAnswer } from './send-file.js'

it('a refused file says why and what to do, in the words of its problem', () => {
  const answer = {
    kind: 'Invalid',
    message: 'Something is wrong.',
    remedy: 'See below.',
    problems: [{ reason: 'The file is empty.', remedy: 'Choose another file.' }],
  }
  expect(readAnswer(422, JSON.stringify(answer))).toEqual({
    is: 'refused',
    words: 'The file is empty. Choose another file.',
  })
  expect(readAnswer(413, '{"message":"Too large.","remedy":"Choose a smaller file."}')).toEqual({
    is: 'refused',
    words: 'Too large. Choose a smaller file.',
  })
})

it('an answer that nobody can read is a cut line, and a busy server is asked again', () => {
  expect(readAnswer(502, '<html>')).toEqual({ is: 'cut' })
  expect(readAnswer(503, '{"kind":"Busy"}')).toEqual({ is: 'busy' })
  expect(readAnswer(429, '')).toEqual({ is: 'busy' })
  expect(readAnswer(401, '')).toEqual({ is: 'signedOut' })
  expect(readAnswer(201, '{"attachment":"x"}')).toEqual({ is: 'ok' })
})
