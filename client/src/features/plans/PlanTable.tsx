import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { ProjectDates } from '../projects/ProjectDates.js'
import { ProjectStatusTag } from '../projects/ProjectStatusTag.js'
import classes from './Plans.module.css'

const Fields = graphql(`
  fragment PlanTable_project on Project {
    id
    code
    status
    title {
      en
      vi
    }
    lead {
      ...DelegationChip_delegation
    }
    area {
      number
      name {
        en
        vi
      }
    }
    ...ProjectDates_project
  }
`)

/** The projects of a plan, one a row. */
export function PlanTable({ projects }: { projects: readonly FragmentOf<typeof Fields>[] }) {
  const { t } = useLingui()
  return (
    <Panel>
      <Table
        caption={t`Projects of the plan`}
        columns={[
          { key: 'title', name: <Trans>Project</Trans> },
          { key: 'status', name: <Trans>Status</Trans> },
          { key: 'lead', name: <Trans>Lead</Trans> },
          { key: 'when', name: <Trans>When</Trans> },
          { key: 'area', name: <Trans>Area</Trans> },
        ]}
      >
        {projects.map((project) => {
          const shown = read(Fields, project)
          const { id, code, status, title, lead, area } = shown
          return (
            <Row
              key={id}
              heading={
                <span className={classes.title}>
                  <Link {...paths.project(code)}>
                    <Local text={title} />
                  </Link>
                  <span className={classes.code}>{code}</span>
                </span>
              }
            >
              <Cell>
                <ProjectStatusTag status={status} />
              </Cell>
              <Cell name={t`Lead`}>{lead ? <DelegationChip delegation={lead} /> : null}</Cell>
              <Cell name={t`When`}>
                <ProjectDates project={shown} />
              </Cell>
              <Cell name={t`Area`}>
                {area ? (
                  <>
                    {area.number}. <Local text={area.name} />
                  </>
                ) : null}
              </Cell>
            </Row>
          )
        })}
      </Table>
    </Panel>
  )
}
