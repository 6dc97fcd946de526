import { dateInWords } from '../kernel/date-words.js'
import { bodyLoader, delegationLoader, meetingLoader } from '../modules/institution/institution.store.js'
import { decisionByNumber, type DecisionRow } from '../modules/register/decision.store.js'
import { findProject } from '../modules/projects/project.store.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import type { Page, Rendered } from './page.js'
import { demoMark, line } from './parts.js'
import { headBlock } from './register-head.js'
import { seatDay } from '../kernel/wall-time.js'

/** One adopted decision: its number, its text as decided in both languages, and its proof. */
export async function decisionPage(page: Page, number: string): Promise<Rendered | null> {
  const decision = await decisionByNumber(page.context.reads, number)
  if (!decision) return null
  const project = await findProject(page.context.reads, decision.summary.code!, null)
  const notes = new Notes(page)
  const { summary } = decision
  const title = { en: summary.title_en, vi: summary.title_vi }
  const body = html`<p class="crumb"><a href="${page.to('decisions')}">${page.say('decisions')}</a></p>
<h1>${page.text(title)}</h1>
<p><span class="code">${decision.number}</span>${demoMark(page, project?.isDemo ?? false)}</p>
<dl class="facts">${await facts(page, decision, notes)}</dl>
<section aria-labelledby="text"><h2 id="text">${page.say('asDecided')}</h2>
${(['en', 'vi'] as const).map((each) => inOneLanguage(page, decision, each))}</section>
<section aria-labelledby="proof"><h2 id="proof">${page.say('proof')}</h2>
<p>${page.say('proofText')}</p>
<pre><code>node verify-proof.mjs ${decision.number}.proof.json</code></pre>
<p><a href="/register/proofs/${decision.number}.json">${page.say('downloadProof')}</a> · <a href="/register/verify-proof.mjs">${page.say('downloadTool')}</a></p></section>
${await headBlock(page)}
${await notes.list()}`
  return { title: `${decision.number} ${page.plain(title)}`, path: ['decisions', decision.number], section: 'decisions', body }
}

async function facts(page: Page, { outcome, decidedAt, bodyId, summary }: DecisionRow, notes: Notes): Promise<(Html | null)[]> {
  const { context, language } = page
  const meeting = summary.meeting_id ? await context.loader(meetingLoader).load(summary.meeting_id) : null
  const day = dateInWords(seatDay(decidedAt), language)
  return [
    line(page.say('decidedOn'), html`${day}${meeting && html` ${page.say('at')} ${page.name(meeting)}${notes.cite(meeting.sources)}`}`),
    outcome === 'ADOPTED' ? null : line(page.say('decision'), page.say('withReservation')),
    line(page.say('body'), page.name(await context.loader(bodyLoader).load(bodyId))),
    line(page.say('proposer'), page.name(await context.loader(delegationLoader).load(summary.proposed_by!))),
    line(page.say('project'), html`<a href="${page.to('projects', summary.code!)}">${summary.code}</a>`),
  ]
}

function inOneLanguage(page: Page, { summary }: DecisionRow, language: 'en' | 'vi'): Html {
  const [title, text] = [summary[`title_${language}`], summary[`text_${language}`]]
  const name = language === 'en' ? 'English' : 'Tiếng Việt'
  if (!title && !text) return html`<h3 lang="${language}">${name}</h3><p class="fine">${page.say('notGiven')}</p>`
  return html`<div lang="${language}"><h3>${name}</h3><p><b>${title}</b></p>${text ? html`<p>${text}</p>` : null}</div>`
}
