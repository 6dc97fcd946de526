import { expect, it } from '@jest/globals'
import { commitmentInput, EMPTY_COMMITMENT, isMeasurable } from './commitment.form.js'

it('a commitment is recorded for one’s own delegation unless another is chosen', () => {
  expect(commitmentInput(EMPTY_COMMITMENT, 'japan').delegation).toBe('japan')
  expect(commitmentInput({ ...EMPTY_COMMITMENT, delegation: 'china' }, '').delegation).toBe('china')
})

it('words about the place are left out when a meeting is chosen, and a paragraph without an instrument', () => {
  const form = { ...EMPTY_COMMITMENT, madeAt: 'a letter', paragraph: '12' }
  expect(commitmentInput(form, '')).toMatchObject({ madeAt: 'a letter', paragraph: null })
  expect(commitmentInput({ ...form, meeting: 'm', instrument: 'i' }, '')).toMatchObject({
    madeAt: null,
    paragraph: '12',
  })
})

it('a commitment can be measured by a date or by an indicator', () => {
  expect(isMeasurable(EMPTY_COMMITMENT)).toBe(false)
  expect(isMeasurable({ due: '2027', indicator: '' })).toBe(true)
  expect(isMeasurable({ due: ' ', indicator: 'Courses held' })).toBe(true)
})
