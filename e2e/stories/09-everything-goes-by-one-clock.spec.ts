import { expect } from '@playwright/test'
import { DeskOfficer } from '../actors/desk-officer.js'
import { FocalPoint } from '../actors/focal-point.js'
import { inEachLanguage, story } from '../actors/story.js'
import { startProduct } from '../world/process.js'

const CIRCULATED = 'P-2026-003'
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

inEachLanguage((language) => {
  story("who puts the demonstration's clock forward takes everybody's along", async ({ meets }) => {
    const own = await startProduct() // other stories keep their time
    try {
      const lan = await meets('vn-focal-point', FocalPoint, own.address)
      const yuki = await meets('jp-focal-point', FocalPoint, own.address)
      const shown = async ({ page }: FocalPoint) =>
        Date.parse((await page.getByRole('complementary').locator('time').first().getAttribute('datetime')) ?? '')
      await lan.opens('/')
      await yuki.opens('/')
      await expect.poll(() => shown(yuki)).toBeGreaterThan(0)
      const before = await shown(yuki)
      await lan.presses('+1 day')
      await expect.poll(async () => (await shown(yuki)) - before).toBeGreaterThanOrEqual(DAY_MS)
      await lan.presses('Choose a time…')
      await lan.dialog.locator('input').fill('2026-01-01T10:00')
      await lan.presses('Put it forward', lan.dialog)
      const only = { en: 'The clock of the demonstration only goes forward.', vi: 'Đồng hồ của bản trình diễn chỉ đi tới.' }
      await expect(lan.dialog.getByText(only[language])).toBeVisible()
    } finally {
      await own.close()
    }
  })

  story('a device whose clock is wrong is told so beside a deadline, and the time left is right', async ({ lan }) => {
    await lan.page.clock.install({ time: Date.now() + 7 * MINUTE_MS })
    await lan.opensProposal(CIRCULATED)
    const told = { en: 'Your device’s clock is 7 minutes fast', vi: 'Đồng hồ thiết bị của bạn chạy nhanh 7 phút' }
    await expect(lan.main.getByText(told[language])).toBeVisible()
  })

  story('a deadline shows the working days and holidays of each capital before it is set', async ({ meets }) => {
    const rina = await meets('asec-desk-officer', DeskOfficer)
    await rina.opensProposal('P-2026-005')
    await rina.presses('Circulate for comments', rina.main)
    await rina.dialog.locator('input[type="datetime-local"]').fill('2027-02-06T17:00')
    await expect(rina.dialog.getByText(rina.say('Closes on a public holiday')).first()).toBeVisible()
    await rina.dialog.locator('summary').click()
    const capitals = rina.dialog.getByRole('list', { name: rina.say('The window in each capital') })
    await expect(capitals.getByRole('listitem')).toHaveCount(11)
    await expect(capitals.getByRole('listitem').nth(5)).toContainText('16:30')
    await expect(capitals.getByRole('listitem').nth(3)).toContainText(rina.say('Public holidays not known: ask the focal point'))
  })
})
