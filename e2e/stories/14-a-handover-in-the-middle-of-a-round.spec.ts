import { expect } from '@playwright/test'
import { SeniorOfficial } from '../actors/senior-official.js'
import { inEachLanguage, story } from '../actors/story.js'
import { givenTabled } from '../world/given.js'

const TYPED = 'The ministry of finance has questions. Nothing of this sentence may be lost.'

/** A delegation of its own in each language: the offices that the story changes are nobody else's. */
const CAST = {
  en: { code: 'sg', key: 'singapore', name: 'Singapore', old: 'Kumar Demo-Pillai', heir: 'Mei Demo-Tan' },
  vi: { code: 'ph', key: 'philippines', name: 'Philippines', old: 'Jose Demo-Cruz', heir: 'Maria Demo-Reyes' },
}
const ENDED = {
  en: /^Your office as senior official of Singapore ended on \d+ \w+ \d{4}/,
  vi: /^Chức vụ quan chức cấp cao của Philippines mà bạn giữ đã kết thúc/,
}
const KEPT = { en: /What you typed is still here/, vi: /Nội dung bạn đã nhập vẫn còn đây/ }

inEachLanguage((language) => {
  const cast = CAST[language]

  story(
    'an office is handed over while a round is open: the old page is refused in words, the successor decides, both names stay',
    async ({ meets, product }) => {
      const { code } = await givenTabled(product)
      const old = await meets(`${cast.code}-senior-official`, SeniorOfficial)
      await old.states(code, 'Need more time', 'We wait for our ministry of finance.')
      await old.choosesPosition('Object', TYPED)

      const elsewhere = await meets(`${cast.code}-senior-official`, SeniorOfficial)
      await elsewhere.opens(`/members/${cast.key}`)
      const office = elsewhere.main.getByRole('row', { name: new RegExp(`^${cast.old}`) })
      await elsewhere.presses('Hand over', office)
      await expect(elsewhere.dialog).toContainText(cast.old)
      await elsewhere.choiceOf('Person', elsewhere.dialog).selectOption({ label: cast.heir })
      await expect(elsewhere.dialog.getByText(cast.heir).first(), 'the sentence names the successor').toBeVisible()
      await elsewhere.presses('Hand over', elsewhere.dialog)
      await elsewhere.isDone()

      await old.acts('Record the position', { verb: 'Record it' })
      await old.sees(ENDED[language])
      await old.sees(KEPT[language])
      await expect(old.field('Reason')).toHaveValue(TYPED)

      const heir = await meets(`${cast.code}-focal-point`, SeniorOfficial)
      await heir.opens('/')
      await heir.sees(new RegExp(heir.say('You took over from {0} on <0/>', { 0: cast.old }).replace(/<0\/>.*$/, '')))
      await heir.states(code, 'No objection')
      await heir.seesPosition(cast.name, 'No objection')
      await heir.opensProposal(code, 'history')
      await heir.sees(cast.old)
      await heir.sees(cast.heir)
    },
  )
})
