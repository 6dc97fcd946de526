import { listBodies, type ParticipationRow, participantsLoader } from '../modules/institution/body.store.js'
import { listChairTerms, type ChairTermRow } from '../modules/institution/chair.store.js'
import { agenciesLoader } from '../modules/institution/delegation.store.js'
import { type BodyRow, delegationLoader } from '../modules/institution/institution.store.js'
import { dateInWords, periodInWords } from '../kernel/date-words.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import type { Page, Rendered } from './page.js'

/** Who takes part in which body today, and who chaired when. */
export async function membersPage(page: Page): Promise<Rendered> {
  const notes = new Notes(page)
  const bodies = await listBodies(page.context.reads)
  const sections = await Promise.all(bodies.map((body) => bodySection(page, body, notes)))
  const terms = await termsSection(page, notes)
  const body = html`<h1>${page.say('members')}</h1>
<p>${page.say('membersText')}</p>
${sections}${terms}
${await notes.list()}`
  return { title: page.say('members'), path: ['members'], section: 'members', body }
}

async function bodySection(page: Page, body: BodyRow, notes: Notes): Promise<Html> {
  const participants = await page.context.loader(participantsLoader).load({ bodyId: body.id, on: null })
  const rows = await Promise.all(participants.map((row) => participantRow(page, row, notes)))
  return html`<section aria-labelledby="${body.id}"><h2 id="${body.id}">${page.name(body)}${notes.cite(body.sources)}</h2>
<table><thead><tr><th scope="col">${page.say('delegation')}</th><th scope="col">${page.say('agency')}</th><th scope="col">${page.say('capacity')}</th><th scope="col">${page.say('from')}</th></tr></thead><tbody>${rows}</tbody></table></section>`
}

async function participantRow(page: Page, row: ParticipationRow, notes: Notes): Promise<Html> {
  const { context, language } = page
  const delegation = await context.loader(delegationLoader).load(row.delegationId)
  const agency = (await context.loader(agenciesLoader).load(row.delegationId)).find(({ kind }) => kind === 'civil_service_agency')
  return html`<tr><td data-label="${page.say('delegation')}"><b>${page.name(delegation)}</b></td>
<td data-label="${page.say('agency')}">${agency ? html`${page.name(agency)}${notes.cite(agency.sources)}` : page.say('notStated')}</td>
<td data-label="${page.say('capacity')}">${page.say(row.capacity as 'member')}</td>
<td data-label="${page.say('from')}">${dateInWords(row.fromDate, language)}${notes.cite(row.sources)}</td></tr>`
}

async function termsSection(page: Page, notes: Notes): Promise<Html> {
  const terms = await listChairTerms(page.context.reads, 'accsm')
  const rows = await Promise.all(terms.map((term) => termRow(page, term, notes)))
  return html`<section aria-labelledby="terms"><h2 id="terms">${page.say('terms')}</h2>
<table><thead><tr><th scope="col">${page.say('term')}</th><th scope="col">${page.say('chair')}</th><th scope="col">${page.say('when')}</th><th scope="col">${page.say('theme')}</th></tr></thead><tbody>${rows}</tbody></table></section>`
}

async function termRow(page: Page, term: ChairTermRow, notes: Notes): Promise<Html> {
  const { language } = page
  const delegation = await page.context.loader(delegationLoader).load(term.delegationId)
  const reports = term.termsReported.map(
    ({ start, end, source }, at) => html`${at > 0 && html`<br>`}${periodInWords(start, end, language)}${notes.cite(source)}`,
  )
  return html`<tr><td data-label="${page.say('term')}">ACCSM ${term.ordinal}</td>
<td data-label="${page.say('chair')}"><b>${page.name(delegation)}</b></td>
<td data-label="${page.say('when')}">${reports}</td>
<td data-label="${page.say('theme')}">${page.text({ en: term.themeEn, vi: term.themeVi }) ?? page.say('notStated')}</td></tr>`
}
