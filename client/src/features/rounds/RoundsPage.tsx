import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ProposalState } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Entries } from '../../ui/Entries.js'
import { Filters } from '../../ui/Filters.js'
import { useLocal } from '../../ui/Local.js'
import { Page } from '../../ui/Page.js'
import { SelectField } from '../../ui/TextField.js'
import { RoundEntry } from './RoundEntry.js'

const Decisions = graphql(`
  query Decisions($states: [ProposalState!]!, $body: String) {
    proposals(states: $states, body: $body, first: 100) {
      totalCount
      edges {
        node {
          id
          ...RoundEntry_proposal
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
  }
`)

const OPEN: ProposalState[] = ['TABLED']
const CLOSED: ProposalState[] = ['ADOPTED', 'DEFERRED', 'NOT_ADOPTED']

const route = getRouteApi('/inside/rounds')

/** What is before a meeting now and what has been decided, with the rule and the count that led there. */
export function RoundsPage() {
  const { t } = useLingui()
  const local = useLocal()
  const { body, state } = route.useSearch()
  const navigate = route.useNavigate()
  const states = state === 'OPEN' ? OPEN : state === 'CLOSED' ? CLOSED : [...OPEN, ...CLOSED]
  const asked = useAsk(Decisions, { states, body: body ?? null })
  const set = (part: { body?: string | undefined; state?: 'OPEN' | 'CLOSED' | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  return (
    <Page title={t`Decisions`} lead={<Trans>Proposals before a meeting, and what became of those that were.</Trans>}>
      <Loaded from={asked}>
        {({ proposals, bodies }) => (
          <>
            <Filters
              summary={<Plural value={proposals.totalCount} one="# proposal" other="# proposals" />}
              onClear={body || state ? () => set({ body: undefined, state: undefined }) : undefined}
            >
              <SelectField
                label={t`Shown`}
                value={state ?? ''}
                onChange={(event) => set({ state: (event.currentTarget.value || undefined) as 'OPEN' | undefined })}
              >
                <option value="">{t`Open and decided`}</option>
                <option value="OPEN">{t`Open now`}</option>
                <option value="CLOSED">{t`Decided`}</option>
              </SelectField>
              <SelectField
                label={t`Body`}
                value={body ?? ''}
                onChange={(event) => set({ body: event.currentTarget.value || undefined })}
              >
                <option value="">{t`Every body`}</option>
                {bodies.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {local(name)}
                  </option>
                ))}
              </SelectField>
            </Filters>
            {proposals.edges.length === 0 ? (
              <Empty icon="scales" title={<Trans>Nothing is before a meeting, and nothing is decided yet</Trans>}>
                <Trans>A proposal appears here when it is tabled.</Trans>
              </Empty>
            ) : (
              <Entries>
                {proposals.edges.map(({ node }) => (
                  <RoundEntry key={node.id} proposal={node} />
                ))}
              </Entries>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
