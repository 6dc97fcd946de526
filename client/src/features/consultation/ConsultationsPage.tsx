import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Page } from '../../ui/Page.js'
import { ConsultationList } from './ConsultationList.js'
import { Inside } from './Inside.js'

const ConsultationsQuery = graphql(`
  query Consultations {
    consultations(first: 50) {
      ...ConsultationList_consultations
    }
  }
`)

/** The consultations of the viewer's own delegation, or those in which they are asked. */
export function ConsultationsPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const answer = useAsk(ConsultationsQuery, {})
  if (!viewer?.mayConsult && !viewer?.isContributor) return <NotThere />
  return (
    <Page
      title={t`In the capital`}
      lead={<Trans>What ministries are asked before the delegation speaks.</Trans>}
      actions={
        viewer.isContributor ? null : (
          <ButtonLink {...paths.contributors()} icon="people">
            <Trans>Contributors</Trans>
          </ButtonLink>
        )
      }
    >
      <Inside />
      <Loaded from={answer}>{({ consultations }) => <ConsultationList consultations={consultations} />}</Loaded>
    </Page>
  )
}
