import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { givenWorld, type World } from '../../testing/world.js'
import { DEMO_PROPOSALS } from './demo-proposals.data.js'
import { loadDemoWorld } from './demo-world.js'
import { loadPersonas } from './persona.store.js'

let world: World
beforeAll(async () => {
  world = await givenWorld()
  await loadPersonas(world.services.dataSource)
})
afterAll(() => world.close())

it('the demonstration is made once, every proposal in the state that it should reach, all of it marked', async () => {
  const { dataSource, pool } = world.services
  expect(await loadDemoWorld(dataSource, pool)).toBe(DEMO_PROPOSALS.length)
  expect(await loadDemoWorld(dataSource, pool)).toBe(0)
  const made = await world.owner.query(`select state, is_demo from proposal order by code`)
  expect(made).toEqual(DEMO_PROPOSALS.map(({ reached }) => ({ state: reached, is_demo: true })))
  const [{ unmarked }] = await world.owner.query(`select count(*)::int as unmarked from project where proposal_id is not null and not is_demo`)
  expect(unmarked).toBe(0)
})
