import { meetingsAsPresets } from '../modules/institution/meeting.store.js'
import { delegationLoader, meetingLoader, type MeetingRow } from '../modules/institution/institution.store.js'
import { figuresOf } from '../modules/figures/figures.rules.js'
import { statusCountsLoader } from '../modules/figures/figures.store.js'
import { areasLoader, type AreaRow, workPlanLoader, type WorkPlanRow } from '../modules/plans/plan.store.js'
import { type Moment, momentOf } from '../modules/projects/project.moment.js'
import { type ListedProject, listProjects } from '../modules/projects/project.store.js'
import { partsOf } from '../kernel/partial-date.js'
import { dateInWords } from '../kernel/date-words.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import type { Page, Rendered } from './page.js'
import { demoMark, figuresStrip, statusMark, whenInWords } from './parts.js'
import { reportedBlock } from './reported.js'
import { seatDay } from '../kernel/wall-time.js'

/** As many as stay readable, and light to send. */
const MOST_PROJECTS = 500

/** One work plan: how it stands on a day, what sources report of it, its areas and its projects. */
export async function planPage(page: Page, id: string): Promise<Rendered | null> {
  const { context, language } = page
  const plan = await context.loader(workPlanLoader).load(id)
  if (!plan) return null
  const notes = new Notes(page)
  const heading = html`<h1>${page.name(plan)}${notes.cite(plan.sources)}${demoMark(page, plan.isDemo)}</h1>`
  const asked = partsOf(page.asOf ?? '')?.precision === 'DAY' ? page.asOf : null
  const moment = momentOf(asked, null)
  const day = moment?.day ?? seatDay(new Date())
  const counts = await context.loader(statusCountsLoader).load({ planId: id, moment })
  const { rows: found, totalCount } = await listProjects(context.reads, { workPlanId: id }, 'CODE', moment, MOST_PROJECTS, null)
  const rows = found.slice(0, MOST_PROJECTS)
  const presets = await meetingsAsPresets(context.reads, plan.bodyId)
  const areas = await context.loader(areasLoader).load(id)
  const adoption = await adoptionLine(page, plan, notes)
  const body = html`<p class="crumb"><a href="${page.to()}">${page.say('plans')}</a></p>
${heading}
<p class="fine">${plan.fromYear}&ndash;${plan.toYear} · ${page.say(plan.status as 'ended')}${plan.statusAsOf && ` (${page.say('statedFor')} ${dateInWords(plan.statusAsOf, language)})`}</p>
<p>${adoption}</p>
${dayChooser(page, plan, presets, moment)}
<section aria-labelledby="figures"><h2 id="figures">${page.say('asOf')} ${dateInWords(day, language)}</h2>
<p>${page.say('counted')}</p>
${figuresStrip(page, figuresOf(counts))}</section>
${await reportedBlock(page, plan.id, notes)}
${areasBlock(page, plan, areas, rows, notes)}
<section aria-labelledby="projects"><h2 id="projects">${page.say('projects')}</h2>
${totalCount > rows.length && html`<p class="notice">${page.say('firstOf')} ${rows.length} ${page.say('of')} ${totalCount}</p>`}
${await projectTable(page, rows)}</section>
${await notes.list()}`
  return { title: page.plain({ en: plan.nameEn, vi: plan.nameVi }), path: ['plans', id], section: 'plans', body }
}

async function adoptionLine(page: Page, plan: WorkPlanRow, notes: Notes): Promise<Html> {
  if (!plan.adoptedOn) return html`${page.say('notAdopted')}`
  const meeting = plan.adoptedAtId ? await page.context.loader(meetingLoader).load(plan.adoptedAtId) : null
  const where = meeting && html` ${page.say('at')} ${page.name(meeting)}${notes.cite(meeting.sources)}`
  return html`${page.say('adopted')} ${dateInWords(plan.adoptedOn, page.language)}${where}${plan.itemCount !== null && html`; ${plan.itemCount} ${page.say('itemsWhenAdopted')}`}.`
}

/** Days to look back to, by name; any other day can be written into the address. */
function dayChooser(page: Page, plan: WorkPlanRow, presets: MeetingRow[], moment: Moment | null): Html {
  const { language } = page
  const option = (meeting: MeetingRow) => {
    const day = (meeting.actualEnd ?? meeting.actualStart)!
    const name = language === 'vi' ? (meeting.nameVi ?? meeting.nameEn) : meeting.nameEn
    return html`<option value="${day}"${day === moment?.day && html` selected`}>${dateInWords(day, language)} · ${name}</option>`
  }
  const notice = moment
    ? html`<p class="notice"><b>${page.say('asOf')} ${dateInWords(moment.day, language)}.</b> ${page.say('asOfNotice')} <a href="${page.to('plans', plan.id)}">${page.say('backToToday')}</a></p>`
    : page.asOf && html`<p class="notice">${page.say('noSuchDay')}</p>`
  return html`<form class="chooser" method="get" action="${page.to('plans', plan.id)}"><label for="as-of">${page.say('showAsOf')}</label>
<select id="as-of" name="as-of"><option value="">${page.say('today')}</option>${presets.map(option)}</select>
<button type="submit">${page.say('show')}</button></form>
${notice}`
}

function areasBlock(page: Page, plan: WorkPlanRow, areas: AreaRow[], projects: ListedProject[], notes: Notes): Html | null {
  if (areas.length === 0) return null
  const cited = [...new Set(areas.flatMap((area) => area.sources))]
  const isPlaced = projects.some((project) => project.areaId !== null)
  return html`<section aria-labelledby="areas"><h2 id="areas">${page.say(plan.taxonomy as 'priority_area')}${notes.cite(cited)}</h2>
<ol class="areas">${areas.map((area) => {
    const count = projects.filter((project) => project.areaId === area.id).length
    return html`<li value="${area.number}">${page.name(area)}${isPlaced && html` <span class="fine">${count}</span>`}</li>`
  })}</ol></section>`
}

/** Projects as a table that becomes cards on a narrow page. */
async function projectTable(page: Page, projects: ListedProject[]): Promise<Html> {
  if (projects.length === 0) return html`<p class="empty">${page.say('noProjects')}</p>`
  const rows = await Promise.all(
    projects.map(async (project) => {
      const lead = project.leadId ? await page.context.loader(delegationLoader).load(project.leadId) : null
      const path = page.to('projects', project.code) + (page.asOf && project.moment ? `?as-of=${project.moment.day}` : '')
      return html`<tr><td data-label="${page.say('title')}"><a href="${path}">${page.text({ en: project.titleEn, vi: project.titleVi })}</a>${demoMark(page, project.isDemo)} <span class="code">${project.code}</span></td>
<td data-label="${page.say('lead')}">${page.name(lead) ?? page.say('notStated')}</td>
<td data-label="${page.say('when')}">${whenInWords(page, project) ?? page.say('notStated')}</td>
<td data-label="${page.say('status')}">${statusMark(page, project)}</td></tr>`
    }),
  )
  return html`<table class="projects"><thead><tr><th scope="col">${page.say('title')}</th><th scope="col">${page.say('lead')}</th><th scope="col">${page.say('when')}</th><th scope="col">${page.say('status')}</th></tr></thead><tbody>${rows}</tbody></table>`
}
