import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { cityOf, offsetOf } from '../../ui/clocks.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { Columns, Page, Panel } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { Holidays } from '../calendar/Holidays.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { Sources } from '../sources/Sources.js'
import { AppointAct } from '../offices/AppointAct.js'
import { Agencies } from './Agencies.js'
import { ChairTerms } from './ChairTerms.js'
import { OfficeTerms } from './OfficeTerms.js'
import { Participation } from './Participation.js'

const DelegationQuery = graphql(`
  query Delegation($id: ID!, $key: String!) {
    delegation(id: $id) {
      id
      key
      note
      timeZone
      name {
        en
        vi
      }
      ...DelegationChip_delegation
      ...AppointAct_delegation
      agencies {
        ...Agencies_agency
      }
      participation {
        ...Participation_participation
      }
      sources {
        ...Sources_source
      }
    }
    offices(delegation: $key, currentOnly: false) {
      ...OfficeTerms_office
    }
    chairTerms {
      delegation {
        key
      }
      ...ChairTerms_term
    }
  }
`)

const route = getRouteApi('/inside/members/$key')

/** One delegation: its agencies, who holds and held its offices, where it takes part, and its terms in the chair. */
export function DelegationPage() {
  const local = useLocal()
  const language = useLanguage()
  const { key } = route.useParams()
  const viewer = useViewer()
  const asked = useAsk(DelegationQuery, { id: key, key })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={5} />}>
      {({ delegation, offices, chairTerms }) => {
        if (!delegation) return <NotThere />
        const { name, timeZone, agencies, participation, note, sources } = delegation
        return (
          <Page
            title={local(name)}
            heading={<DelegationChip delegation={delegation} />}
            actions={
              <>
                {viewer?.mayConsult && viewer.delegationKey === key ? (
                  <ButtonLink {...paths.contributors()} icon="lock">
                    <Trans>Contributors</Trans>
                  </ButtonLink>
                ) : null}
                <ButtonLink {...paths.commitments({ actor: key })} icon="commit">
                  <Trans>Its commitments</Trans>
                </ButtonLink>
              </>
            }
          >
            <Columns
              main={
                <>
                  <OfficeTerms offices={offices} actions={<AppointAct delegation={delegation} />} />
                  <Panel title={<Trans>Agencies</Trans>}>
                    <Agencies agencies={agencies} />
                  </Panel>
                  <Holidays delegationKey={key} />
                </>
              }
              aside={
                <>
                  <Panel title={<Trans>About this delegation</Trans>}>
                    <Facts>
                      <Fact name={<Trans>Takes part in</Trans>} wide>
                        <Participation participation={participation} />
                      </Fact>
                      <Fact name={<Trans>Its clock</Trans>} wide>
                        {cityOf(timeZone, language)} ({offsetOf(new Date(), timeZone)})
                      </Fact>
                      {note ? (
                        <Fact name={<Trans>Note</Trans>} wide>
                          <span lang="en">{note}</span>
                        </Fact>
                      ) : null}
                    </Facts>
                    <Sources sources={sources} />
                  </Panel>
                  <ChairTerms terms={chairTerms.filter((term) => term.delegation.key === key)} ofOne />
                </>
              }
            />
          </Page>
        )
      }}
    </Loaded>
  )
}
