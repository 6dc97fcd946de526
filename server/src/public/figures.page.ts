import { figuresOf } from '../modules/figures/figures.rules.js'
import { statusCountsLoader } from '../modules/figures/figures.store.js'
import { listWorkPlans, type WorkPlanRow } from '../modules/plans/plan.store.js'
import { dateInWords } from '../kernel/date-words.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import type { Page, Rendered } from './page.js'
import { figuresStrip } from './parts.js'
import { reportedBlock } from './reported.js'
import { seatDay } from '../kernel/wall-time.js'

/** Every plan that has figures: counted here, and as sources report them. */
export async function figuresPage(page: Page): Promise<Rendered> {
  const notes = new Notes(page)
  const plans = await listWorkPlans(page.context.reads, null)
  const blocks = (await Promise.all(plans.map((plan) => planBlock(page, plan, notes)))).filter((block) => block !== null)
  const today = dateInWords(seatDay(new Date()), page.language)
  const body = html`<h1>${page.say('figures')}</h1>
<p>${page.say('figuresText')} ${page.say('asOf')} ${today}.</p>
${blocks.length ? blocks : html`<p class="empty">${page.say('nothingYet')}</p>`}
${await notes.list()}`
  return { title: page.say('figures'), path: ['figures'], section: 'figures', body }
}

async function planBlock(page: Page, plan: WorkPlanRow, notes: Notes): Promise<Html | null> {
  const counts = await page.context.loader(statusCountsLoader).load({ planId: plan.id, moment: null })
  const reported = await reportedBlock(page, plan.id, notes, 3)
  if (counts.length === 0 && !reported) return null
  return html`<section class="plan-figures"><h2><a href="${page.to('plans', plan.id)}">${page.name(plan)}</a></h2>
<p>${page.say('counted')}</p>${figuresStrip(page, figuresOf(counts))}${reported}</section>`
}
