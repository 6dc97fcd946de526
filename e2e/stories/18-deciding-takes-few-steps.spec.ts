import { inEachLanguage, story } from '../actors/story.js'
import { beginning } from '../actors/person.js'
import { givenSubmitted, givenTabled } from '../world/given.js'
import { task, type Cost } from '../world/task.js'

const costs: Cost[] = []
story.describe.configure({ mode: 'default' })
story.afterAll(() => {
  if (costs.length > 0) console.table(costs.splice(0))
})

inEachLanguage((language) => {
  for (const width of [1280, 360]) {
    story(`a senior official states a position from the link in a mail, at ${width} px`, async ({ farid, product, say }) => {
      const { code } = await givenTabled(product)
      const { page, main, dialog } = farid
      await page.setViewportSize({ width, height: 800 })
      const name = `${language} ${width}: state a position`
      costs.push(
        await task(page, name, { maxSteps: 4, maxHuman: 15, maxApp: 3 }, async (hand) => {
          await hand.opens(`/proposals/${code}?view=positions`)
          await hand.ticks(main.getByRole('radio', { name: beginning(say('No objection')) }))
          await hand.presses(main.getByRole('button', { name: say('Record the position') }))
          await hand.presses(dialog.getByRole('button', { name: say('Record it') }))
          await hand.sees(main.getByText(say('Your position is recorded')))
        }),
      )
    })
  }

  for (const width of [1280, 360]) {
    story(`a senior official sees what changed since the last SOM, at ${width} px`, async ({ son, product, say }) => {
      const { code } = await givenTabled(product)
      const { page, main } = son
      await page.setViewportSize({ width, height: 800 })
      const name = `${language} ${width}: what changed since the last SOM`
      costs.push(
        await task(page, name, { maxSteps: 2, maxHuman: 8, maxApp: 2 }, async (hand) => {
          await hand.opens('/')
          await hand.presses(main.getByRole('link', { name: say('What changed since the last SOM') }))
          await hand.sees(main.getByRole('listitem').filter({ hasText: code }).first())
        }),
      )
    })
  }

  story('a desk officer appraises a proposal with two comments and circulates it', async ({ rina, product, say }) => {
    const { code } = await givenSubmitted(product)
    const { page, main, dialog } = rina
    const comment = rina.field('Your comment')
    costs.push(
      await task(page, `${language}: appraise and circulate`, { maxSteps: 16, maxHuman: 90, maxApp: 6 }, async (hand) => {
        await hand.opens(`/proposals/${code}?view=comments`)
        for (const words of ['The venue is not said.', 'Who pays for the interpreters?']) {
          await hand.writes(comment, words)
          await hand.presses(main.getByRole('button', { name: say('Send the comment') }))
          await hand.sees(main.getByRole('listitem').filter({ hasText: words }).first())
        }
        await hand.presses(main.getByRole('button', { name: say('Circulate for comments') }))
        await hand.sees(dialog.getByRole('checkbox').first())
        for (const point of await dialog.getByRole('checkbox').all()) await hand.ticks(point)
        await hand.presses(dialog.getByRole('button', { name: say('Circulate for comments') }))
        await hand.sees(main.getByText(say('Circulated'), { exact: true }).first())
      }),
    )
  })

  story('a desk officer records a position received by letter, and the Chair the decision', async ({ rina, sophea, product, say }) => {
    const { code } = await givenTabled(product)
    await rina.opensProposal(code, 'positions')
    const { page, main, dialog } = rina
    costs.push(
      await task(page, `${language}: record a letter`, { maxSteps: 6, maxHuman: 40, maxApp: 3 }, async (hand) => {
        await hand.presses(main.getByRole('button', { name: say('Record a position for a delegation') }))
        await hand.picks(rina.choiceOf('Delegation', dialog), 'malaysia')
        await hand.types(rina.field('Who spoke or signed', dialog), 'Encik Demo')
        await hand.gives(dialog.locator('input[type="file"]'), LETTER)
        await hand.picks(rina.choiceOf('Document', dialog), { label: LETTER.name })
        await hand.presses(dialog.getByRole('button', { name: say('Record a position for a delegation') }))
        await hand.sees(rina.seatOf('Malaysia').getByText(say('the delegation has not confirmed it yet')))
      }),
    )
    await sophea.opensProposal(code, 'positions')
    costs.push(
      await task(sophea.page, `${language}: record the decision`, { maxSteps: 3, maxHuman: 10, maxApp: 1.5 }, async (hand) => {
        await hand.presses(sophea.main.getByRole('button', { name: say('Record adoption') }))
        await hand.presses(sophea.dialog.getByRole('button', { name: say('Record adoption') }))
        await hand.sees(sophea.main.getByText(say('Adopted by consensus')).first())
      }),
    )
  })
})

const LETTER = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Malaysia has no objection.') }
