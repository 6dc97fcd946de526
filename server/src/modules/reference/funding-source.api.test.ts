import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

let world: World
let proposals: Proposals
let vietNam: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
})
afterAll(() => world.close())

const line = (sourceId: string | null) => ({ sourceId, label: null, amount: '1000', currency: 'USD', costSharing: null })

it('the funds on record can be chosen by name, with their sources', async () => {
  const { fundingSources } = await world.ask<{ fundingSources: { key: string; name: { vi: string } }[] }>(
    vietNam,
    '{ fundingSources { key abbreviation managedBy name { en vi } sources { citation } } }',
  )
  expect(fundingSources).toHaveLength(8)
  expect(fundingSources.find(({ key }) => key === 'jaif')).toMatchObject({
    abbreviation: 'JAIF',
    managedBy: 'JAIF Management Team',
    name: { en: 'Japan-ASEAN Integration Fund', vi: 'Quỹ Hội nhập Nhật Bản – ASEAN' },
    sources: [{ citation: 'P80' }, { citation: 'P81' }],
  })
  expect(fundingSources.every(({ name }) => name.vi)).toBe(true)
})

it('a concept note may name a known fund, and is refused one that does not exist', async () => {
  const { code } = await proposals.draft(vietNam)
  expect(await proposals.save(vietNam, code, { funding: [line('jaif'), line(null)] })).toMatchObject({ __typename: 'ProposalOk' })
  expect(await proposals.save(vietNam, code, { funding: [line(null), line('gold')] })).toMatchObject({
    __typename: 'Invalid',
    problems: [{ path: ['conceptNote', 'funding', '1', 'sourceId'] }],
  })
})
