import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { Tag } from '../../ui/Tag.js'
import classes from './Consultation.module.css'
import { KINDS, TAKEN_UP } from './consultation.words.js'
import { DisposeAct } from './DisposeAct.js'

const Fields = graphql(`
  fragment Contribution_contribution on Contribution {
    id
    kind
    text
    number
    givenAt
    isLate
    disposition
    dispositionReason
    revision
  }
`)

/** One comment of a ministry, and what became of it. */
export function Contribution({
  contribution,
  mayDispose = false,
}: {
  contribution: FragmentOf<typeof Fields>
  mayDispose?: boolean
}) {
  const { t, i18n } = useLingui()
  const { id, kind, text, number, givenAt, isLate, disposition, dispositionReason, revision } = read(
    Fields,
    contribution,
  )
  const became = disposition ? TAKEN_UP[disposition] : undefined
  return (
    <div className={classes.contribution}>
      <span>
        <Tag>{i18n._(KINDS[kind].words)}</Tag> {isLate ? <Tag tone="warn">{t`Late`}</Tag> : null}{' '}
        <span className="quietly">
          <Trans>
            on revision {number}, <Instant at={givenAt} />
          </Trans>
        </span>
      </span>
      <p className={classes.words}>{text}</p>
      {became ? (
        <p>
          <Tag tone={became.tone}>{i18n._(became.words)}</Tag> {dispositionReason}
        </p>
      ) : null}
      {mayDispose ? <DisposeAct id={id} revision={revision} isSaid={became !== undefined} /> : null}
    </div>
  )
}
