import { expect } from '@playwright/test'
import { Person, escaped } from '../actors/person.js'
import { inEachLanguage, story } from '../actors/story.js'

const BUCKETS = ['Completed', 'Ongoing or annual', 'Planned']
const SHARE = /(\d+)\D+(\d+)\s*·\s*(\d+)\s*%/

inEachLanguage(() => {
  for (const plan of ['accsm-2021-2025', 'accsm3-2021-2025', 'accsm-2026-2030'])
    story(
      `each figure of ${plan} counts the rows that it leads to, and their shares are of one whole`,
      async ({ meets, say }) => {
        const reader = await meets('vn-head', Person)
        await reader.opens(`/plans/${plan}`)
        const read: { count: number; whole: number; percent: number }[] = []
        for (const bucket of BUCKETS) {
          await reader.opens(`/plans/${plan}`)
          const figure = reader.main.getByRole('link', {
            name: new RegExp(`^${escaped(say(bucket))}.*%|^${escaped(say(bucket))}.*0$`),
          })
          const [, count, whole, percent] = (SHARE.exec((await figure.textContent()) ?? '') ?? ['', 0, 0, 0]).map(
            Number,
          )
          read.push({ count: count!, whole: whole!, percent: percent! })
          await figure.click()
          await expect(figure).toHaveAttribute('aria-current', /true|page/)
          await expect(reader.main.locator('[aria-busy="true"]')).toHaveCount(0)
          await expect(reader.main.getByRole('row').filter({ has: reader.page.getByRole('rowheader') })).toHaveCount(
            count!,
          )
        }
        const [first] = read
        expect(read.reduce((sum, { count }) => sum + count, 0)).toBe(first!.whole)
        expect(new Set(read.map(({ whole }) => whole)).size).toBe(1)
        expect(read.reduce((sum, { percent }) => sum + percent, 0)).toBe(first!.whole === 0 ? 0 : 100)
      },
    )

  story('a reported figure that contradicts its own counts is shown with the arithmetic', async ({ meets, say }) => {
    const reader = await meets('kr-focal-point', Person)
    await reader.opens('/plans/accsm3-2021-2025')
    for (const figure of [/22\s*%/, /12\s*%/, /66\s*%/, /38\s*%/, /34\s*%/, /\b32\b/]) await reader.sees(figure)
    await reader.sees(say('Contradicts its own counts'))
  })
})
