import { expect } from '@playwright/test'
import { Chair } from '../actors/chair.js'
import { DeskOfficer } from '../actors/desk-officer.js'
import { SeniorOfficial } from '../actors/senior-official.js'
import { inEachLanguage, story } from '../actors/story.js'
import { givenCirculated, givenTabled, leapTo, roundOf } from '../world/given.js'
import { startProduct } from '../world/process.js'
import { withoutNews } from '../world/proxy.js'

const MINUTE_MS = 60_000
const TOO_LATE = { en: 'The deadline has passed; this was not counted.', vi: 'Đã hết hạn; ý kiến này không được tính.' }

inEachLanguage((language) => {
  story('silence kept adopts; silence broken at the last minute does not; a capital confirms in time what was agreed ad referendum, and another item too late', async ({ meets }) => {
    const own = await startProduct() // other stories keep their time
    try {
      const [kept, broken] = [await givenCirculated(own), await givenCirculated(own)]
      const [provisional, unconfirmed] = [await givenTabled(own), await givenTabled(own)]
      const rina = await meets('asec-desk-officer', DeskOfficer, own.address)
      const budi = await meets('id-senior-official', SeniorOfficial, own.address)
      const farid = await meets('my-senior-official', SeniorOfficial, own.address)
      const sophea = await meets('kh-chair', Chair, own.address)

      await story.step('the Secretariat puts two proposals to decision by silence', async () => {
        for (const { code } of [kept, broken]) await rina.putsToDecision(code, 'Silence procedure')
        await rina.sees(rina.say('Nothing stands in the way. It closes by itself at its deadline.'))
      })

      await story.step('Indonesia says yes in the room, ad referendum; the Chair records agreement, and nothing is adopted', async () => {
        for (const { code } of [provisional, unconfirmed]) {
          await budi.states(code, 'No objection', undefined, { adReferendum: true })
          await sophea.recordsAgreement(code)
        }
        await sophea.opensProposal(provisional.code, 'positions')
        await sophea.sees(new RegExp(language === 'en' ? 'not adopted: waiting for Indonesia' : 'chưa thông qua: .*Indonesia'))
      })

      const { confirmBy } = await roundOf(own, provisional.code)
      await story.step('an hour before its time Indonesia confirms with a note, and the item is adopted', async () => {
        await leapTo(own, Date.parse(confirmBy) - 60 * MINUTE_MS) // before the deadline of the others
        await budi.confirmsForTheCapital(provisional.code, 'ID-NOTE-7')
        await budi.sees(budi.say('Adopted by consensus'))
        expect(await roundOf(own, provisional.code)).toMatchObject({ closedHow: 'CONFIRMATION', outcome: 'ADOPTED' })
      })

      const { closesAt } = await roundOf(own, broken.code)
      await story.step('a minute before the deadline Malaysia breaks the silence on the second one', async () => {
        await leapTo(own, Date.parse(closesAt) - MINUTE_MS)
        await rina.opensProposal(broken.code, 'positions')
        await farid.objects(broken.code, 'The costs for the host are not said.')
        await expect(rina.main.getByText(rina.say('Silence broken by {who}', { who: 'Malaysia' }))).toBeVisible()
      })

      await story.step('the Secretariat takes it to a meeting', async () => {
        await rina.putsOnTheAgenda(broken.code, 'To be settled in the room.')
        expect(await roundOf(own, broken.code)).toMatchObject({ procedure: 'IN_SESSION', state: 'OPEN' })
      })

      await withoutNews(budi.page)
      await budi.opensProposal(unconfirmed.code, 'positions')
      await budi.page.waitForLoadState('networkidle') // an answer that is still on its way would tell the new time
      await story.step('at the deadline the first one is adopted, and the note says who was silent', async () => {
        await leapTo(own, Math.max(...[closesAt, confirmBy].map((end) => Date.parse(end))) + 1)
        await farid.opensProposal(kept.code, 'positions')
        await farid.sees(farid.say('Adopted by consensus'))
        await farid.sees(farid.say('Silent, and by the rule consenting'))
        expect(await roundOf(own, kept.code)).toMatchObject({ closedHow: 'CLOCK', outcome: 'ADOPTED' })
        await farid.opens(`/projects/${kept.code}`)
      })

      await story.step('what Indonesia confirms after its time is refused in words and kept, and by the rule the item is deferred', async () => {
        await budi.acts('Confirm for the capital', { fillIn: () => budi.field('Reference', budi.dialog).fill('ID-NOTE-8') })
        await expect(budi.dialog.getByText(TOO_LATE[language])).toBeVisible()
        await budi.opensProposal(unconfirmed.code, 'positions')
        await budi.sees(budi.say('Deferred to a later meeting'))
        await budi.sees(budi.say('Your capital’s confirmation did not come in time'))
        expect(await roundOf(own, unconfirmed.code)).toMatchObject({ closedHow: 'CLOCK', outcome: 'DEFERRED' })
        await budi.opensProposal(unconfirmed.code, 'history')
        await budi.sees('ID-NOTE-8')
      })
    } finally {
      await own.close()
    }
  })

  story('a position that came by telephone is marked until its delegation corrects it', async ({ rina, farid, product, say }) => {
    const { code } = await givenTabled(product)
    await farid.opensProposal(code, 'positions')
    await rina.recordsFor(code, 'malaysia', { kind: 'Object', text: 'The costs are not said.', channel: 'Telephone', spokenBy: 'Encik Demo' })
    await expect(rina.seatOf('Malaysia').getByText(say('the delegation has not confirmed it yet'))).toBeVisible()
    await farid.sees(say('Recorded for you: is it right?'))
    await farid.corrects('No objection')
    await expect(rina.seatOf('Malaysia').getByText(say('No objection'))).toBeVisible()
    await expect(rina.seatOf('Malaysia').getByText(say('the delegation has not confirmed it yet'))).toHaveCount(0)
    await farid.opens('/changes')
    await farid.sees(say('Who spoke or signed'))
    await expect(farid.page.locator('[data-without-words]')).toHaveCount(0)
  })

  story('a position is not sent without a connection, and what was typed stays', async ({ farid, product, say }) => {
    const { code } = await givenTabled(product)
    await farid.opensProposal(code, 'positions')
    await farid.choosesPosition('Object', 'The costs are not said.')
    await farid.page.context().setOffline(true)
    await farid.sees(say('There is no connection. A position is never kept to be sent later; what you typed stays here.'))
    await expect(farid.main.getByRole('button', { name: say('Record the position') })).toHaveAttribute('aria-disabled', 'true')
    await expect(farid.field('Reason')).toHaveValue('The costs are not said.')
    await farid.page.context().setOffline(false)
    await expect(farid.seatOf('Malaysia').getByText(say('Silent'))).toBeVisible()
  })
})
