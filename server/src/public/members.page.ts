import { dateInWords, periodInWords } from '../kernel/date-words.js'
import { listBodies, type ParticipationRow, participantsLoader } from '../modules/institution/body.store.js'
import { listChairTerms, type ChairTermRow } from '../modules/institution/chair.store.js'
import { agenciesLoader, listDelegations } from '../modules/institution/delegation.store.js'
import { delegationLoader } from '../modules/institution/institution.store.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import { demoMark } from './parts.js'
import type { Page, Rendered } from './page.js'

/** Who takes part in which body today, and who chaired when. */
export async function membersPage(page: Page): Promise<Rendered> {
  const notes = new Notes(page)
  const participants = await participantsTable(page, notes)
  const terms = await termsSection(page, notes)
  const body = html`<h1>${page.say('members')}</h1>
<p>${page.say('membersText')}</p>
${participants}${terms}
${await notes.list()}`
  return { title: page.say('members'), path: ['members'], section: 'members', body }
}

/** One row a delegation, one column a body. */
async function participantsTable(page: Page, notes: Notes): Promise<Html> {
  const { context } = page
  const bodies = await listBodies(context.reads)
  const delegations = (await listDelegations(context.reads, null, null, false)).filter(({ kind }) => kind !== 'secretariat')
  const participants = await Promise.all(bodies.map(({ id }) => context.loader(participantsLoader).load({ bodyId: id, on: null })))
  const agencies = await Promise.all(delegations.map(({ id }) => context.loader(agenciesLoader).load(id)))
  const rows = delegations.map((delegation, at) => {
    const agency = agencies[at]!.find(({ kind }) => kind === 'civil_service_agency')
    const cells = bodies.map((body, column) => {
      const part = participants[column]!.find(({ delegationId }) => delegationId === delegation.id)
      return html`<td data-label="${page.plain({ en: body.nameEn, vi: body.nameVi })}">${part ? capacity(page, part, notes) : html`<span class="fine">${page.say('notIn')}</span>`}</td>`
    })
    return html`<tr><td data-label="${page.say('delegation')}"><b>${page.name(delegation)}</b>${agency && html`<br><span class="fine">${page.name(agency)}${notes.cite(agency.sources)}</span>`}</td>${cells}</tr>`
  })
  return html`<section aria-label="${page.say('members')}"><table class="matrix"><thead><tr><th scope="col">${page.say('delegation')}</th>${bodies.map(
    (body) => html`<th scope="col">${page.name(body)}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></section>`
}

function capacity(page: Page, { capacity, fromDate, fromReported, sources }: ParticipationRow, notes: Notes): Html {
  const since = fromReported ? page.say('byThen') : page.say('sinceDay')
  return html`${page.say(capacity as 'member')}<br><span class="fine">${since} ${dateInWords(fromReported ?? fromDate, page.language)}${notes.cite(sources)}</span>`
}

async function termsSection(page: Page, notes: Notes): Promise<Html> {
  const terms = await listChairTerms(page.context.reads, 'accsm')
  const delegations = await page.context.loader(delegationLoader).loadMany(terms.map(({ delegationId }) => delegationId))
  const rows = terms.map((term, at) => termRow(page, term, page.name(delegations[at]!), notes))
  return html`<section aria-labelledby="terms"><h2 id="terms">${page.say('terms')}</h2>
<table class="terms"><thead><tr><th scope="col">${page.say('term')}</th><th scope="col">${page.say('chair')}</th><th scope="col">${page.say('when')}</th><th scope="col">${page.say('theme')}</th></tr></thead><tbody>${rows}</tbody></table></section>`
}

function termRow(page: Page, term: ChairTermRow, chair: Html | null, notes: Notes): Html {
  const reports = term.termsReported.map(
    ({ start, end, source }, at) => html`${at > 0 && html`<br>`}${periodInWords(start, end, page.language)}${notes.cite(source)}`,
  )
  return html`<tr><td data-label="${page.say('term')}">ACCSM ${term.ordinal}</td>
<td data-label="${page.say('chair')}"><b>${chair}</b>${demoMark(page, term.isDemo)}</td>
<td data-label="${page.say('when')}">${reports}</td>
<td data-label="${page.say('theme')}">${page.text({ en: term.themeEn, vi: term.themeVi }) ?? html`<span class="fine">${page.say('notStated')}</span>`}</td></tr>`
}
