import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type StatusBucket } from '@mufakat/schema'
import { useDeferredValue } from 'react'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Filters } from '../../ui/Filters.js'
import { ListFoot } from '../../ui/ListFoot.js'
import { Segments } from '../../ui/Segments.js'
import { SelectField, TextField } from '../../ui/TextField.js'
import { BUCKETS } from '../projects/status.js'
import type { PlanSearch } from './PlanPage.js'
import { PlanBoard } from './PlanBoard.js'
import { PlanTable } from './PlanTable.js'
import classes from './Plans.module.css'

const Projects = graphql(`
  query PlanProjects(
    $asOf: LocalDate
    $filter: ProjectFilterInput!
    $sort: ProjectSort!
    $first: Int!
    $after: String
  ) {
    projects(asOf: $asOf, filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          bucket
          ...PlanTable_project
          ...PlanBoard_project
        }
      }
    }
  }
`)

interface Named {
  key: string
  name: string
}

interface Props {
  planKey: string
  search: PlanSearch
  set: (part: Partial<PlanSearch>) => void
  areas: readonly Named[]
  delegations: readonly Named[]
}

/** The projects of a plan, as a table or as a board; the same filter for both, kept in the address. */
export function PlanProjects({ planKey, search, set, areas, delegations }: Props) {
  const { t, i18n } = useLingui()
  const text = useDeferredValue(search.q)
  const view = search.view ?? 'table'
  const asked = useAsk(Projects, {
    asOf: search.asOf ?? null,
    sort: search.sort ?? 'CODE',
    first: search.first ?? (view === 'board' ? 100 : 50),
    after: search.after ?? null,
    filter: {
      plan: planKey,
      text: text ?? null,
      bucket: search.bucket ?? null,
      area: search.area ?? null,
      lead: search.lead ?? null,
      withoutStatus: search.withoutStatus ?? null,
    },
  })
  const isFiltered = Boolean(search.q ?? search.bucket ?? search.area ?? search.lead ?? search.withoutStatus)
  const clear = () =>
    set({
      q: undefined,
      bucket: undefined,
      area: undefined,
      lead: undefined,
      withoutStatus: undefined,
    } as Partial<PlanSearch>)
  const choose = (field: 'area' | 'lead' | 'bucket' | 'sort') => (event: { currentTarget: { value: string } }) =>
    set({ [field]: event.currentTarget.value || undefined })
  return (
    <>
      <Filters
        onClear={isFiltered ? clear : undefined}
        summary={
          asked.data ? <Plural value={asked.data.projects.totalCount} one="# project" other="# projects" /> : null
        }
      >
        <TextField
          type="search"
          label={t`Words in the title`}
          value={search.q ?? ''}
          onChange={(event) => set({ q: event.currentTarget.value || undefined } as Partial<PlanSearch>)}
        />
        <SelectField label={t`Status`} value={search.bucket ?? ''} onChange={choose('bucket')}>
          <option value="">{t`Every status`}</option>
          {(Object.keys(BUCKETS) as StatusBucket[]).map((bucket) => (
            <option key={bucket} value={bucket}>
              {i18n._(BUCKETS[bucket].words)}
            </option>
          ))}
        </SelectField>
        {areas.length > 0 ? (
          <SelectField label={t`Area`} value={search.area ?? ''} onChange={choose('area')}>
            <option value="">{t`Every area`}</option>
            {areas.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </SelectField>
        ) : null}
        <SelectField label={t`Lead`} value={search.lead ?? ''} onChange={choose('lead')}>
          <option value="">{t`Every lead`}</option>
          {delegations.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={t`Order`} value={search.sort ?? 'CODE'} onChange={choose('sort')}>
          <option value="CODE">{t`by code`}</option>
          <option value="TITLE">{t`by title`}</option>
          <option value="LEAD">{t`by lead, in protocol order`}</option>
          <option value="START">{t`by start`}</option>
        </SelectField>
      </Filters>
      <div className={classes.tools}>
        <Segments
          legend={t`View`}
          value={view}
          onChange={(next) => set({ view: next })}
          choices={[
            { value: 'table', icon: 'table', label: t`Table` },
            { value: 'board', icon: 'board', label: t`Board` },
          ]}
        />
      </div>
      <Loaded from={asked}>
        {({ projects }) =>
          projects.edges.length === 0 ? (
            <Empty
              icon="plan"
              title={
                isFiltered ? <Trans>No project fits this filter</Trans> : <Trans>No project is known on this day</Trans>
              }
            >
              {isFiltered ? (
                <Trans>Widen it, or clear it.</Trans>
              ) : (
                <Trans>Projects enter the plan when they are adopted.</Trans>
              )}
            </Empty>
          ) : (
            <>
              {view === 'table' ? (
                <PlanTable projects={projects.edges.map(({ node }) => node)} />
              ) : (
                <PlanBoard projects={projects.edges.map(({ node }) => node)} />
              )}
              <ListFoot list={projects} reach={search} step={50} onReach={set} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
