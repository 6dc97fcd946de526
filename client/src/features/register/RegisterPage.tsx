import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Entries } from '../../ui/Entries.js'
import { Filters } from '../../ui/Filters.js'
import { More } from '../../ui/More.js'
import { Page } from '../../ui/Page.js'
import { SelectField } from '../../ui/TextField.js'
import { BodyField } from '../members/BodyField.js'
import { DecisionEntry } from './DecisionEntry.js'
import { HeadPanel } from './HeadPanel.js'
import { isOutcome, OUTCOMES } from './outcomes.js'

const RegisterQuery = graphql(`
  query Register($bodyId: String, $outcomes: [RoundOutcome!]!, $first: Int!) {
    decisions(bodyId: $bodyId, outcomes: $outcomes, first: $first) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          ...DecisionEntry_decision
        }
      }
    }
    registerHead {
      ...HeadPanel_head
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

const route = getRouteApi('/inside/register')

/** Everything that was decided, under its number for good, the newest first. */
export function RegisterPage() {
  const { t, i18n } = useLingui()
  const { body, outcome, first } = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useAsk(RegisterQuery, {
    bodyId: body ?? null,
    outcomes: isOutcome(outcome) ? [outcome] : [],
    first: first ?? 25,
  })
  const set = (part: { body?: string | undefined; outcome?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, first: undefined, ...part }), replace: true })
  const isFiltered = Boolean(body ?? outcome)
  return (
    <Page
      title={t`Register of decisions`}
      lead={
        <Trans>Every round that ended, with its outcome and text, kept so that nobody can change it unnoticed.</Trans>
      }
    >
      <Loaded from={asked}>
        {({ decisions, bodies, registerHead }) => (
          <>
            <Filters
              summary={<Plural value={decisions.totalCount} one="# decision" other="# decisions" />}
              onClear={isFiltered ? () => set({ body: undefined, outcome: undefined }) : undefined}
            >
              <BodyField bodies={bodies} value={body} onChange={(body) => set({ body })} />
              <SelectField
                label={t`Outcome`}
                value={outcome ?? ''}
                onChange={(event) => set({ outcome: event.currentTarget.value || undefined })}
              >
                <option value="">{t`Every outcome`}</option>
                {Object.entries(OUTCOMES).map(([key, { words }]) => (
                  <option key={key} value={key}>
                    {i18n._(words)}
                  </option>
                ))}
              </SelectField>
            </Filters>
            {decisions.edges.length === 0 ? (
              <Empty
                icon="keep"
                title={isFiltered ? <Trans>No decision fits this filter</Trans> : <Trans>Nothing is decided yet</Trans>}
              >
                {isFiltered ? (
                  <Trans>Widen it, or clear it.</Trans>
                ) : (
                  <Trans>A decision is entered here by itself when its round ends.</Trans>
                )}
              </Empty>
            ) : (
              <Entries>
                {decisions.edges.map(({ node }) => (
                  <DecisionEntry key={node.id} decision={node} />
                ))}
              </Entries>
            )}
            <More
              shown={decisions.edges.length}
              total={decisions.totalCount}
              hasMore={decisions.pageInfo.hasNextPage}
              onMore={() =>
                void navigate({
                  search: (now) => ({ ...now, first: Math.min((now.first ?? 25) + 25, 100) }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
            {registerHead ? <HeadPanel head={registerHead} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}
