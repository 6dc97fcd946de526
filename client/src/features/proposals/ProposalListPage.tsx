import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ProposalState } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { paths } from '../../app/paths.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Empty } from '../../ui/Empty.js'
import { Filters } from '../../ui/Filters.js'
import { ListFoot } from '../../ui/ListFoot.js'
import { Page } from '../../ui/Page.js'
import { SelectField } from '../../ui/TextField.js'
import { BodyField } from '../members/BodyField.js'
import { ProposalRow } from './ProposalRow.js'
import classes from './ProposalRow.module.css'
import { STATES } from './ProposalStateTag.js'

const ProposalListQuery = graphql(`
  query ProposalList($states: [ProposalState!]!, $body: String, $delegation: String, $first: Int!, $after: String) {
    proposals(states: $states, body: $body, delegation: $delegation, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ProposalRow_proposal
        }
      }
    }
    bodies {
      id
      key
      name {
        en
        vi
      }
    }
    delegations(all: true) {
      id
      key
      name {
        en
        vi
      }
    }
  }
`)

const route = getRouteApi('/inside/proposals')

/** Every proposal that the viewer may see, the last changed first; the filter is in the address. */
export function ProposalListPage() {
  const { t, i18n } = useLingui()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useAsk(ProposalListQuery, {
    states: search.state ? [search.state] : [],
    body: search.body ?? null,
    delegation: search.delegation ?? null,
    first: search.first ?? 25,
    after: search.after ?? null,
  })
  const set = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, first: undefined, after: undefined, ...part }), replace: true })
  const isFiltered = Boolean(search.state ?? search.body ?? search.delegation)
  return (
    <Page
      title={t`Proposals`}
      lead={<Trans>From first draft to decision. You see those that your delegation may read.</Trans>}
      actions={
        <ButtonLink {...paths.newProposal()} weight="primary" icon="plus">
          <Trans>New proposal</Trans>
        </ButtonLink>
      }
    >
      <Loaded from={asked}>
        {({ proposals, bodies, delegations }) => (
          <>
            <Filters
              summary={<Plural value={proposals.totalCount} one="# proposal" other="# proposals" />}
              onClear={isFiltered ? () => set({ state: undefined, body: undefined, delegation: undefined }) : undefined}
            >
              <SelectField
                label={t`State`}
                value={search.state ?? ''}
                onChange={(event) =>
                  set({ state: (event.currentTarget.value || undefined) as ProposalState | undefined })
                }
              >
                <option value="">{t`Every state`}</option>
                {Object.entries(STATES).map(([state, { words }]) => (
                  <option key={state} value={state}>
                    {i18n._(words)}
                  </option>
                ))}
              </SelectField>
              <BodyField bodies={bodies} value={search.body} onChange={(body) => set({ body })} />
              <SelectField
                label={t`Proposed by`}
                value={search.delegation ?? ''}
                onChange={(event) => set({ delegation: event.currentTarget.value || undefined })}
              >
                <option value="">{t`Every delegation`}</option>
                {delegations.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name[i18n.locale === 'vi' ? 'vi' : 'en'] ?? name.en}
                  </option>
                ))}
              </SelectField>
            </Filters>
            {proposals.edges.length === 0 ? (
              <Empty
                icon="proposal"
                title={isFiltered ? <Trans>No proposal fits this filter</Trans> : <Trans>No proposals yet</Trans>}
              >
                {isFiltered ? (
                  <Trans>Widen it, or clear it.</Trans>
                ) : (
                  <Trans>A focal point starts one with “New proposal”.</Trans>
                )}
              </Empty>
            ) : (
              <ul className={classes.rows}>
                {proposals.edges.map(({ node }) => (
                  <li key={node.id}>
                    <ProposalRow proposal={node} />
                  </li>
                ))}
              </ul>
            )}
            <ListFoot
              list={proposals}
              reach={search}
              step={25}
              onReach={(change, stays) =>
                void navigate({ search: (now) => ({ ...now, ...change }), replace: stays, resetScroll: !stays })
              }
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
