import { chairOn } from '../modules/institution/chair.store.js'
import { delegationLoader } from '../modules/institution/institution.store.js'
import { CHAIR_RULE } from '../modules/institution/chair.rules.js'
import { figuresOf } from '../modules/figures/figures.rules.js'
import { statusCountsLoader } from '../modules/figures/figures.store.js'
import { listWorkPlans, type WorkPlanRow } from '../modules/plans/plan.store.js'
import { BUCKET_WORDS } from '../modules/projects/project.words.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import type { Page, Rendered } from './page.js'
import { demoMark } from './parts.js'

/** The overview: what this is, who chairs, and the plans with their counts. */
export async function homePage(page: Page): Promise<Rendered> {
  const notes = new Notes(page)
  const plans = await listWorkPlans(page.context.reads, null)
  const cards = await Promise.all(plans.map((plan) => card(page, plan)))
  const chair = await chairBlock(page, notes)
  const body = html`<div class="hero"><div class="lede"><h1>${page.say('homeTitle')}</h1>
<p>${page.say('whatThisIsText')}</p></div>
${chair}</div>
<section aria-labelledby="plans"><h2 id="plans">${page.say('plans')}</h2>
${cards.length ? html`<ul class="cards">${cards}</ul>` : html`<p class="empty">${page.say('nothingYet')}</p>`}</section>
${await notes.list()}`
  return { title: page.say('home'), path: [], section: 'home', body }
}

async function card(page: Page, plan: WorkPlanRow): Promise<Html> {
  const figures = figuresOf(await page.context.loader(statusCountsLoader).load({ planId: plan.id, moment: null }))
  const status = page.say(plan.status as 'ended')
  const counted = figures.buckets.filter(({ count }) => count > 0)
  return html`<li><a href="${page.to('plans', plan.id)}"><span class="card-title">${page.name(plan)}</span></a>${demoMark(page, plan.isDemo)}
<p class="fine">${status}${plan.itemCount !== null && ` · ${plan.itemCount} ${page.say('itemsWhenAdopted')}`}</p>
${counted.length === 0 ? html`<p class="fine">${page.say('noneKnown')}</p>` : html`<p>${counted.map(({ bucket, count }, at) => html`${at > 0 && html`<br>`}<span class="whole"><b>${count}</b> ${page.say('of')} ${figures.total}</span> ${BUCKET_WORDS[bucket][page.language]}`)}</p>`}</li>`
}

async function chairBlock(page: Page, notes: Notes): Promise<Html> {
  const { context, language } = page
  const chair = await chairOn(context.reads, { bodyId: 'accsm', on: null })
  if (!chair) return html`<p class="empty">${page.say('noChair')}</p>`
  const { term } = chair
  const delegation = await context.loader(delegationLoader).load(term.delegationId)
  const theme = page.text({ en: term.themeEn, vi: term.themeVi })
  return html`<section class="chair" aria-labelledby="chair"><h2 id="chair">${page.say('chairNow')}</h2>
<p class="large">${page.name(delegation)} ${page.say('chairOf')} ACCSM ${term.ordinal}${notes.cite(term.sources)}${demoMark(page, term.isDemo)}</p>
${theme && html`<p>${page.say('theme')}: <q>${theme}</q></p>`}
<p class="fine">${CHAIR_RULE[language]}</p></section>`
}
