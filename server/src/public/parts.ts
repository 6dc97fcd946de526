import { PROJECT_WORDS } from '../modules/projects/project.policy.js'
import { BUCKET_OF, ROLL_UP_RULE, ROUNDING_RULE } from '../modules/projects/project.rules.js'
import type { ProjectRow } from '../modules/projects/project.store.js'
import { BUCKET_WORDS } from '../modules/projects/project.words.js'
import type { Figures } from '../modules/figures/figures.rules.js'
import { dateInWords, periodInWords } from '../kernel/date-words.js'
import { html, type Html, type Part } from './html.js'
import type { Page } from './page.js'

/** A project's status as a word with a shape; the shape and the colour only repeat the word. */
export function statusMark(page: Page, { status, statusEffectiveOn }: ProjectRow, withDay = false): Html {
  if (!status) return html`<span class="status unstated">${page.say('notStated')}</span>`
  const group = BUCKET_OF[status] ?? 'CANCELLED'
  const day = withDay && statusEffectiveOn && html` <span class="since">${page.say('since')} ${dateInWords(statusEffectiveOn, page.language)}</span>`
  return html`<span class="status ${group.toLowerCase()}">${PROJECT_WORDS.states[status][page.language]}</span>${day}`
}

/** When a project takes or took place, in words: as held, else as revised, else as planned; null when nobody says. */
export function whenInWords(page: Page, project: ProjectRow): string | null {
  const { language } = page
  return (
    periodInWords(project.actualStart, project.actualEnd, language) ??
    periodInWords(project.revisedStart, project.revisedEnd, language) ??
    periodInWords(project.plannedStart, project.plannedEnd, language)
  )
}

/** Counts of a plan: n of N by public group, as numbers first and a bar second, with the rule they follow. */
export function figuresStrip(page: Page, figures: Figures): Html {
  const { language } = page
  const apart = [
    figures.cancelled > 0 && `${figures.cancelled} ${page.say('cancelledApart')}`,
    figures.withoutStatus > 0 && `${figures.withoutStatus} ${page.say('withoutStatusApart')}`,
  ].filter((each) => each !== false)
  if (figures.total === 0) return html`<p class="empty">${page.say('noneCounted')}${apart.length > 0 && ` (${apart.join('; ')})`}</p>`
  return html`<dl class="figures">${figures.buckets.map(
    ({ bucket, count, percent }) => html`<div class="${bucket.toLowerCase()}"><dt>${BUCKET_WORDS[bucket][language]}</dt>
<dd><b>${count}</b> <span>${page.say('of')} ${figures.total}</span> <small>${percent}\u00a0%</small></dd></div>`,
  )}</dl>
${bar(figures)}
<p class="fine">${apart.length > 0 && html`${apart.join('; ')}. `}<span>${page.say('howCounted')}: ${ROLL_UP_RULE[language]} ${ROUNDING_RULE[language]}</span></p>`
}

function bar({ buckets, total }: Figures): Html {
  let from = 0
  const parts = buckets.map(({ bucket, count }) => {
    const width = (count * 100) / total
    const part = html`<rect class="${bucket.toLowerCase()}" x="${from.toFixed(3)}" width="${width.toFixed(3)}" height="4"/>`
    from += width
    return part
  })
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

/** A line of a description list; nothing when there is no value. */
export function line(term: string, value: Part): Html | null {
  return value === null || value === undefined || value === false || value === '' ? null : html`<div><dt>${term}</dt><dd>${value}</dd></div>`
}

/** A mark on what was made up for trying the product out. */
export function demoMark(page: Page, isDemo: boolean): Html | null {
  return isDemo ? html` <abbr class="demo" title="${page.say('demoText')}">${page.say('demo')}</abbr>` : null
}
