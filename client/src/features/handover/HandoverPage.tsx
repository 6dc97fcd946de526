import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { Button } from '../../ui/Button.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { Page, Panel } from '../../ui/Page.js'
import { inWords } from '../../ui/partial-date.format.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { HandoverSections } from './HandoverSections.js'
import { HandoverState } from './HandoverState.js'
import { Signatures } from './Signatures.js'

const HandoverQuery = graphql(`
  query ChairHandover($body: String!) {
    chairHandover(body: $body) {
      id
      contentOn
      contentHash
      body {
        name {
          en
          vi
        }
      }
      sections {
        ...HandoverSections_section
      }
      ...HandoverState_handover
      ...Signatures_handover
    }
  }
`)

const route = getRouteApi('/inside/chair/$body')

/** What one chair leaves to the next: read on screen or on paper, signed by both. */
export function HandoverPage() {
  const { t } = useLingui()
  const local = useLocal()
  const language = useLanguage()
  const { body } = route.useParams()
  const asked = useAsk(HandoverQuery, { body })
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={5} />}>
      {({ chairHandover: handover }) => {
        if (!handover) return <NotThere />
        const day = inWords(handover.contentOn, language)
        return (
          <Page
            kind="document"
            title={t`Handover of the chair`}
            above={local(handover.body.name)}
            lead={<Trans>As of {day}. It holds what every member state may read.</Trans>}
            actions={
              <Button icon="file" onClick={() => window.print()}>
                <Trans>Print</Trans>
              </Button>
            }
          >
            <HandoverState handover={handover} />
            <HandoverSections sections={handover.sections} />
            <Panel title={<Trans>Signatures</Trans>}>
              <Signatures handover={handover} />
            </Panel>
          </Page>
        )
      }}
    </Loaded>
  )
}
