import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Icon } from '../../ui/Icon.js'
import { Panel } from '../../ui/Page.js'
import classes from './Register.module.css'

const Fields = graphql(`
  fragment ProofPanel_decision on Decision {
    number
    seq
    leafHash
  }
`)

/** The proof of a decision: where to get it and how to verify it without this system. */
export function ProofPanel({ decision }: { decision: FragmentOf<typeof Fields> }) {
  const { number, seq, leafHash } = read(Fields, decision)
  return (
    <Panel title={<Trans>Proof</Trans>} id="proof">
      <p>
        <Trans>
          The proof holds what was entered and you may read, its path to the signed head, and the key. It is verified
          without network, by a program of less than a hundred lines that uses nothing of ours.
        </Trans>
      </p>
      <ol className={classes.steps}>
        <li>
          <a href={`/register/proofs/${number}.json`} download={`${number}.proof.json`}>
            <Icon name="down" size={16} /> <Trans>Download the proof of {number}</Trans>
          </a>
        </li>
        <li>
          <a href="/register/verify-proof.mjs" download="verify-proof.mjs">
            <Icon name="down" size={16} /> <Trans>Download the program</Trans>
          </a>
        </li>
        <li>
          <Trans>On any machine with Node, run:</Trans>
          <pre className={classes.note}>{`node verify-proof.mjs ${number}.proof.json`}</pre>
        </li>
        <li>
          <Trans>Compare the key that it names with the one in the heads that your delegation keeps.</Trans>
        </li>
      </ol>
      <p className="quietly">
        <Trans>
          Entry {seq}, hash <code className={classes.hash}>{leafHash}</code>
        </Trans>
      </p>
    </Panel>
  )
}
