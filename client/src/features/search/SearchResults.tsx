import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type SearchKind } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Empty } from '../../ui/Empty.js'
import { Entries } from '../../ui/Entries.js'
import { More } from '../../ui/More.js'
import classes from './Search.module.css'
import { SearchHit } from './SearchHit.js'

const Fields = graphql(`
  fragment SearchResults_hits on SearchHitConnection {
    totalCount
    isCapped
    pageInfo {
      hasNextPage
    }
    edges {
      cursor
      node {
        ...SearchHit_hit
      }
    }
  }
`)

const MOST = 50
const route = getRouteApi('/inside/search')

/** What was found, the best first; or that nothing was, and what could still be tried. */
export function SearchResults({
  hits,
  words,
  kind,
}: {
  hits: FragmentOf<typeof Fields>
  words: string
  kind: SearchKind | undefined
}) {
  const { i18n } = useLingui()
  const navigate = route.useNavigate()
  const { totalCount, isCapped, pageInfo, edges } = read(Fields, hits)
  if (edges.length === 0) {
    return (
      <div role="status">
        <Empty
          icon="search"
          title={<Trans>No result for “{words}” in English or Vietnamese</Trans>}
          action={
            kind ? (
              <ButtonLink {...paths.search(words)} icon="search">
                <Trans>Search everything</Trans>
              </ButtonLink>
            ) : undefined
          }
        >
          {kind ? (
            <Trans>You looked among one kind only.</Trans>
          ) : (
            <Trans>Try fewer words, or the beginning of a word. Marks need not be typed.</Trans>
          )}
        </Empty>
      </div>
    )
  }
  return (
    <>
      <p className={classes.count} role="status">
        {isCapped ? (
          <Trans>More than {i18n.number(totalCount)} results, the best first</Trans>
        ) : (
          <Plural value={totalCount} one="# result" other="# results, the best first" />
        )}
      </p>
      <Entries>
        {edges.map(({ cursor, node }) => (
          <SearchHit key={cursor} hit={node} />
        ))}
      </Entries>
      {edges.length < MOST ? (
        <More
          shown={edges.length}
          total={totalCount}
          hasMore={pageInfo.hasNextPage}
          onMore={() =>
            void navigate({ search: (now) => ({ ...now, first: MOST }), replace: true, resetScroll: false })
          }
        />
      ) : pageInfo.hasNextPage ? (
        <p className={classes.count}>
          <Trans>These are the best {MOST}. Add a word to narrow them.</Trans>
        </p>
      ) : null}
    </>
  )
}
