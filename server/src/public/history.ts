import { dateInWords } from '../kernel/date-words.js'
import { delegationLoader } from '../modules/institution/institution.store.js'
import { factInWords } from '../modules/projects/fact.words.js'
import { type FactRow, historyLoader } from '../modules/projects/project.history.store.js'
import type { ProjectRow } from '../modules/projects/project.store.js'
import { FACT_FIELDS } from '../modules/projects/project.fields.js'
import { FIELD_WORDS } from '../modules/projects/project.words.js'
import { html, type Html } from './html.js'
import type { Notes } from './notes.js'
import type { Page } from './page.js'
import { seatDay } from '../kernel/wall-time.js'

/** A project's facts by the day from which they hold, latest first; what was recorded together stands together. */
export async function historyBlock(page: Page, project: ProjectRow, notes: Notes): Promise<Html> {
  const facts = await page.context.loader(historyLoader).load({ id: project.id, moment: project.moment })
  const groups = new Map<string, FactRow[]>()
  for (const fact of facts) {
    const key = [fact.effectiveOn, fact.recordedAt.toISOString(), fact.delegationId, fact.sources.join()].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  const latestFirst = [...groups].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, group]) => group)
  const entries = await Promise.all(latestFirst.map((group) => entry(page, group, notes)))
  return html`<section aria-labelledby="history"><h2 id="history">${page.say('history')}</h2>
<p>${page.say('historyText')}</p>
<ol class="timeline">${entries}</ol></section>`
}

async function entry(page: Page, facts: FactRow[], notes: Notes): Promise<Html> {
  const { context, language } = page
  const [first] = facts as [FactRow]
  const by = first.delegationId ? page.name(await context.loader(delegationLoader).load(first.delegationId)) : null
  const lines = await Promise.all(
    [...facts].sort(inOrder).map(async (fact) => {
      const words = await factInWords(context, fact)
      const value = words === null ? html`<i>${page.say('none')}</i>` : inItsLanguage(page, fact, words[language])
      return html`<div><dt>${FIELD_WORDS[fact.field][language]}</dt><dd>${value}${fact.reason && html`<br><span class="fine">${fact.reason}</span>`}</dd></div>`
    }),
  )
  const who = by ? html`${page.say('recordedBy')} ${by}` : html`${page.say('byReference')}${notes.cite(first.sources)}`
  return html`<li><p class="day">${dateInWords(first.effectiveOn, language)}</p>
<div><dl class="recorded">${lines}</dl>
<p class="fine">${page.say('recorded')} ${dateInWords(seatDay(first.recordedAt), language)}, ${who}</p></div></li>`
}

const ORDER = ['status', ...Object.keys(FACT_FIELDS).filter((field) => field !== 'status')]

/** The status first, then as on the project's own page. */
function inOrder(one: FactRow, other: FactRow): number {
  return ORDER.indexOf(one.field) - ORDER.indexOf(other.field)
}

/** Texts that exist in one language are marked as such. */
function inItsLanguage(page: Page, { field }: FactRow, words: string): Html {
  const language = field.endsWith('_vi') ? 'vi' : field.endsWith('_en') || field === 'note' ? 'en' : page.language
  return language === page.language ? html`${words}` : html`<span lang="${language}">${words}</span>`
}
