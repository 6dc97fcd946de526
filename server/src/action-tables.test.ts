import { describe, expect, it } from '@jest/globals'
import { WORKFLOWS } from './action-tables.js'
import { judge } from './kernel/actions.js'
import { PROPOSAL_ACTIONS } from './modules/proposals/proposal.policy.js'

describe.each(WORKFLOWS.map((workflow) => [workflow.title, workflow] as const))('the %s table', (_title, { actions, words, begins }) => {
  const states = Object.keys(words.states)
  const roles = Object.keys(words.roles)

  it('names only states and parts that have words, and every part may do something', () => {
    const rows = Object.values(actions)
    expect(rows.flatMap((row) => [...row.from, row.becomes ?? row.from[0]!]).filter((state) => !states.includes(state))).toEqual([])
    expect(roles.filter((role) => !rows.some((row) => row.by.includes(role)))).toEqual([])
  })

  it('reaches every state', () => {
    const reached = new Set(begins)
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const row of Object.values(actions)) {
        if (row.becomes && row.from.some((state) => reached.has(state))) reached.add(row.becomes)
      }
    }
    expect(states.filter((state) => !reached.has(state))).toEqual([])
  })

  it('refuses every pair of state and part that it does not hold, the part before the state', () => {
    for (const row of Object.values(actions)) {
      for (const state of states) {
        for (const role of [...roles, 'nobody']) {
          const refusal = judge(row, state, [role], words)
          const expected = !row.by.includes(role) ? 'NotAllowed' : row.from.includes(state) ? null : 'WrongState'
          expect([state, role, refusal?.kind ?? null]).toEqual([state, role, expected])
        }
      }
    }
  })
})

it('nothing leaves a proposal that is adopted, not adopted or withdrawn', () => {
  const final = ['ADOPTED', 'NOT_ADOPTED', 'WITHDRAWN']
  const leaving = Object.entries(PROPOSAL_ACTIONS).filter(([, row]) => (row.from as readonly string[]).some((state) => final.includes(state)))
  expect(leaving.map(([name]) => name)).toEqual([])
})
