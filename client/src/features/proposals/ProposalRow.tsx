import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Deadline } from '../../ui/Deadline.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './ProposalRow.module.css'
import { ProposalStateTag } from './ProposalStateTag.js'

const Fields = graphql(`
  fragment ProposalRow_proposal on Proposal {
    code
    state
    changedAt
    commentsCloseAt
    commentsCloseZone
    title {
      en
      vi
    }
    body {
      name {
        en
        vi
      }
    }
    delegation {
      ...DelegationChip_delegation
    }
  }
`)

/** A proposal in a list: where it stands, whose it is, and until when. */
export function ProposalRow({ proposal }: { proposal: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { code, state, changedAt, commentsCloseAt, commentsCloseZone, title, body, delegation } = read(Fields, proposal)
  return (
    <div className={classes.row}>
      <div className={classes.main}>
        <span className={classes.code}>{code}</span>
        <Link {...paths.proposal(code)} className={classes.title}>
          {title.en || title.vi ? <Local text={title} /> : t`Untitled proposal`}
        </Link>
        <span className={classes.about}>
          <DelegationChip delegation={delegation} />
          <span>
            <Local text={body.name} />
          </span>
        </span>
      </div>
      <div className={classes.state}>
        <ProposalStateTag state={state} />
        <span className={classes.when}>
          {state === 'CIRCULATED' && commentsCloseAt && commentsCloseZone ? (
            <Deadline at={commentsCloseAt} zone={commentsCloseZone} brief />
          ) : (
            <Trans>
              changed <Instant at={changedAt} day />
            </Trans>
          )}
        </span>
      </div>
    </div>
  )
}
