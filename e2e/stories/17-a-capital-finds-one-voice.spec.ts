import { expect } from '@playwright/test'
import { inEachLanguage, story } from '../actors/story.js'
import { givenTabled } from '../world/given.js'

const QUESTION = 'May Viet Nam host it in 2027?'
const WORRY = 'Travel is not in the budget of 2027.'
const ADVICE = 'The host pays for the venue only.'
const RELEASED = 'Viet Nam supports it; the host pays for the venue.'

inEachLanguage(() => {
  story(
    'ministries comment, the focal point verifies, the senior official releases: one position stands, and nobody saw the rest',
    async ({ lan, minh, ha, son, rina, budi, product }) => {
      const { code } = await givenTabled(product)
      await lan.consults(code, { question: QUESTION, ministries: ['Ministry of Finance', 'Ministry of Justice'] })

      await minh.answersTheCall(code)
      await minh.sees(QUESTION)
      await minh.contributes('Substantive', WORRY)
      await minh.suggests('Need more time', ADVICE)
      await ha.answersTheCall(code)
      await ha.seesNothingOf(WORRY)
      await ha.suggests('No objection', '')

      // Lan's page has been open all the while.
      await lan.sees(WORRY)
      await expect(
        lan.main.getByRole('listitem').filter({ hasText: 'Ministry of Justice' }).getByText(lan.say('No objection')),
      ).toBeVisible()
      await lan.takesUp(WORRY)
      await lan.verifies('Object', ADVICE)

      await son.returnsIt(code, 'Say that we support it.')
      await lan.sees('Say that we support it.')
      await lan.verifies('Support with comment', RELEASED)

      await budi.opensProposal(code, 'positions')
      await expect(budi.seatOf('Viet Nam|Việt Nam').getByText(budi.say('Silent'))).toBeVisible()
      await rina.opensProposal(code)
      await expect(rina.main.getByRole('link', { name: rina.say('In the capital') })).toHaveCount(0)
      await rina.opensProposal(code, 'history')
      for (const words of [QUESTION, WORRY, ADVICE, RELEASED, 'Ministry of Finance']) await rina.seesNothingOf(words)
      await rina.findsNothingAt('/consultations')
      await rina.findsNothingAt(`/consultations/${code}`)

      const sentence = await son.releases(code)
      expect(sentence).toContain(code)
      expect(sentence).toMatch(/Viet Nam|Việt Nam/)

      await budi.seesPosition('Viet Nam|Việt Nam', 'Support with comment')
      await budi.sees(RELEASED)
      for (const words of [QUESTION, WORRY, ADVICE]) await budi.seesNothingOf(words)
      await minh.sees(RELEASED)
    },
  )

  story(
    'what a contributor types is there again after the page was closed, and so is the focal point’s draft',
    async ({ lan, minh, product }) => {
      const { code } = await givenTabled(product)
      await lan.consults(code, { question: QUESTION, ministries: ['Ministry of Finance'] })
      await minh.opens(`/consultations/${code}`)
      await minh.field('Your comment').fill(WORRY)
      await minh.field('Suggested text').fill(ADVICE)
      await lan.picks('Object')
      await lan.field('Text that leaves the capital').fill(RELEASED)
      await lan.seesItSaved()
      await minh.opens(`/consultations/${code}`)
      await expect(minh.field('Your comment')).toHaveValue(WORRY)
      await expect(minh.field('Suggested text')).toHaveValue(ADVICE)
      await lan.opensProposal(code, 'capital')
      await expect(lan.field('Text that leaves the capital')).toHaveValue(RELEASED)
    },
  )

  story('a delegation invites somebody of a ministry by itself, and ends it by itself', async ({ lan }) => {
    await lan.opens('/contributors')
    const email = `thu.${Date.now()}@moh.example`
    await lan.acts('Invite a contributor', {
      fillIn: async () => {
        await lan.field('Name', lan.dialog).fill(`Thu ${email}`)
        await lan.field('Ministry', lan.dialog).fill('Ministry of Health')
        await lan.field('E-mail address', lan.dialog).fill(email)
      },
    })
    await expect(lan.dialog.getByText(/otpauth:\/\//)).toBeVisible()
    await lan.dialog.getByRole('button', { name: lan.say('Close') }).click()
    const row = lan.main.getByRole('row', { name: new RegExp(email) })
    await row.getByRole('button', { name: lan.say('End'), exact: true }).click()
    await lan.presses('End', lan.dialog)
    await lan.isDone()
    await expect(row.getByText(lan.say('Ended'))).toBeVisible()
  })
})
