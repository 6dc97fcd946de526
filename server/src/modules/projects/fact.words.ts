import type { Context } from '../../context.js'
import { dateInWords } from '../../kernel/date-words.js'
import type { InEveryLanguage } from '../../kernel/languages.js'
import { agencyLoader, delegationLoader, meetingLoader } from '../institution/institution.store.js'
import { areaLoader, pillarLoader } from '../plans/plan.store.js'
import type { FactRow } from './project.history.store.js'
import { PROJECT_WORDS } from './project.policy.js'
import type { ProjectStatus } from './project.rules.js'
import type { Mandate } from './project.store.js'
import { PROJECT_KIND_WORDS } from './project.words.js'

const PARTICIPATION: Record<string, InEveryLanguage> = {
  ALL: { en: 'all member states', vi: 'tất cả các nước thành viên' },
  LIST: { en: 'only those listed', vi: 'chỉ các nước trong danh sách' },
}

const YES_NO = { true: { en: 'yes', vi: 'có' }, false: { en: 'no', vi: 'không' } }

/** A fact's value as people read it; null when the field has no value from that day. */
export async function factInWords(context: Context, { field, value }: FactRow): Promise<InEveryLanguage | null> {
  if (value === null || value === undefined) return null
  switch (field) {
    case 'status':
      return PROJECT_WORDS.states[value as ProjectStatus]
    case 'kind':
      return PROJECT_KIND_WORDS[value as string] ?? same(String(value))
    case 'participation':
      return PARTICIPATION[value as string] ?? same(String(value))
    case 'recurring':
      return YES_NO[String(value) as 'true' | 'false']
    case 'lead_id':
    case 'proposer_id':
      return delegations(context, [value as string])
    case 'co_lead_ids':
    case 'participant_ids':
    case 'partner_ids':
      return delegations(context, value as string[])
    case 'lead_agency_id':
      return named(await context.loader(agencyLoader).load(value as string))
    case 'area_id':
      return named(await context.loader(areaLoader).load(value as string))
    case 'pillar_links':
      return joined(await context.loader(pillarLoader).loadMany((value as { pillarId: string }[]).map(({ pillarId }) => pillarId)))
    case 'planned_start':
    case 'planned_end':
    case 'revised_start':
    case 'revised_end':
    case 'actual_start':
    case 'actual_end':
      return { en: dateInWords(value as string, 'en'), vi: dateInWords(value as string, 'vi') }
    case 'mandate':
      return mandate(context, value as Mandate)
    case 'funding':
      return same((value as { amount: string; currency: string }[]).map(({ amount, currency }) => `${currency} ${amount}`).join('; '))
    case 'documents':
      return same((value as { title: string }[]).map(({ title }) => title).join('; '))
    case 'aliases':
      return same((value as string[]).join('; '))
    default:
      return same(String(value))
  }
}

async function mandate(context: Context, { proposedById, raisedAtId, meetingId }: Mandate): Promise<InEveryLanguage> {
  const proposer = proposedById ? await delegations(context, [proposedById]) : null
  const raised = raisedAtId ? named(await context.loader(meetingLoader).load(raisedAtId)) : null
  const adopted = meetingId ? named(await context.loader(meetingLoader).load(meetingId)) : null
  return {
    en: [proposer && `proposed by ${proposer.en}`, raised && `raised at ${raised.en}`, adopted && `adopted at ${adopted.en}`].filter(Boolean).join('; '),
    vi: [proposer && `${proposer.vi} đề xuất`, raised && `nêu tại ${raised.vi}`, adopted && `thông qua tại ${adopted.vi}`].filter(Boolean).join('; '),
  }
}

async function delegations(context: Context, ids: string[]): Promise<InEveryLanguage> {
  return joined(await context.loader(delegationLoader).loadMany(ids))
}

interface Named {
  nameEn: string
  nameVi: string | null
}

function named(row: Named | null): InEveryLanguage {
  return { en: row?.nameEn ?? '', vi: row?.nameVi ?? row?.nameEn ?? '' }
}

function joined(rows: (Named | null)[]): InEveryLanguage {
  const names = rows.map(named)
  return { en: names.map(({ en }) => en).join(', '), vi: names.map(({ vi }) => vi).join(', ') }
}

function same(text: string): InEveryLanguage {
  return { en: text, vi: text }
}
