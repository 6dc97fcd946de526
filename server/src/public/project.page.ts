import { partsOf } from '../kernel/partial-date.js'
import { agencyLoader, delegationLoader, meetingLoader } from '../modules/institution/institution.store.js'
import { areaLoader, pillarLoader, workPlanLoader } from '../modules/plans/plan.store.js'
import { detailLoader } from '../modules/projects/project.history.store.js'
import { momentOf } from '../modules/projects/project.moment.js'
import { findProject, type ProjectRow } from '../modules/projects/project.store.js'
import { PROJECT_KIND_WORDS } from '../modules/projects/project.words.js'
import { dateInWords, periodInWords, sentence } from '../kernel/date-words.js'
import { historyBlock } from './history.js'
import { html, type Html } from './html.js'
import { Notes } from './notes.js'
import type { Page, Rendered } from './page.js'
import { demoMark, line, statusMark } from './parts.js'

/** One project as it stands, or stood on a day, with everything that was recorded about it. */
export async function projectPage(page: Page, code: string): Promise<Rendered | null> {
  const { context, language } = page
  const asked = partsOf(page.asOf ?? '')?.precision === 'DAY' ? page.asOf : null
  const project = await findProject(context.reads, code, momentOf(asked, null))
  if (!project) return null
  const notes = new Notes(page)
  const plan = project.workPlanId ? await context.loader(workPlanLoader).load(project.workPlanId) : null
  const summary = page.text({ en: project.summaryEn, vi: project.summaryVi })
  const other = language === 'en' ? project.titleVi : project.titleEn
  const body = html`<p class="crumb">${plan ? html`<a href="${page.to('plans', plan.id)}">${page.name(plan)}</a>` : html`<a href="${page.to()}">${page.say('plans')}</a>`}</p>
<h1>${page.text({ en: project.titleEn, vi: project.titleVi })}${notes.cite(project.sources)}</h1>
${other && project[language === 'en' ? 'titleEn' : 'titleVi'] && html`<p class="twin" lang="${language === 'en' ? 'vi' : 'en'}">${other}</p>`}
<p><span class="code">${project.code}</span> ${statusMark(page, project, true)}${demoMark(page, project.isDemo)}</p>
${project.moment && html`<p class="notice"><b>${page.say('asOf')} ${dateInWords(project.moment.day, language)}.</b> ${page.say('asOfNotice')} <a href="${page.to('projects', project.code)}">${page.say('backToToday')}</a></p>`}
${summary && html`<p class="summary">${summary}</p>`}
<dl class="facts">${await facts(page, project, notes)}
${line(page.say('plan'), plan ? html`<a href="${page.to('plans', plan.id)}">${page.name(plan)}</a>` : page.say('noPlan'))}</dl>
${await historyBlock(page, project, notes)}
${await notes.list()}`
  return { title: page.plain({ en: project.titleEn, vi: project.titleVi }), path: ['projects', project.code], section: 'plans', body }
}

async function facts(page: Page, project: ProjectRow, notes: Notes): Promise<(Html | null)[]> {
  const { context, language } = page
  const { leadId, leadAgencyId, proposerId, areaId, mandate } = project
  const delegation = async (id: string | null | undefined) => (id ? page.name(await context.loader(delegationLoader).load(id)) : null)
  const list = async (ids: string[] | null) => {
    const names = await Promise.all((ids ?? []).map(delegation))
    return names.length ? names.map((name, at) => html`${at > 0 && ', '}${name}`) : null
  }
  const agency = leadAgencyId ? await context.loader(agencyLoader).load(leadAgencyId) : null
  const lead = await delegation(leadId)
  const area = areaId ? await context.loader(areaLoader).load(areaId) : null
  const pillars = await context.loader(pillarLoader).loadMany((project.pillarLinks ?? []).map(({ pillarId }) => pillarId))
  const meeting = async (id: string | null | undefined, word: 'raisedAt' | 'adoptedAt') => {
    const found = id ? await context.loader(meetingLoader).load(id) : null
    return found && html`<br>${page.say(word)} ${page.name(found)}${notes.cite(found.sources)}`
  }
  const details = await context.loader(detailLoader).load({ id: project.id, moment: project.moment })
  const aliases = details.find(({ field }) => field === 'aliases')?.value as string[] | undefined
  const period = (start: string | null, end: string | null) => periodInWords(start, end, language)
  const states = project.participation === 'ALL' ? page.say('allStates') : await list(project.participantIds)
  return [
    line(page.say('lead'), lead && html`${lead}${agency && html`<br><span class="fine">${page.name(agency)}</span>`}`),
    line(page.say('coLeads'), await list(project.coLeadIds)),
    line(page.say('proposer'), proposerId !== leadId && (await delegation(proposerId))),
    line(page.say('partners'), await list(project.partnerIds)),
    line(page.say('participation'), states && html`${states}${project.participationReason && html`<br><span class="fine">${project.participationReason}</span>`}`),
    line(page.say('actual'), period(project.actualStart, project.actualEnd)),
    line(page.say('revised'), period(project.revisedStart, project.revisedEnd)),
    line(page.say('planned'), period(project.plannedStart, project.plannedEnd)),
    line(page.say('venue'), project.venue),
    line(page.say('kind'), project.kind && PROJECT_KIND_WORDS[project.kind]?.[language]),
    line(page.say('area'), page.name(area)),
    line(page.say('pillars'), pillars.length > 0 && pillars.map((pillar, at) => html`${at > 0 && ', '}${page.name(pillar)}`)),
    line(page.say('mandate'), mandate && html`${page.say('proposer')} ${await delegation(mandate.proposedById)}${await meeting(mandate.raisedAtId, 'raisedAt')}${await meeting(mandate.meetingId, 'adoptedAt')}`),
    line(page.say('alsoKnownAs'), aliases?.map((alias, at) => html`${at > 0 && html`<br>`}${alias}`)),
    line(page.say('note'), project.note && html`<span lang="en">${sentence(project.note)}</span>`),
  ]
}
