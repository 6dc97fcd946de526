import { keyOf } from '../../kernel/ids.js'
import { type Bucket, type ProjectStatus, statusesIn } from './project.rules.js'
import type { ProjectFilter } from './project.store.js'

/** A filter as the API takes it. */
interface AskedFilter {
  plan?: string | null
  body?: string | null
  statuses?: readonly string[] | null
  bucket?: string | null
  withoutStatus?: boolean | null
  area?: string | null
  lead?: string | null
  partner?: string | null
  pillar?: string | null
  text?: string | null
}

/** The filter as the store takes it. What names nothing finds nothing. */
export function filterOf(asked: AskedFilter): ProjectFilter {
  const named = (type: string, value: string | null | undefined) => (value ? (keyOf(type, value) ?? '?') : null)
  return {
    workPlanId: named('WorkPlan', asked.plan), bodyId: named('Body', asked.body), areaId: named('Area', asked.area),
    leadId: named('Delegation', asked.lead), partnerId: named('Delegation', asked.partner), pillarId: named('Pillar', asked.pillar),
    statuses: statusesOf(asked), withoutStatus: asked.withoutStatus ?? false, text: asked.text?.trim() || null,
  }
}

/** Statuses asked for; with a group, only those that count in it; an empty meeting of both finds nothing. */
function statusesOf({ statuses, bucket }: AskedFilter): ProjectStatus[] {
  const asked = (statuses ?? []) as ProjectStatus[]
  if (!bucket) return asked
  const inBucket = statusesIn(bucket as Bucket)
  const both = asked.length ? inBucket.filter((status) => asked.includes(status)) : inBucket
  return both.length ? both : ['?' as ProjectStatus]
}
