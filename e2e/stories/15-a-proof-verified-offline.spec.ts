import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { inEachLanguage, story } from '../actors/story.js'
import { givenTabled } from '../world/given.js'

inEachLanguage((language) => {
  story('a delegation verifies a decision offline, and would notice one changed letter', async ({ lan, sophea, visitor, say, product }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mufakat-proof-'))
    const { code } = await givenTabled(product)
    await sophea.recordsAdoption(code)

    const number = await story.step('Viet Nam finds the decision from its proposal', async () => {
      await lan.opensProposal(code)
      const link = lan.main.getByRole('link', { name: /^D-\d{4}-\d{3}$/ })
      const found = (await link.textContent()) ?? ''
      await link.click()
      await lan.seesAScreen()
      await lan.sees(say('Text as decided'))
      await lan.sees('Workshop on service ethics')
      await lan.sees('Hội thảo về đạo đức công vụ')
      return found
    })

    const [program, proof] = await story.step('downloads the program and the proof', async () => [
      await downloaded(lan.page, lan.main.getByRole('link', { name: say('Download the program') }), folder),
      await downloaded(lan.page, lan.main.getByRole('link', { name: say('Download the proof of {number}', { number }) }), folder),
    ])

    await story.step('and verifies it with nothing but Node', () => {
      const verified = run(program, proof)
      expect(verified).toMatchObject({ status: 0 })
      expect(verified.said).toContain(`${number}: ADOPTED`)
      expect(verified.said).toContain('positions')
    })

    await story.step('one letter changed, and it proves nothing', () => {
      const changed = join(folder, 'changed.json')
      writeFileSync(changed, readFileSync(proof, 'utf8').replace('Share what works.', 'Share what work.'))
      expect(run(program, changed)).toMatchObject({ status: 1 })
      writeFileSync(changed, readFileSync(proof, 'utf8').replace('"outcome": "ADOPTED"', '"outcome": "NOTED"'))
      expect(run(program, changed)).toMatchObject({ status: 1 })
    })

    await story.step('the public verifies the same decision by its number and text, without its positions', async () => {
      await visitor.page.goto(`/public/${language}/decisions/${number}`)
      await visitor.sees('Workshop on service ethics')
      const links = visitor.main.locator(`a[href="/register/proofs/${number}.json"]`)
      const open = await downloaded(visitor.page, links, folder)
      const verified = run(program, open)
      expect(verified).toMatchObject({ status: 0 })
      expect(verified.said).not.toContain('positions')
    })
    rmSync(folder, { recursive: true })
  })
})

/** Presses a link and keeps what it downloads in the folder, under the name that it came with. */
async function downloaded(page: Page, link: Locator, folder: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const file = join(folder, `${Math.random().toString(36).slice(2, 6)}-${download.suggestedFilename()}`)
  await download.saveAs(file)
  return file
}

function run(program: string, proof: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, proof], { encoding: 'utf8', env: {} })
  return { status, said: stdout + stderr }
}
