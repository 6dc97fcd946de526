import type { InEveryLanguage } from '../../kernel/languages.js'

export const PROJECT_STATUSES = [
  'PLANNED', 'ONGOING', 'ANNUAL', 'COMPLETED', 'POSTPONED', 'CANCELLED', 'CARRIED_OVER',
] as const
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

/** The three groups in which plans are reported to the public, in the order of reports. */
export const BUCKETS = ['COMPLETED', 'ONGOING_OR_ANNUAL', 'PLANNED'] as const
export type Bucket = (typeof BUCKETS)[number]

/** The roll-up: which public group each status counts in; null counts in none. */
export const BUCKET_OF: Record<ProjectStatus, Bucket | null> = {
  COMPLETED: 'COMPLETED',
  ONGOING: 'ONGOING_OR_ANNUAL',
  ANNUAL: 'ONGOING_OR_ANNUAL',
  PLANNED: 'PLANNED',
  POSTPONED: 'PLANNED',
  CARRIED_OVER: 'PLANNED',
  CANCELLED: null,
}

/** The roll-up in words, printed beside every figure. */
export const ROLL_UP_RULE: InEveryLanguage = {
  en: 'Completed counts as completed; ongoing and annual count together; planned, postponed and carried over count as planned. Cancelled projects, and projects whose status no source states, are shown apart and are not in the total.',
  vi: 'Đã hoàn thành tính là hoàn thành; đang triển khai và thường niên tính chung; đang được lên kế hoạch, tạm hoãn và chuyển tiếp tính là đang được lên kế hoạch. Dự án đã hủy và dự án không có nguồn nào nêu tình trạng được ghi riêng, không nằm trong tổng số.',
}

/** The rounding rule in words. */
export const ROUNDING_RULE: InEveryLanguage = {
  en: 'Percentages are whole numbers by the largest remainder, so that they add up to 100.',
  vi: 'Tỷ lệ phần trăm là số nguyên theo phương pháp số dư lớn nhất, để tổng luôn bằng 100.',
}

/** The statuses that count in a group. */
export function statusesIn(bucket: Bucket): ProjectStatus[] {
  return PROJECT_STATUSES.filter((status) => BUCKET_OF[status] === bucket)
}

/**
 * Whole percentages that add up to 100, by the largest remainder: each share is rounded down, and what is missing goes
 * to the largest remainders, of equal ones to the larger count, of equal counts to the earlier. All 0 when nothing is counted.
 */
export function percentages(counts: number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const shares = counts.map((count, at) => ({ at, count, whole: Math.floor((count * 100) / total), rest: (count * 100) % total }))
  const missing = 100 - shares.reduce((sum, share) => sum + share.whole, 0)
  const inLine = [...shares].sort((one, other) => other.rest - one.rest || other.count - one.count || one.at - other.at)
  const raised = new Set(inLine.slice(0, missing).map(({ at }) => at))
  return shares.map(({ at, whole }) => whole + (raised.has(at) ? 1 : 0))
}
