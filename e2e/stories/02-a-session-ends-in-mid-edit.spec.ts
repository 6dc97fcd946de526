import { expect } from '@playwright/test'
import { inEachLanguage, story } from '../actors/story.js'

const TYPED = 'Officers in three provinces asked for it. Nothing of this sentence may be lost.'

inEachLanguage(() => {
  story(
    'a session ends in mid-edit: one signs in again over the page, and nothing typed is lost',
    async ({ lan, program }) => {
      const code = await lan.startsAProposal('Seminar on registers')
      await lan.turnsTo('Why it is needed')
      const same = await program('vn-focal-point')
      const { viewer } = await same.ask('{ viewer { sessions { id isCurrent } } }')
      for (const { id, isCurrent } of viewer.sessions)
        if (!isCurrent) await same.ask(END, { input: { sessionId: id, idempotencyKey: `end-${id}` } })

      await lan.field('Problem').fill(TYPED)
      await expect(lan.dialog.getByRole('heading', { name: lan.say('Sign in again') })).toBeVisible()
      await expect(lan.page.getByText(TYPED), 'the page stays under the dialog').toHaveCount(1)
      await lan.dialog.getByRole('button', { name: /Lan Demo-Nguyễn/ }).click()
      await expect(lan.dialog).toBeHidden()
      await expect(lan.field('Problem')).toHaveValue(TYPED)
      await lan.seesItSaved()

      const { proposal } = await (await program('vn-focal-point')).ask(SAVED, { code })
      expect(proposal.newestRevision.conceptNote.problem).toBe(TYPED)
    },
  )
})

const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { __typename } }'
const SAVED = 'query ($code: String!) { proposal(code: $code) { newestRevision { conceptNote { problem } } } }'
