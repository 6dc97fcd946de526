import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type CommitmentKind } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Entries } from '../../ui/Entries.js'
import { Filters } from '../../ui/Filters.js'
import { useLocal } from '../../ui/Local.js'
import { ListFoot } from '../../ui/ListFoot.js'
import { SelectField } from '../../ui/TextField.js'
import { CommitmentEntry } from './CommitmentEntry.js'
import { KINDS } from './kinds.js'

const CommitmentsQuery = graphql(`
  query Commitments($actor: String, $kinds: [CommitmentKind!]!, $instrument: String, $first: Int!, $after: String) {
    commitments(actor: $actor, kinds: $kinds, instrument: $instrument, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CommitmentEntry_commitment
        }
      }
    }
    delegations {
      id
      key
      name {
        en
        vi
      }
    }
  }
`)

const route = getRouteApi('/inside/commitments')
const isKind = (text: string | undefined): text is CommitmentKind => text !== undefined && text in KINDS

/** Everybody's commitments that the viewer may see: the soonest due first, those without a date last. */
export function AllCommitments() {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useAsk(CommitmentsQuery, {
    actor: search.actor ?? null,
    kinds: isKind(search.kind) ? [search.kind] : [],
    instrument: search.instrument ?? null,
    first: search.first ?? 25,
    after: search.after ?? null,
  })
  const set = (part: Partial<typeof search>) =>
    void navigate({
      search: (now) => ({ ...now, view: 'all', first: undefined, after: undefined, ...part }),
      replace: true,
    })
  const isFiltered = Boolean(search.actor ?? search.kind ?? search.instrument)
  return (
    <Loaded from={asked}>
      {({ commitments, delegations }) => (
        <>
          <Filters
            summary={<Plural value={commitments.totalCount} one="# commitment" other="# commitments" />}
            onClear={isFiltered ? () => set({ actor: undefined, kind: undefined, instrument: undefined }) : undefined}
          >
            <SelectField
              label={t`Said by`}
              value={search.actor ?? ''}
              onChange={(event) => set({ actor: event.currentTarget.value || undefined })}
            >
              <option value="">{t`Everybody`}</option>
              {delegations.map(({ id, key, name }) => (
                <option key={id} value={key}>
                  {local(name)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t`What it amounts to`}
              value={search.kind ?? ''}
              onChange={(event) => set({ kind: event.currentTarget.value || undefined })}
            >
              <option value="">{t`Everything said`}</option>
              {Object.entries(KINDS).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {i18n._(words)}
                </option>
              ))}
            </SelectField>
          </Filters>
          {commitments.edges.length === 0 ? (
            <Empty
              icon="commit"
              title={
                isFiltered ? <Trans>No commitment fits this filter</Trans> : <Trans>No commitments on record</Trans>
              }
            >
              {isFiltered ? (
                <Trans>Widen it, or clear it.</Trans>
              ) : (
                <Trans>They are recorded by the delegation that makes them, or by the Secretariat.</Trans>
              )}
            </Empty>
          ) : (
            <Entries>
              {commitments.edges.map(({ node }) => (
                <CommitmentEntry key={node.id} commitment={node} />
              ))}
            </Entries>
          )}
          <ListFoot
            list={commitments}
            reach={search}
            step={25}
            onReach={(change, stays) =>
              void navigate({ search: (now) => ({ ...now, ...change }), replace: stays, resetScroll: !stays })
            }
          />
        </>
      )}
    </Loaded>
  )
}
