import { expect } from '@playwright/test'
import { SeniorOfficial } from '../actors/senior-official.js'
import { inEachLanguage, story } from '../actors/story.js'
import { givenTabled } from '../world/given.js'
import { withoutWebSockets } from '../world/proxy.js'

const WITHIN_MS = 5000

inEachLanguage(() => {
  story('a position appears on the board of another delegation without a reload', async ({ budi, farid, product }) => {
    const { code } = await givenTabled(product)
    const subscribed: string[] = []
    budi.page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => subscribed.push(String(payload))))
    await budi.opensProposal(code, 'positions')
    await expect.poll(() => subscribed.some((frame) => frame.includes('RoundChanged'))).toBe(true)
    await budi.seesPosition('Malaysia', 'Silent')
    await farid.states(code, 'No objection')
    await expect(budi.seatOf('Malaysia').getByText(budi.say('No objection'))).toBeVisible({ timeout: WITHIN_MS })
  })

  story(
    'where WebSockets are refused, positions still appear, within five seconds',
    async ({ meets, farid, product }) => {
      const { code } = await givenTabled(product)
      const network = await withoutWebSockets(product.address)
      try {
        const budi = await meets('id-senior-official', SeniorOfficial, network.address)
        const fallback = budi.page.waitForRequest(
          (request) => request.headers()['accept']?.includes('text/event-stream') ?? false,
        )
        await budi.opensProposal(code, 'positions')
        const opened = Date.now()
        await fallback
        expect(Date.now() - opened).toBeLessThan(WITHIN_MS)
        await farid.states(code, 'No objection')
        await expect(budi.seatOf('Malaysia').getByText(budi.say('No objection'))).toBeVisible({ timeout: WITHIN_MS })
        expect(network.refused(), 'the network did refuse a WebSocket').toBeGreaterThan(0)
      } finally {
        await network.close()
      }
    },
  )
})
