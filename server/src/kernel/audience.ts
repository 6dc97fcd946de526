import type { Viewer } from './viewer.js'

/** Who a record is meant for, from widest to narrowest. See `may_read` in the database: the same rule. */
export const TIERS = ['public', 'ams_plus', 'ams', 'secretariat', 'delegation'] as const
export type Tier = (typeof TIERS)[number]

/** What decides the audience of a row. `sharedWith` null: all partners of the body. */
export interface Audience {
  tier: Tier
  delegationId: string | null
  bodyId: string | null
  sharedWith: string[] | null
}

/** Whether the viewer may read a row of this audience. What a contributor is asked about is opened row by row, in the wall. */
export function mayRead(viewer: Pick<Viewer, 'group' | 'delegationId' | 'bodyIds'>, row: Audience): boolean {
  if (row.tier === 'public' || viewer.group === 'system') return true
  if (viewer.group === 'anonymous' || viewer.group === 'contributor') return false
  const isOwn = row.delegationId !== null && row.delegationId === viewer.delegationId
  if (row.tier === 'delegation') return isOwn
  if (viewer.group === 'secretariat') return true
  if (row.tier === 'secretariat') return isOwn
  if (viewer.group === 'ams') return true
  if (row.tier === 'ams' || isOwn) return isOwn
  return row.sharedWith === null
    ? row.bodyId !== null && viewer.bodyIds.includes(row.bodyId)
    : row.sharedWith.includes(viewer.delegationId ?? '')
}

/** Whether `inner` is at most as wide as `outer`: a comment may not be seen by more than its subject. */
export function isWithin(inner: Tier, outer: Tier): boolean {
  return TIERS.indexOf(inner) >= TIERS.indexOf(outer)
}
