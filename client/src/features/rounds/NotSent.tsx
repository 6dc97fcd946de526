import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import classes from './ConsensusBoard.module.css'

/** Words that were typed for a position in a round that ended meanwhile: still there, and nobody's position. */
export function NotSent({ text, onDrop }: { text: string; onDrop: () => void }) {
  return (
    <Notice tone="warn" title={<Trans>The round has ended; these words of yours do not count</Trans>}>
      <p className={classes.statement}>{text}</p>
      <div>
        <Button small onClick={onDrop}>
          <Trans>Throw them away</Trans>
        </Button>
      </div>
    </Notice>
  )
}
