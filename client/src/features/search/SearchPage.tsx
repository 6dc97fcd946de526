import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { paths } from '../../app/paths.js'
import { Page } from '../../ui/Page.js'
import { placeOfCode } from './codes.js'
import { KINDS, kindNamed } from './kinds.js'
import { KindChips } from './KindChips.js'
import { SearchBox } from './SearchBox.js'
import { SearchResults } from './SearchResults.js'
import { SearchTips } from './SearchTips.js'

const SearchQuery = graphql(`
  query Search($query: String!, $kinds: [SearchKind!]!, $first: Int!) {
    search(query: $query, kinds: $kinds, first: $first) {
      ...SearchResults_hits
    }
  }
`)

const route = getRouteApi('/inside/search')

/** One box over everything that the viewer may see. The words and the kind are in the address. */
export function SearchPage() {
  const { t } = useLingui()
  const { q, type, first } = route.useSearch()
  const navigate = useNavigate()
  const kind = kindNamed(type)
  const asked = useAsk(
    SearchQuery,
    { query: q ?? '', kinds: kind ? [kind] : [], first: Math.min(first ?? 20, 50) },
    { unless: !q },
  )
  const go = (words: string) => {
    const place = placeOfCode(words)
    void navigate(place ?? paths.search(words, kind))
  }
  return (
    <Page title={q ? t`Search: ${q}` : t`Search`} heading={<Trans>Search</Trans>}>
      <SearchBox
        words={q ?? ''}
        onType={(words) => void navigate({ ...paths.search(words, kind), replace: true, resetScroll: false })}
        onGo={go}
      />
      {q ? (
        <>
          <KindChips words={q} kinds={KINDS} current={kind} />
          <Loaded from={asked}>{({ search }) => <SearchResults hits={search} words={q} kind={kind} />}</Loaded>
        </>
      ) : (
        <SearchTips />
      )}
    </Page>
  )
}
