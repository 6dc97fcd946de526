import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { useViewer } from '../../app/viewer.js'
import { Page, Panel } from '../../ui/Page.js'
import { Duties } from '../home/Duties.js'
import { ConsultationList } from './ConsultationList.js'
import { Inside } from './Inside.js'

const ContributorHomeQuery = graphql(`
  query ContributorHome {
    needsMeNow {
      ...Duties_needs
    }
    consultations(first: 20) {
      ...ConsultationList_consultations
    }
  }
`)

/** The home of somebody of a ministry: what their focal point asks of them, and what they were asked before. */
export function ContributorHome() {
  const { t } = useLingui()
  const viewer = useViewer()
  const answer = useAsk(ContributorHomeQuery, {})
  return (
    <Page
      title={t`Needs me now`}
      lead={
        <Trans>
          {viewer?.name}, contributor of {viewer?.delegationName}.
        </Trans>
      }
    >
      <Inside />
      <Loaded from={answer}>
        {({ needsMeNow, consultations }) => (
          <>
            <Duties needs={needsMeNow} nextMeeting={undefined} />
            <Panel plain title={<Trans>What you are asked about</Trans>}>
              <ConsultationList consultations={consultations} />
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  )
}
