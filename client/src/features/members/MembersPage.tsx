import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Columns, Page, Panel } from '../../ui/Page.js'
import { ChairNow } from './ChairNow.js'
import { ChairTerms } from './ChairTerms.js'
import { Roster } from './Roster.js'

const MembersQuery = graphql(`
  query Members {
    delegations {
      kind
      ...Roster_delegation
    }
    offices {
      ...Roster_office
    }
    chair(body: "accsm") {
      ...ChairNow_chair
    }
    chairTerms(body: "accsm") {
      ...ChairTerms_term
    }
  }
`)

/** Who takes part, through which agency and by whom, in protocol order; and who is in the chair. */
export function MembersPage() {
  const { t } = useLingui()
  const asked = useAsk(MembersQuery, {})
  return (
    <Page
      title={t`Members and agencies`}
      lead={
        <Trans>
          Everybody at the table, in protocol order: through which agency, since when, and who speaks for them now.
        </Trans>
      }
    >
      <Loaded from={asked}>
        {({ delegations, offices, chair, chairTerms }) => {
          const of = (kind: (typeof delegations)[number]['kind']) => delegations.filter((each) => each.kind === kind)
          return (
            <Columns
              main={
                <>
                  <Panel title={<Trans>Member states</Trans>}>
                    <Roster caption={t`Member states`} delegations={of('MEMBER_STATE')} offices={offices} />
                  </Panel>
                  <Panel title={<Trans>Partners</Trans>}>
                    <Roster caption={t`Partners`} delegations={of('PARTNER')} offices={offices} />
                  </Panel>
                  <Panel title={<Trans>Secretariat</Trans>}>
                    <Roster caption={t`Secretariat`} delegations={of('SECRETARIAT')} offices={offices} />
                  </Panel>
                </>
              }
              aside={
                <>
                  <ChairNow chair={chair} />
                  <ChairTerms terms={chairTerms} />
                </>
              }
            />
          )
        }}
      </Loaded>
    </Page>
  )
}
