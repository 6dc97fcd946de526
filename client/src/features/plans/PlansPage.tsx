import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { PlanCard } from './PlanCard.js'
import classes from './Plans.module.css'

const Plans = graphql(`
  query Plans {
    workPlans {
      id
      ...PlanCard_plan
    }
  }
`)

/** The work plans of every body, each with its own areas; they are never merged. */
export function PlansPage() {
  const { t } = useLingui()
  const asked = useAsk(Plans, {})
  return (
    <Page
      title={t`Work plans`}
      lead={
        <Trans>
          Each body plans for five years, with its own areas. Every figure leads to exactly the projects that it counts.
        </Trans>
      }
    >
      <Loaded from={asked} skeleton={<Skeleton kind="cards" lines={4} />}>
        {({ workPlans }) =>
          workPlans.length === 0 ? (
            <Empty icon="plan" title={<Trans>No work plan that you can see</Trans>} />
          ) : (
            <ul className={classes.cards}>
              {workPlans.map((plan) => (
                <li key={plan.id}>
                  <PlanCard plan={plan} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
