import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Filters } from '../../ui/Filters.js'
import { useLocal } from '../../ui/Local.js'
import { More } from '../../ui/More.js'
import { Page, Panel } from '../../ui/Page.js'
import { SelectField } from '../../ui/TextField.js'
import { Timeline } from '../../ui/Timeline.js'
import { AuditMoment } from './AuditMoment.js'
import { BoundField } from './BoundField.js'
import { endOf, startOf } from './days.js'
import { SUBJECTS } from './subjects.js'

const HistoryQuery = graphql(`
  query AuditTrail(
    $delegation: String
    $subjectType: String
    $from: DateTimeISO
    $to: DateTimeISO
    $first: Int!
    $after: String
  ) {
    auditTrail(delegation: $delegation, subjectType: $subjectType, from: $from, to: $to, first: $first, after: $after) {
      totalCount
      isCapped
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...AuditMoment_entry
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

const route = getRouteApi('/inside/history')

/** Every act that the viewer may know of, the newest first. Nothing here is ever changed; the filter is in the address. */
export function HistoryPage() {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useAsk(HistoryQuery, {
    delegation: search.actor ?? null,
    subjectType: search.type ?? null,
    from: search.from ? startOf(search.from) : null,
    to: search.to ? endOf(search.to) : null,
    first: search.first ?? 25,
    after: search.after ?? null,
  })
  const set = (part: Partial<typeof search>) =>
    void navigate({
      search: (now) => ({ ...now, first: undefined, after: undefined, ...part }),
      replace: true,
      resetScroll: false,
    })
  const isFiltered = Boolean(search.actor ?? search.type ?? search.from ?? search.to ?? search.after)
  return (
    <Page
      title={t`History`}
      lead={
        <Trans>
          Who did what, for which delegation, in which office, when and why. You see what you could read at that moment
          and still can.
        </Trans>
      }
    >
      <Loaded from={asked}>
        {({ auditTrail: { edges, totalCount, isCapped, pageInfo }, delegations }) => (
          <>
            <Filters
              summary={
                isCapped ? (
                  <Trans>More than {i18n.number(totalCount)} acts</Trans>
                ) : (
                  <Plural value={totalCount} one="# act" other="# acts" />
                )
              }
              onClear={
                isFiltered
                  ? () => set({ actor: undefined, type: undefined, from: undefined, to: undefined })
                  : undefined
              }
            >
              <SelectField
                label={t`For which delegation`}
                value={search.actor ?? ''}
                onChange={(event) => set({ actor: event.currentTarget.value || undefined })}
              >
                <option value="">{t`Every delegation`}</option>
                {delegations.map(({ id, key, name }) => (
                  <option key={id} value={key}>
                    {local(name)}
                  </option>
                ))}
              </SelectField>
              <SelectField
                label={t`On what`}
                value={search.type ?? ''}
                onChange={(event) => set({ type: event.currentTarget.value || undefined })}
              >
                <option value="">{t`Everything`}</option>
                {Object.entries(SUBJECTS).map(([type, words]) => (
                  <option key={type} value={type}>
                    {i18n._(words)}
                  </option>
                ))}
              </SelectField>
              <BoundField label={t`From`} value={search.from} onChange={(from) => set({ from })} />
              <BoundField label={t`Up to and including`} value={search.to} onChange={(to) => set({ to })} />
            </Filters>
            {edges.length === 0 ? (
              <Empty
                icon="history"
                title={
                  isFiltered ? <Trans>No act fits this filter</Trans> : <Trans>Nothing has been done here yet</Trans>
                }
              >
                {isFiltered ? (
                  <Trans>Widen it, or clear it.</Trans>
                ) : (
                  <Trans>Every act from now on stands here, and none is ever taken away.</Trans>
                )}
              </Empty>
            ) : (
              <Panel>
                <Timeline>
                  {edges.map(({ node }) => (
                    <AuditMoment key={node.id} entry={node} />
                  ))}
                </Timeline>
              </Panel>
            )}
            <More
              shown={edges.length}
              total={totalCount}
              hasMore={pageInfo.hasNextPage}
              onMore={() =>
                void navigate(
                  (search.first ?? 25) < 100
                    ? {
                        search: (now) => ({ ...now, first: (now.first ?? 25) + 25 }),
                        replace: true,
                        resetScroll: false,
                      }
                    : { search: (now) => ({ ...now, first: undefined, after: pageInfo.endCursor ?? undefined }) },
                )
              }
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
