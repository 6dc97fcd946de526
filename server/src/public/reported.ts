import { meetingLoader } from '../modules/institution/institution.store.js'
import { comparisonOf } from '../modules/figures/comparison.js'
import { reportedFiguresLoader, type ReportedFigureRow } from '../modules/figures/figures.store.js'
import { BUCKET_OF_GROUP, checksOf, REPORTED_GROUPS } from '../modules/figures/reconcile.rules.js'
import { BUCKET_WORDS } from '../modules/projects/project.words.js'
import { dateInWords, sentence } from '../kernel/date-words.js'
import { html, type Html } from './html.js'
import type { Notes } from './notes.js'
import type { Page } from './page.js'

/**
 * What sources report about a plan, kept as reported and checked against its own counts; null when nothing is reported.
 * `level` is the heading's.
 */
export async function reportedBlock(page: Page, planId: string, notes: Notes, level: 2 | 3 = 2): Promise<Html | null> {
  const figures = await page.context.loader(reportedFiguresLoader).load(planId)
  if (figures.length === 0) return null
  const blocks = await Promise.all(figures.map((figure) => reportedFigure(page, figure, notes, level + 1)))
  return html`<section><h${level}>${page.say('reported')}</h${level}>${blocks}</section>`
}

async function reportedFigure(page: Page, figure: ReportedFigureRow, notes: Notes, level: number): Promise<Html> {
  const { context, language } = page
  const meeting = figure.reportedAtId ? await context.loader(meetingLoader).load(figure.reportedAtId) : null
  const groups = REPORTED_GROUPS.filter((group) => figure.counts?.[group] !== undefined)
  const checks = checksOf(figure)
  const words = figure.isPart ? null : (await comparisonOf(context, figure)).words
  return html`<article class="reported"><h${level}>${page.say('reportedFor')} ${dateInWords(figure.asOf, language)}${notes.cite(figure.sources)}</h${level}>
<p class="fine">${meeting && html`${page.say('reportedIn')} ${page.name(meeting)}. `}${figure.note && html`<span lang="en">${sentence(figure.note)}</span>`}</p>
<p class="counts">${groups.map((group) => html`<span><b>${figure.counts![group]}</b> ${BUCKET_WORDS[BUCKET_OF_GROUP[group]][language]}</span> `)}${figure.total !== null && html`<span class="total"><b>${figure.total}</b> ${page.say('reportedTotal')}</span>`}</p>
${checks.length > 0 && html`<p class="label">${page.say('check')}</p><ul class="checks">${checks.map(
    (check) => html`<li class="${check.verdict.toLowerCase()}"><b>${page.say(check.verdict)}.</b> ${check.words[language]}</li>`,
  )}</ul>`}
${words && html`<p>${words[language]}</p>`}</article>`
}
