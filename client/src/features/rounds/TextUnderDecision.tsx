import { Plural, Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import classes from './ConsensusBoard.module.css'
import { RevisionChange } from './RevisionChange.js'

const Fields = graphql(`
  fragment TextUnderDecision_round on Round {
    id
    openedNumber
    releasedNumber
    decidedNumber
    viewerCan {
      contestChange {
        allowed
      }
    }
    proposal {
      code
      revisions {
        id
        number
        isDraft
        changeKind
        ...RevisionChange_revision
      }
    }
  }
`)

/** Which text is decided on, what has changed since the one circulated before it, and each change since the opening. */
export function TextUnderDecision({ round }: { round: FragmentOf<typeof Fields> }) {
  const { id, openedNumber, releasedNumber, decidedNumber, viewerCan, proposal } = read(Fields, round)
  const number = decidedNumber ?? releasedNumber
  const released = proposal.revisions.filter((each) => !each.isDraft && each.number <= number)
  const before = released.find((each) => each.number < number)?.number
  const since = released.filter((each) => each.number > openedNumber)
  const contestable = viewerCan.contestChange.allowed
  const shown = contestable ? released.filter((each) => since.includes(each) || each.changeKind === 'EDITORIAL') : since
  return (
    <div className={classes.text}>
      <p>
        <Link {...paths.proposalRevision(proposal.code, number)}>
          <strong>
            <Trans>
              {proposal.code}, revision {number}
            </Trans>
          </strong>
        </Link>{' '}
        {before ? (
          <>
            ·{' '}
            <Link {...paths.proposalChanges(proposal.code, before, number)}>
              <Trans>what changed since revision {before}</Trans>
            </Link>
          </>
        ) : (
          <span className="quietly">
            <Trans>the first text</Trans>
          </span>
        )}
        {since.length > 0 ? (
          <span className="quietly">
            {' · '}
            <Plural value={since.length} one="changed once since the opening" other="changed # times since the opening" />
          </span>
        ) : null}
      </p>
      {shown.length > 0 ? (
        <ul className={classes.changes}>
          {shown.map((revision) => (
            <RevisionChange
              key={revision.id}
              revision={revision}
              roundId={id}
              code={proposal.code}
              contestable={contestable}
            />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
