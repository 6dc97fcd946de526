import type { InEveryLanguage } from '../../kernel/languages.js'
import { type Bucket, percentages } from '../projects/project.rules.js'

/** The groups in which sources report; `completedOrOngoing` is the sum of two public groups. */
export const REPORTED_GROUPS = ['completed', 'ongoingOrAnnual', 'planned'] as const
export type ReportedGroup = (typeof REPORTED_GROUPS)[number]

export const BUCKET_OF_GROUP: Record<ReportedGroup, Bucket> = {
  completed: 'COMPLETED', ongoingOrAnnual: 'ONGOING_OR_ANNUAL', planned: 'PLANNED',
}

/** A figure as a source prints it. */
export interface Reported {
  counts: Partial<Record<ReportedGroup, number>> | null
  total: number | null
  reportedPercent: Partial<Record<ReportedGroup, number>> | null
  reportedGroupPercent: { completedOrOngoing?: number; planned?: number } | null
}

export type Verdict = 'AGREES' | 'CONTRADICTS'

/** One comparison of a figure with its own counts, with the arithmetic in words. */
export interface Check {
  about: 'TOTAL' | 'SHARES' | 'GROUP_SHARES'
  verdict: Verdict
  words: InEveryLanguage
}

/** Compares what a source prints with its own counts; empty when it prints nothing that can be compared. */
export function checksOf(figure: Reported): Check[] {
  return [totalCheck(figure), sharesCheck(figure), groupSharesCheck(figure)].filter((check) => check !== null)
}

function totalCheck({ counts, total }: Reported): Check | null {
  const all = wholeCounts(counts)
  if (!all || total === null) return null
  const sum = all.reduce((one, other) => one + other, 0)
  const sums = `${all.join(' + ')} = ${sum}`
  if (sum === total) {
    return {
      about: 'TOTAL', verdict: 'AGREES',
      words: { en: `The counts add up: ${sums}, the reported total.`, vi: `Các số đếm khớp nhau: ${sums}, bằng tổng số được nêu.` },
    }
  }
  return {
    about: 'TOTAL', verdict: 'CONTRADICTS',
    words: { en: `The counts do not add up: ${sums}, but the source says ${total}.`, vi: `Các số đếm không khớp: ${sums}, nhưng nguồn nêu ${total}.` },
  }
}

function sharesCheck({ counts, total, reportedPercent }: Reported): Check | null {
  const all = wholeCounts(counts)
  const printed = reportedPercent && wholeCounts(reportedPercent)
  if (!all || !printed || !total) return null
  return compared('SHARES', all, total, printed)
}

function groupSharesCheck({ counts, total, reportedGroupPercent }: Reported): Check | null {
  const all = wholeCounts(counts)
  const { completedOrOngoing, planned } = reportedGroupPercent ?? {}
  if (!all || !total || completedOrOngoing === undefined || planned === undefined) return null
  return compared('GROUP_SHARES', [all[0]! + all[1]!, all[2]!], total, [completedOrOngoing, planned])
}

function compared(about: Check['about'], counts: number[], total: number, printed: number[]): Check {
  const right = percentages(counts)
  const agrees = right.every((percent, at) => percent === printed[at])
  const sums = (mark: string) =>
    counts.map((count, at) => mark.replace('N', String(count)).replace('X', exact(count, total)).replace('P', String(right[at]))).join('; ')
  const en = sums(`N of ${total} = X${PERCENT} → P${PERCENT}`)
  const vi = sums(`N trong ${total} = X${PERCENT} → P${PERCENT}`).replace(/(\d)\.(\d)/g, '$1,$2')
  const [was, is] = [`${printed.join('/')}${PERCENT}`, `${right.join('/')}${PERCENT}`]
  if (agrees) {
    return {
      about, verdict: 'AGREES',
      words: { en: `The printed ${was} follow from the counts: ${en}.`, vi: `Tỷ lệ ${was} trong nguồn đúng với số đếm: ${vi}.` },
    }
  }
  return {
    about, verdict: 'CONTRADICTS',
    words: {
      en: `The source prints ${was}, which contradicts its own counts: ${en}. Right is ${is}.`,
      vi: `Nguồn ghi ${was}, mâu thuẫn với chính số đếm của nguồn: ${vi}. Đúng phải là ${is}.`,
    },
  }
}

/** The three counts in the order of reports; null when one is missing. */
function wholeCounts(counts: Partial<Record<ReportedGroup, number>> | null): number[] | null {
  const all = REPORTED_GROUPS.map((group) => counts?.[group])
  return all.every((count) => count !== undefined) ? all : null
}

/** The sign with a blank that does not break. */
const PERCENT = '\u00a0%'

/** The exact share in percent with at most three decimals. */
function exact(count: number, total: number): string {
  return String(Math.round((count * 100_000) / total) / 1000)
}

/** What is known of a reported total by title. */
export function knownInWords(total: number | null, knownThen: number, known: number): InEveryLanguage {
  if (total === null) {
    return {
      en: `${known} ${plural(known)} of this plan ${known === 1 ? 'is' : 'are'} known here by title, ${knownThen} of them by then.`,
      vi: `Ở đây biết tên ${known} dự án của kế hoạch này, trong đó ${knownThen} dự án tính đến khi đó.`,
    }
  }
  const missing = Math.max(total - known, 0)
  return {
    en: `The source counts ${total}. By title ${known} ${plural(known)} of this plan ${known === 1 ? 'is' : 'are'} known here, ${knownThen} of them by then; the titles of at least ${missing} are not public.`,
    vi: `Nguồn nêu ${total}. Ở đây biết tên ${known} dự án của kế hoạch này, trong đó ${knownThen} dự án tính đến khi đó; tên của ít nhất ${missing} dự án chưa được công bố.`,
  }
}

function plural(count: number): string {
  return count === 1 ? 'project' : 'projects'
}
