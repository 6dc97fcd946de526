import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Instant } from '../../ui/Instant.js'
import { Notice } from '../../ui/Notice.js'

const Fields = graphql(`
  fragment Receipt_proposal on Proposal {
    code
    revisions {
      number
      submittedAt
      textHash
    }
  }
`)

/** What a person can keep or print after submitting: what, for whom, when by the server's clock, and the seal of the text. */
export function Receipt({ proposal }: { proposal: FragmentOf<typeof Fields> }) {
  const viewer = useViewer()
  const { code, revisions } = read(Fields, proposal)
  const submitted = revisions.find(({ submittedAt }) => submittedAt !== null)
  if (!submitted?.submittedAt) return null
  return (
    <Notice tone="good" live title={<Trans>Submitted. Keep this receipt.</Trans>}>
      <Facts>
        <Fact name={<Trans>Proposal</Trans>}>
          <Trans>
            {code}, revision {submitted.number}
          </Trans>
        </Fact>
        <Fact name={<Trans>For</Trans>}>
          {viewer?.delegationName}, {viewer?.name}
        </Fact>
        <Fact name={<Trans>By the server’s clock</Trans>}>
          <Instant at={submitted.submittedAt} />
        </Fact>
        <Fact name={<Trans>Seal of the text (SHA-256)</Trans>} wide>
          <code style={{ overflowWrap: 'anywhere' }}>{submitted.textHash}</code>
        </Fact>
      </Facts>
    </Notice>
  )
}
