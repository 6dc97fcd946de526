import { expect } from '@playwright/test'
import type { Draft } from '../actors/focal-point.js'
import { inEachLanguage, story } from '../actors/story.js'
import { hear } from '../world/graphql.js'
import { dayBefore } from '../world/days.js'
import { tracesOf } from '../world/traces.js'

const WORD = { en: 'Lotusflower', vi: 'Hoasen' }

inEachLanguage((language) => {
  const draft: Draft = {
    title: `${WORD[language]}: shared ethics training for frontline officers`,
    titleVi: `${WORD[language]}: đào tạo chung về đạo đức công vụ cho cán bộ tuyến đầu`,
    brief: 'Three days of training in each sub-region, with cases that the states write together.',
    problem: 'Codes of conduct differ, and officers meet the same temptations.',
    objective: 'Give every state a training that it can repeat by itself.',
    beneficiaries: 'About three hundred frontline officers a year',
    output: 'A handbook of cases',
    indicator: 'States that have run the training by themselves',
    start: '2027-03',
    end: '2027-Q4',
  }
  const title = language === 'vi' ? draft.titleVi : draft.title

  story(
    'a proposal is drafted, returned, discussed, objected to, revised and adopted, and stands in the plan',
    async ({ lan, rina, dewi, ana, yuki, son, budi, farid, sophea, visitor, say, program, product }) => {
      story.slow()

      const code = await story.step('Viet Nam’s focal point drafts and submits', async () => {
        const drafted = await lan.drafts(draft)
        await lan.submits(drafted)
        return drafted
      })

      await story.step('the Secretariat returns it once, with reasons that its delegation reads', async () => {
        await rina.returns(code, 'Please name what the states have agreed to provide.')
        await lan.opensProposal(code, 'history')
        await lan.sees('Please name what the states have agreed to provide.')
      })

      await story.step('the second revision is submitted and circulated', async () => {
        await lan.edits(code, 'RATIONALE')
        await lan.field('Problem').fill(`${draft.problem} Each state provides two trainers.`)
        await lan.seesItSaved()
        await lan.submits(code, 'Named what each state provides.')
        await rina.circulates(code)
      })

      await story.step('Indonesia and Timor-Leste comment', async () => {
        await dewi.comments(code, 'Indonesia can host the first training in Jakarta.')
        await ana.comments(code, 'Timor-Leste asks for the handbook in Portuguese as well.')
        await lan.opensProposal(code, 'comments')
        await lan.sees('Indonesia can host the first training in Jakarta.')
        await lan.sees('Timor-Leste asks for the handbook in Portuguese as well.')
      })

      const [japan, indonesia] = [await program('jp-focal-point'), await program('id-focal-point')]
      const { proposal } = await indonesia.ask('query ($code: String!) { proposal(code: $code) { id } }', { code })
      const changes = 'subscription ($id: ID!) { proposalChanged(id: $id) { state } }'
      const partnerHears = await hear(product, japan, changes, { id: proposal.id })
      const memberHears = await hear(product, indonesia, changes, { id: proposal.id })

      await story.step('the chair tables it, the senior officials state positions, and Malaysia objects', async () => {
        await sophea.tables(code)
        await son.states(code, 'No objection')
        await budi.states(code, 'Support with comment', 'Indonesia supports it and offers two trainers.')
        await farid.objects(code, 'The costs for the host are not said.')
        await farid.seesPosition('Indonesia', 'Support with comment')
        await farid.seesPosition('Timor-Leste', 'Silent')
      })

      await story.step('adoption is refused, and the refusal says who objects and why', async () => {
        const refusal = await sophea.isRefusedAdoption(code)
        expect(refusal).toContain('Malaysia')
        const { proposal: still } = await indonesia.ask('query ($code: String!) { proposal(code: $code) { state } }', {
          code,
        })
        expect(still.state).toBe('TABLED')
      })

      await story.step('the text is revised, and the objection is shown as given on the earlier text', async () => {
        await lan.revises(code, {
          objective: `${draft.objective} The host pays nothing.`,
          because: 'Costs of the host are shared.',
        })
        await farid.opensProposal(code, 'positions')
        await expect(farid.seatOf('Malaysia').getByText(say('the text has changed since'))).toBeVisible()
        expect(await sophea.isRefusedAdoption(code), 'an objection stands until its delegation clears it').toContain(
          'Malaysia',
        )
      })

      await story.step('the +3 partner has heard and finds nothing of it anywhere', async () => {
        await expect.poll(() => memberHears.heard.length).toBeGreaterThan(1)
        expect(partnerHears.heard).toEqual([])
        await yuki.opens('/proposals')
        await yuki.seesNothingOf(title)
        await yuki.findsNothingAt(`/proposals/${code}`)
        await yuki.opens(`/search?q=${WORD[language]}`)
        await yuki.seesNothingOf(title)
        expect(await tracesOf(japan, { id: proposal.id, code, word: WORD[language] })).toEqual([])
        expect(await tracesOf(indonesia, { id: proposal.id, code, word: WORD[language] })).not.toEqual([])
      })

      await story.step('the objection is cleared and the chair records adoption', async () => {
        await farid.clearsTheObjection(code)
        await sophea.recordsAdoption(code)
      })

      await story.step('of the adoption the partner hears nothing either; the proposal stays hidden', async () => {
        await expect.poll(() => memberHears.heard.at(-1)?.data.proposalChanged.state).toBe('ADOPTED')
        expect(partnerHears.heard).toEqual([])
        await yuki.findsNothingAt(`/proposals/${code}`)
      })

      await story.step('the project stands in the work plan with its mandate', async () => {
        await dewi.opens('/plans/accsm-2026-2030')
        await dewi.sees(title)
        await dewi.opens(`/projects/${code}`)
        await dewi.sees(title)
        const { project } = await indonesia.ask(
          'query ($code: ID!) { project(id: $code) { mandate { adoptedAt { key } proposedBy { key } number } } }',
          { code },
        )
        expect(project.mandate).toEqual({
          adoptedAt: { key: 'demo-som-23' },
          proposedBy: { key: 'viet-nam' },
          number: 3,
        })
      })

      await story.step('the plan as of yesterday does not have it', async () => {
        await dewi.opens(`/plans/accsm-2026-2030?asOf=${dayBefore()}`)
        await dewi.seesNothingOf(title)
      })

      await story.step('the public page shows the project and nothing more', async () => {
        await visitor.page.goto(`/public/${language}/projects/${code}`)
        await visitor.sees(title)
        for (const inside of [
          'Costs of the host',
          'Timor-Leste asks',
          'Indonesia supports it',
          'The costs for the host',
          'Please name what',
        ])
          await visitor.seesNothingOf(new RegExp(inside))
      })
      partnerHears.stop()
      memberHears.stop()
    },
  )
})
