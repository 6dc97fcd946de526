import { expect } from '@playwright/test'
import { inEachLanguage, story } from '../actors/story.js'
import { givenCalled, givenTabled, roundOf } from '../world/given.js'

const WHY = 'The ministries of three states asked for it.'

inEachLanguage((language) => {
  story('a procedure is extended, its text contested, started again and stopped; whoever reads along keeps their place', async ({ rina, lan, farid, product, say }) => {
    const { code } = await givenCalled(product)
    await farid.opensProposal(code) // without naming a part: the board, while a round is open
    const { closesAt } = await roundOf(product, code)
    await rina.extends(code, WHY)
    expect(Date.parse((await roundOf(product, code)).closesAt)).toBeGreaterThan(Date.parse(closesAt))

    await farid.choosesPosition('Reservation', 'On who pays for the interpreters.')
    await farid.acts('Record the position', { verb: 'Record it' })
    await farid.sees(say('Your position is recorded'))
    await lan.revises(code, { objective: 'Share what works, and pay for it.', because: 'A word was missing.', isEditorial: true })
    await farid.contests('Who pays is no matter of wording.')
    await farid.sees(say('of substance'))
    await farid.sees(say('the text has changed since'))

    await rina.startsAgain(code, WHY)
    await farid.sees(say('Starts again'))
    await expect(farid.seatOf('Malaysia').getByText(say('Silent'))).toBeVisible()
    await rina.stops(code, WHY)
    await farid.sees(say('Stopped; back in discussion'))
    await farid.sees(WHY)
    await expect(farid.main.getByRole('link', { name: say('Positions'), exact: true })).toHaveAttribute('aria-current', 'page')
  })

  story('in the room: who is absent is shown so, one item is deferred to a named meeting, another taken to the heads', async ({ sophea, product, say }) => {
    const [late, high] = [await givenTabled(product), await givenTabled(product)]
    await sophea.opensProposal(late.code, 'positions')
    await sophea.recordsAttendanceWithout(/^Malaysia/)
    await expect(sophea.seatOf('Malaysia').getByText(say('Absent'))).toBeVisible()
    await expect(sophea.seatOf('Indonesia').getByText(say('Silent'))).toBeVisible()
    await sophea.defers(late.code, WHY)
    await sophea.sees(language === 'en' ? /Deferred to Senior Officials’ Meeting, 23rd ACCSM/ : /Hoãn đến .*ACCSM/)
    await sophea.refers(high.code, WHY)
    await sophea.sees(say('Taken to the heads of civil service.'))
  })
})
