import { expect } from '@playwright/test'
import { inEachLanguage, story } from '../actors/story.js'
import type { Program } from '../world/graphql.js'
import { givenDraft } from '../world/given.js'

inEachLanguage(() => {
  story('a double click on Submit submits once', async ({ lan, product, program }) => {
    const { code, id } = await givenDraft(product)
    await lan.edits(code, 'CHECK')
    await lan.presses('Submit to the Secretariat', lan.main)
    await lan.dialog.getByRole('button', { name: lan.say('Submit'), exact: true }).dblclick()
    await lan.sees(lan.say('Submitted. Keep this receipt.'))
    expect(await submissionsOf(await program('vn-focal-point'), id)).toBe(1)
  })

  story('when the answer is cut off one is told, and sending again counts once', async ({ lan, product, program }) => {
    const { code, id } = await givenDraft(product)
    await lan.edits(code, 'CHECK')
    let cuts = 0
    await lan.page.route('**/graphql', async (route) => {
      const isSubmit = route.request().postData()?.includes('"SubmitProposal"') ?? false
      if (!isSubmit || cuts > 0) return route.continue()
      cuts += 1
      await route.fetch() // it arrives; the answer does not
      await route.abort('connectionreset')
    })
    await lan.presses('Submit to the Secretariat', lan.main)
    await lan.presses('Submit', lan.dialog)
    await expect(lan.dialog.getByText(lan.say('Not sent: there is no answer from the server'))).toBeVisible()
    await lan.presses('Submit', lan.dialog)
    await lan.sees(lan.say('Submitted. Keep this receipt.'))
    expect(cuts).toBe(1)
    expect(await submissionsOf(await program('vn-focal-point'), id)).toBe(1)
  })
})

/** How often the audit trail says that it was submitted. */
async function submissionsOf(viewer: Program, id: string): Promise<number> {
  const { history } = await viewer.ask(
    'query ($id: ID!) { history(subject: $id, first: 100) { edges { node { action } } } }',
    { id },
  )
  return history.edges.filter(({ node }: { node: { action: string } }) => node.action === 'proposal.submit').length
}
