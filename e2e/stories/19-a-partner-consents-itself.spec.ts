import { expect } from '@playwright/test'
import { DeskOfficer } from '../actors/desk-officer.js'
import { FocalPoint } from '../actors/focal-point.js'
import { SeniorOfficial } from '../actors/senior-official.js'
import { inEachLanguage, story } from '../actors/story.js'
import { givenJoint, leapTo, roundOf } from '../world/given.js'
import { startProduct } from '../world/process.js'

inEachLanguage((language) => {
  const name = language === 'en' ? 'Japan' : 'Nhật Bản'

  story('what the member states adopt with a partner waits for the consent of that partner', async ({ meets }) => {
    const own = await startProduct() // other stories keep their time
    try {
      const [wanted, refused] = [await givenJoint(own), await givenJoint(own)]
      const rina = await meets('asec-desk-officer', DeskOfficer, own.address)
      const yuki = await meets('jp-focal-point', FocalPoint, own.address)
      const farid = await meets('my-senior-official', SeniorOfficial, own.address)

      await story.step('the Secretariat puts two joint items to decision by silence, and nobody objects', async () => {
        for (const { code } of [wanted, refused]) await rina.putsToDecision(code, 'Silence procedure')
        const { closesAt } = await roundOf(own, refused.code)
        await leapTo(own, Date.parse(closesAt) + 1000)
      })

      await story.step('the member states have adopted them, and nothing is in effect', async () => {
        await farid.opensProposal(wanted.code, 'positions')
        await farid.sees(farid.say('Adopted by the member states, awaiting {owing}: not in effect', { owing: name }))
        await farid.findsNothingAt(`/projects/${wanted.code}`)
      })

      await story.step('Japan finds it on its home and consents: the project stands in the plan', async () => {
        await yuki.opens('/')
        await yuki.sees(language === 'en' ? "Give or decline your side's consent to" : 'Chấp thuận hoặc từ chối')
        await yuki.consents(wanted.code, 'With pleasure.')
        await yuki.sees(yuki.say('Adopted by consensus'))
        expect(await roundOf(own, wanted.code)).toMatchObject({ closedHow: 'CONFIRMATION', outcome: 'ADOPTED' })
        await farid.opens(`/projects/${wanted.code}`)
      })

      await story.step('the second one it declines, with a reason, and it is back in consultation', async () => {
        await yuki.declines(refused.code, 'Our budget year has closed.')
        await farid.opensProposal(refused.code, 'positions')
        await farid.sees('Our budget year has closed.')
        expect(await roundOf(own, refused.code)).toMatchObject({ closedHow: 'PARTNER', outcome: 'NO_CONSENSUS' })
      })
    } finally {
      await own.close()
    }
  })
})
