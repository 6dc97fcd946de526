import { meetingLoader, type MeetingRow } from '../modules/institution/institution.store.js'
import { dateInWords } from '../kernel/date-words.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import type { Page, Rendered } from './page.js'
import { demoMark } from './parts.js'
import { headBlock } from './register-head.js'
import { type AdoptedRow, listAdopted } from './public.store.js'

/** What was adopted, latest first. */
export async function decisionsPage(page: Page): Promise<Rendered> {
  const notes = new Notes(page)
  const adopted = await listAdopted(page.context.reads)
  const meetings = await Promise.all(adopted.map(async ({ meetingId }) => (meetingId ? page.context.loader(meetingLoader).load(meetingId) : null)))
  const items = adopted.map((row, at) => item(page, row, meetings[at] ?? null, notes))
  const body = html`<h1>${page.say('decisions')}</h1>
<p>${page.say('decisionsText')}</p>
${items.length ? html`<ol class="timeline">${items}</ol>` : html`<p class="empty">${page.say('nothingYet')}</p>`}
${await headBlock(page)}
${await notes.list()}`
  return { title: page.say('decisions'), path: ['decisions'], section: 'decisions', body }
}

function item(page: Page, row: AdoptedRow, meeting: MeetingRow | null, notes: Notes): Html {
  const name = page.name(row)
  const linked = row.address && (row.kind === 'plan' ? page.to('plans', row.address) : page.to('projects', row.address))
  const by = meeting ? html`${page.say('at')} ${page.name(meeting)}${notes.cite(meeting.sources)}` : row.issuer
  return html`<li><p class="day">${dateInWords(row.on, page.language)}</p>
<p class="what">${linked ? html`<a href="${linked}">${name}</a>` : name}${notes.cite(row.sources)}${demoMark(page, row.isDemo)}</p>
<p class="fine">${row.number && html`<a class="code" href="${page.to('decisions', row.number)}">${row.number}</a> · `}${page.say(row.kind)}${by && html` · ${by}`}</p></li>`
}
