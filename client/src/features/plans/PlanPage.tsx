import { Trans } from '@lingui/react/macro'
import { graphql, type StatusBucket } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Notice } from '../../ui/Notice.js'
import { inWords } from '../../ui/partial-date.format.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { useLanguage } from '../../ui/language.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Page, Panel } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { paths } from '../../app/paths.js'
import { MomentChoice } from './MomentChoice.js'
import { PlanFigures } from './PlanFigures.js'
import { PlanProjects } from './PlanProjects.js'
import { PlanStatusTag } from './PlanStatusTag.js'
import { ReportedFigures } from './ReportedFigures.js'

const Plan = graphql(`
  query Plan($key: ID!, $asOf: LocalDate) {
    workPlan(id: $key) {
      id
      key
      fromYear
      toYear
      status
      name {
        en
        vi
      }
      adoptedOn {
        text
      }
      adoptedAt {
        name {
          en
          vi
        }
      }
      body {
        id
        key
        name {
          en
          vi
        }
      }
      areas {
        id
        key
        number
        name {
          en
          vi
        }
      }
      figures(asOf: $asOf) {
        ...PlanFigures_figures
      }
      reportedFigures {
        key
        ...ReportedFigures_figure
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

const route = getRouteApi('/inside/plans/$planKey')

/** One work plan as it stood on a day: figures, and exactly the projects that they count. */
export function PlanPage() {
  const language = useLanguage()
  const local = useLocal()
  const { planKey } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useAsk(Plan, { key: planKey, asOf: search.asOf ?? null })
  const set = (part: Partial<typeof search>) =>
    void navigate({
      search: (now) => ({ ...now, first: undefined, after: undefined, ...part }),
      replace: true,
      resetScroll: false,
    })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={6} />}>
      {({ workPlan: plan, delegations }) =>
        !plan ? (
          <NotThere />
        ) : (
          <Page
            title={local(plan.name)}
            above={
              <>
                <span>
                  <Local text={plan.body.name} /> · {plan.fromYear}–{plan.toYear}
                </span>
                <PlanStatusTag status={plan.status} />
              </>
            }
            lead={
              plan.adoptedAt || plan.adoptedOn ? (
                <>
                  <Trans>Adopted</Trans> {plan.adoptedOn ? <PartialDate date={plan.adoptedOn.text} /> : null}
                  {plan.adoptedOn && plan.adoptedAt ? ' · ' : null}
                  {plan.adoptedAt ? <Local text={plan.adoptedAt.name} /> : null}
                </>
              ) : null
            }
            actions={
              <ButtonLink {...paths.newProposal()} icon="plus">
                <Trans>Propose a project</Trans>
              </ButtonLink>
            }
          >
            <MomentChoice bodyKey={plan.body.key} asOf={search.asOf} onChange={(asOf) => set({ asOf })} />
            {search.asOf ? (
              <Notice tone="warn" title={<Trans>You see the plan as of {inWords(search.asOf, language)}</Trans>}>
                <Trans>Answered today, from what is recorded about that day.</Trans>
              </Notice>
            ) : null}
            <PlanFigures figures={plan.figures} bucket={search.bucket} />
            <PlanProjects
              planKey={plan.key}
              search={search}
              set={set}
              areas={plan.areas.map(({ key, number, name }) => ({ key, name: `${number}. ${local(name)}` }))}
              delegations={delegations.map(({ key, name }) => ({ key, name: local(name) }))}
            />
            {plan.reportedFigures.length > 0 ? (
              <Panel title={<Trans>Figures as reported</Trans>}>
                <p className="quietly">
                  <Trans>
                    What meetings and articles printed, kept as printed, beside what their own counts come to.
                  </Trans>
                </p>
                {plan.reportedFigures.map((figure) => (
                  <ReportedFigures key={figure.key} figure={figure} />
                ))}
              </Panel>
            ) : null}
          </Page>
        )
      }
    </Loaded>
  )
}

/** What the address of a plan says. */
export interface PlanSearch {
  view?: 'table' | 'board'
  q?: string
  bucket?: StatusBucket
  withoutStatus?: boolean
  area?: string
  lead?: string
  asOf?: string
  sort?: 'CODE' | 'TITLE' | 'LEAD' | 'START'
  first?: number
  after?: string
}
