import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import classes from './ConsensusBoard.module.css'
import { PositionSource } from './PositionSource.js'
import { PositionTag } from './PositionTag.js'

const Fields = graphql(`
  fragment OwnPosition_position on Position {
    kind
    text
    number
    outdated
    ...PositionSource_position
  }
`)

/** What one's delegation has said; on an earlier text it can be affirmed with one press after reading what changed. */
export function OwnPosition({
  position,
  code,
  releasedNumber,
  onAffirm,
}: {
  position: FragmentOf<typeof Fields>
  code: string
  releasedNumber: number
  onAffirm: () => void
}) {
  const shown = read(Fields, position)
  const { kind, text, number, outdated } = shown
  return (
    <>
      <div className={classes.recorded}>
        <p>
          <span className="quietly">
            <Trans>Now on record:</Trans>
          </span>{' '}
          <PositionTag kind={kind} /> <Trans>Revision {number}</Trans>
        </p>
        {text ? <blockquote className={classes.statement}>{text}</blockquote> : null}
        <PositionSource position={shown} />
      </div>
      {outdated ? (
        <Notice tone="warn" title={<Trans>Given on revision {number}; the text has changed since</Trans>}>
          <p>
            <Link {...paths.proposalChanges(code, number, releasedNumber)}>
              <Trans>See what changed up to revision {releasedNumber}</Trans>
            </Link>
          </p>
          <Button small icon="repeat" onClick={onAffirm}>
            <Trans>Say the same on revision {releasedNumber}</Trans>
          </Button>
        </Notice>
      ) : null}
    </>
  )
}
