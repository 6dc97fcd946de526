import { expect } from '@playwright/test'
import { reaches, walksThrough } from '../actors/keyboard.js'
import { SeniorOfficial } from '../actors/senior-official.js'
import { inEachLanguage, story } from '../actors/story.js'
import { givenCirculated, givenTabled, roundOf } from '../world/given.js'

inEachLanguage(() => {
  story('by keyboard alone one signs in, opens a proposal and states a position', async ({ meets, product, say }) => {
    const { code } = await givenTabled(product)
    const farid = await meets(null, SeniorOfficial)
    const { page } = farid
    await page.goto('/')
    await page.waitForURL(/\/sign-in/)
    await farid.seesAScreen()
    await expect(page.getByRole('button', { name: /Farid Demo-Osman/ })).toBeVisible()
    await reaches(page, /Farid Demo-Osman/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
    await farid.seesAScreen()

    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox').or(page.getByRole('searchbox')).last()).toBeFocused()
    await page.keyboard.type(code)
    await expect(page.getByRole('option').filter({ hasText: code }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/proposals/${code}`))
    await farid.seesAScreen()

    await reaches(page, new RegExp(say('No objection')))
    await page.keyboard.press('Space')
    await reaches(page, new RegExp(`^${say('Record the position')}$`))
    await page.keyboard.press('Enter')
    await reaches(page, new RegExp(`^${say('Record it')}$`))
    await page.keyboard.press('Enter')
    await farid.sees(say('Your position is recorded'))
  })

  const WHY = 'Three states asked for it.'
  const why = [{ field: 'Reason', type: WHY }]

  story('every dialog of a round in writing is opened, dismissed, filled in and sent by keyboard alone', async ({ rina, farid, lan, product }) => {
    const { code } = await givenCirculated(product)
    await rina.opensProposal(code)
    await walksThrough(rina, { button: 'Put to decision in writing', fill: [{ field: 'Silence procedure', press: 'Space' }] })
    expect((await roundOf(product, code)).state).toBe('OPEN')
    await rina.opensProposal(code, 'positions')
    await walksThrough(rina, {
      button: 'Record a position for a delegation', stays: true,
      fill: [{ field: 'Delegation', press: 'ArrowDown' }, { field: 'How it came', press: 'End' }, { field: 'Who spoke or signed', type: 'Somebody' }],
    })
    await lan.revises(code, { objective: 'Share what works, and pay for it.', because: 'A word was missing.', isEditorial: true })
    await farid.opensProposal(code, 'positions')
    await walksThrough(farid, { button: 'Contest that it is editorial', fill: why })
    await rina.opensProposal(code)
    await walksThrough(rina, { button: 'Extend the deadline', fill: why, stays: true })
    await walksThrough(rina, { button: 'Start again', fill: why, stays: true })
    await walksThrough(rina, { button: 'Stop the procedure', fill: why })
    expect(await roundOf(product, code)).toMatchObject({ state: 'CLOSED', outcome: 'STOPPED' })
  })

  story('and of a round in the room', async ({ sophea, farid, product, say }) => {
    const [one, two, three] = [await givenTabled(product), await givenTabled(product), await givenTabled(product)]
    await sophea.opensProposal(one.code, 'positions')
    await walksThrough(sophea, { button: 'Record attendance', stays: true, fill: [{ field: 'Everybody is here', press: 'Enter' }] })
    await farid.states(one.code, 'No objection', undefined, { adReferendum: true })
    await sophea.opensProposal(one.code)
    await walksThrough(sophea, { button: 'Record agreement ad referendum' })
    await farid.opensProposal(one.code, 'positions')
    await walksThrough(farid, { button: 'Confirm for the capital', fill: [{ field: 'Reference', type: 'N 1' }] })
    await farid.sees(say('Adopted by consensus'))
    await sophea.opensProposal(two.code)
    await walksThrough(sophea, { button: 'Refer', fill: why })
    await sophea.opensProposal(three.code)
    await walksThrough(sophea, { button: 'Record adoption' })
    expect(await roundOf(product, three.code)).toMatchObject({ state: 'CLOSED', outcome: 'ADOPTED' })
  })
})
