import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { paths } from '../../app/paths.js'
import { Empty } from '../../ui/Empty.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { useLocal } from '../../ui/Local.js'
import { Columns, Page, Panel } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { Moment, Timeline } from '../../ui/Timeline.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import { Sources } from '../sources/Sources.js'
import { OfficeActs } from './OfficeActs.js'
import { OfficeSpan } from './OfficeSpan.js'

const PersonQuery = graphql(`
  query Person($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        name
        note
        role {
          en
          vi
        }
        agency {
          name {
            en
            vi
          }
        }
        delegation {
          key
          ...DelegationChip_delegation
        }
        contact {
          email
          phone
        }
        offices {
          id
          kind
          state
          title {
            en
            vi
          }
          body {
            name {
              en
              vi
            }
          }
          delegation {
            key
            ...DelegationChip_delegation
          }
          ...OfficeSpan_office
          ...OfficeSubject_office
        }
        sources {
          ...Sources_source
        }
      }
    }
  }
`)

const route = getRouteApi('/inside/people/$id')

/** One person: the offices that they hold and held, the newest first, and how to reach them. */
export function PersonPage() {
  const { i18n } = useLingui()
  const local = useLocal()
  const { id } = route.useParams()
  const asked = useAsk(PersonQuery, { id })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={5} />}>
      {({ node }) => {
        if (node?.__typename !== 'Person') return <NotThere />
        const { name, note, role, agency, delegation, contact, offices, sources } = node
        return (
          <Page
            title={name}
            above={
              delegation ? (
                <Link {...paths.member(delegation.key)}>
                  <DelegationChip delegation={delegation} />
                </Link>
              ) : null
            }
          >
            <Columns
              main={
                <Panel title={<Trans>Terms in office</Trans>}>
                  {offices.length === 0 ? (
                    <Empty icon="people" title={<Trans>No office on record</Trans>} />
                  ) : (
                    <Timeline>
                      {offices.map((office) => (
                        <Moment
                          key={office.id}
                          icon="people"
                          tone={office.state === 'HELD' ? 'good' : 'neutral'}
                          what={
                            <strong>
                              {local(office.title) || i18n._(officeName(office.kind))}
                              {office.body ? ` · ${local(office.body.name)}` : null}
                            </strong>
                          }
                          when={<DelegationChip delegation={office.delegation} />}
                        >
                          <div>
                            <OfficeSpan office={office} />
                          </div>
                          <OfficeActs office={office} />
                        </Moment>
                      ))}
                    </Timeline>
                  )}
                </Panel>
              }
              aside={
                <Panel title={<Trans>About this person</Trans>}>
                  <Facts>
                    {agency ? (
                      <Fact name={<Trans>Agency</Trans>} wide>
                        {local(agency.name)}
                      </Fact>
                    ) : null}
                    {local(role) ? (
                      <Fact name={<Trans>Role</Trans>} wide>
                        {local(role)}
                      </Fact>
                    ) : null}
                    {contact?.email ? (
                      <Fact name={<Trans>E-mail</Trans>} wide>
                        <a href={`mailto:${contact.email}`}>{contact.email}</a>
                      </Fact>
                    ) : null}
                    {note ? (
                      <Fact name={<Trans>Note</Trans>} wide>
                        <span lang="en">{note}</span>
                      </Fact>
                    ) : null}
                  </Facts>
                  <Sources sources={sources} />
                </Panel>
              }
            />
          </Page>
        )
      }}
    </Loaded>
  )
}
