import { expect } from '@playwright/test'
import { FocalPoint } from '../actors/focal-point.js'
import { inEachLanguage, story } from '../actors/story.js'

const MINE = 'Written at the second desk.'
const THEIRS = 'Written at the first desk.'

inEachLanguage(() => {
  story(
    'two people write in the same field of one draft: both texts are shown, and a person chooses',
    async ({ lan, meets }) => {
      const code = await lan.startsAProposal('Handbook for two desks')
      const colleague = await meets('vn-focal-point', FocalPoint)
      await colleague.edits(code, 'RATIONALE')
      await lan.turnsTo('Why it is needed')
      await lan.field('Problem').fill(THEIRS)
      await lan.seesItSaved()

      await colleague.field('Objective').fill('A field that only one of them touched.')
      await colleague.field('Problem').fill(MINE)
      const clash = colleague.dialog
      await expect(
        clash.getByRole('heading', { name: colleague.say('A colleague changed the same fields') }),
      ).toBeVisible()
      await expect(clash.getByText(MINE)).toBeVisible()
      await expect(clash.getByText(THEIRS)).toBeVisible()
      await colleague.presses('Keep mine', clash)
      await colleague.seesItSaved()

      await lan.edits(code, 'RATIONALE')
      await expect(lan.field('Problem')).toHaveValue(MINE)
      await expect(lan.field('Objective')).toHaveValue('A field that only one of them touched.')
    },
  )
})
