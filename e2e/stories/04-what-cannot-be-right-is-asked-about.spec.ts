import { expect } from '@playwright/test'
import { inEachLanguage, story } from '../actors/story.js'
import { givenTabled } from '../world/given.js'

const APRIL = { en: /^8\sApr\s2021$/, vi: /^8\stháng\s4,\s2021$/ }
const AUGUST = { en: /^4\sAug\s2021$/, vi: /^4\stháng\s8,\s2021$/ }

inEachLanguage((language) => {
  story('a date with two readings is asked about, never guessed', async ({ lan, program }) => {
    const code = await lan.startsAProposal('Seminar with a doubtful date')
    await lan.turnsTo('When and where')
    await lan.field('Planned start').fill('4-8-2021')
    await lan.sees(lan.say('This can be read in two ways. Which day is meant?'))
    await expect(lan.main.getByRole('button', { name: AUGUST[language] })).toBeVisible()
    await lan.main.getByRole('button', { name: APRIL[language] }).click()
    await expect(lan.field('Planned start')).toHaveValue(APRIL[language])
    await lan.seesItSaved()
    const { proposal } = await (
      await program('vn-focal-point')
    ).ask(
      'query ($code: String!) { proposal(code: $code) { newestRevision { conceptNote { plannedStart { text } } } } }',
      { code },
    )
    expect(proposal.newestRevision.conceptNote.plannedStart.text).toBe('2021-04-08')
  })

  story(
    'an end before its start names the field, the reason and the remedy, and keeps what was typed',
    async ({ lan }) => {
      await lan.startsAProposal('Seminar that ends first')
      await lan.turnsTo('When and where')
      await lan.field('Planned start').fill('2027-09')
      await lan.seesItSaved()
      await lan.field('Planned end').fill('2027-03')
      await lan.seesFaultAt(lan.field('Planned end'), {
        reason: { en: /before the start/, vi: /trước thời điểm bắt đầu/ },
        remedy: { en: /Change one/, vi: /Sửa một/ },
      })
      await expect(lan.field('Planned end')).not.toHaveValue('')
    },
  )

  story(
    'a text that is too long names the field, the reason and the remedy, and keeps what was typed',
    async ({ lan }) => {
      const words = Array.from({ length: 312 }, (_, at) => `word${at}`).join(' ')
      await lan.startsAProposal('Seminar with a long description')
      const brief = lan.field('Brief description in English')
      await brief.fill(words)
      await lan.seesFaultAt(brief, {
        reason: { en: /312 words; at most 300/, vi: /312 từ; tối đa 300/ },
        remedy: { en: /Shorten it by 12/, vi: /Rút ngắn 12/ },
      })
      await expect(brief).toHaveValue(words)
    },
  )

  story('an objection without a reason is refused with the remedy', async ({ farid, product }) => {
    const { code } = await givenTabled(product)
    await farid.opensProposal(code, 'positions')
    await farid.choosesPosition('Object', '')
    await farid.acts('Record the position', { verb: 'Record it' })
    await farid.sees({ en: /needs a text/, vi: /cần có nội dung/ }[language])
    await expect(farid.main.getByText(farid.say('Your position is recorded'))).toHaveCount(0)
    await farid.opensProposal(code, 'positions')
    await farid.seesPosition('Malaysia', 'Silent')
  })
})
