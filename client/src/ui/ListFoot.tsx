import { LARGEST_PAGE, More } from './More.js'
import { NextPage } from './NextPage.js'

/** What of a list's address says how far it is read. */
export interface Reach {
  /** How many rows; the list's own number without it. */
  first?: number | undefined
  /** The cursor behind which the page begins; the first page without it. */
  after?: string | undefined
}

/** The foot of a list that is kept in the address: more rows up to the largest page, from there page by page. */
export function ListFoot({
  list: { edges, totalCount, pageInfo },
  reach,
  step,
  onReach,
}: {
  list: {
    edges: readonly unknown[]
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined }
  }
  reach: Reach
  /** How many rows come at first, and at each request for more. */
  step: number
  /** `stays`: more below what is in sight, so the place and the way back stay as they are. */
  onReach: (change: Reach, stays: boolean) => void
}) {
  const isLargest = edges.length >= LARGEST_PAGE
  return (
    <>
      <More
        shown={edges.length}
        total={totalCount}
        hasMore={pageInfo.hasNextPage && !isLargest}
        onMore={() => onReach({ first: Math.min((reach.first ?? step) + step, LARGEST_PAGE) }, true)}
      />
      <NextPage
        shown={edges.length}
        total={totalCount}
        next={pageInfo.hasNextPage && isLargest ? pageInfo.endCursor : null}
        isFirst={!reach.after}
        onPage={(cursor) => onReach({ after: cursor ?? undefined }, false)}
      />
    </>
  )
}
