import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ProposalState } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Entries } from '../../ui/Entries.js'
import { Filters } from '../../ui/Filters.js'
import { Page } from '../../ui/Page.js'
import { SelectField } from '../../ui/TextField.js'
import { BodyField } from '../members/BodyField.js'
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

/** Which proposals each choice shows. */
const SHOWN = {
  OPEN: ['TABLED', 'DECIDING', 'CONFIRMING'],
  WRITING: ['DECIDING'],
  MEETING: ['TABLED'],
  CONFIRMING: ['CONFIRMING'],
  CLOSED: ['ADOPTED', 'DEFERRED', 'REFERRED', 'NOT_ADOPTED'],
} as const satisfies Record<string, readonly ProposalState[]>
type Shown = keyof typeof SHOWN

const route = getRouteApi('/inside/rounds')

/** What is before a meeting now and what has been decided, with the rule and the count that led there. */
export function RoundsPage() {
  const { t } = useLingui()
  const { body, state } = route.useSearch()
  const navigate = route.useNavigate()
  const states: ProposalState[] = state ? [...SHOWN[state]] : [...SHOWN.OPEN, ...SHOWN.CLOSED]
  const asked = useAsk(Decisions, { states, body: body ?? null })
  const set = (part: { body?: string | undefined; state?: Shown | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  return (
    <Page
      title={t`Decisions`}
      lead={<Trans>What is before the delegations, at a meeting or in writing, and what became of it.</Trans>}
    >
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
                onChange={(event) => set({ state: (event.currentTarget.value || undefined) as Shown | undefined })}
              >
                <option value="">{t`Open and decided`}</option>
                <option value="OPEN">{t`Open now`}</option>
                <option value="WRITING">{t`Open in writing`}</option>
                <option value="MEETING">{t`Before a meeting`}</option>
                <option value="CONFIRMING">{t`Waiting for a capital or a partner`}</option>
                <option value="CLOSED">{t`Decided`}</option>
              </SelectField>
              <BodyField bodies={bodies} value={body} onChange={(body) => set({ body })} />
            </Filters>
            {proposals.edges.length === 0 ? (
              <Empty icon="scales" title={<Trans>Nothing is before the delegations, and nothing is decided yet</Trans>}>
                <Trans>A proposal appears here when it is tabled at a meeting or put to decision in writing.</Trans>
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
