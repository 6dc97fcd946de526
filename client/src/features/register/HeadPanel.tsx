import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Instant } from '../../ui/Instant.js'
import { Panel } from '../../ui/Page.js'
import classes from './Register.module.css'

const Fields = graphql(`
  fragment HeadPanel_head on RegisterHead {
    size
    root
    at
    note
    keyId
  }
`)

/** The signed head of the register as it is now: what a delegation keeps, to notice if the past is rewritten. */
export function HeadPanel({ head }: { head: FragmentOf<typeof Fields> }) {
  const { size, root, at, note, keyId } = read(Fields, head)
  return (
    <Panel title={<Trans>Current head of the register</Trans>} id="head">
      <p>
        <Trans>
          It is signed with each decision and mailed to the member states. Whoever keeps one can tell whether anything
          before it was changed, taken away or put in.
        </Trans>
      </p>
      <Facts>
        <Fact name={<Trans>Decisions</Trans>}>{size}</Fact>
        <Fact name={<Trans>Signed</Trans>}>
          <Instant at={at} />
        </Fact>
        <Fact name={<Trans>Key</Trans>}>
          <code className={classes.hash}>{keyId}</code>
        </Fact>
        <Fact name={<Trans>Root</Trans>} wide>
          <code className={classes.hash}>{root}</code>
        </Fact>
      </Facts>
      <details>
        <summary>
          <Trans>The head as it was signed, to be kept</Trans>
        </summary>
        <pre className={classes.note}>{note}</pre>
      </details>
    </Panel>
  )
}
