import { type Bucket, BUCKETS, BUCKET_OF, percentages, type ProjectStatus } from '../projects/project.rules.js'

/** How many projects of a plan have a status; null for those whose status nobody has stated or the viewer may not see. */
export interface StatusCount {
  status: ProjectStatus | null
  count: number
}

/** A plan's figures: the counted groups add up to `total`; the other two stand apart. */
export interface Figures {
  total: number
  buckets: { bucket: Bucket; count: number; percent: number }[]
  cancelled: number
  withoutStatus: number
}

/** Rolls counts by status up to the public groups, with whole percentages that add up to 100. */
export function figuresOf(counts: StatusCount[]): Figures {
  const sum = (wants: (status: ProjectStatus | null) => boolean) =>
    counts.filter(({ status }) => wants(status)).reduce((total, { count }) => total + count, 0)
  const inBucket = BUCKETS.map((bucket) => sum((status) => status !== null && BUCKET_OF[status] === bucket))
  const percents = percentages(inBucket)
  return {
    total: inBucket.reduce((total, count) => total + count, 0),
    buckets: BUCKETS.map((bucket, at) => ({ bucket, count: inBucket[at]!, percent: percents[at]! })),
    cancelled: sum((status) => status === 'CANCELLED'),
    withoutStatus: sum((status) => status === null),
  }
}
