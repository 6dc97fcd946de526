import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Entry } from '../../ui/Entries.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { OutcomeTag } from './outcomes.js'

const Fields = graphql(`
  fragment DecisionEntry_decision on Decision {
    number
    outcome
    decidedAt
    reviewBy
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
    proposedBy {
      ...DelegationChip_delegation
    }
    changedBy {
      id
      number
    }
  }
`)

/** One decision in the list: its number, what it is about, and whether it still stands. */
export function DecisionEntry({ decision, mark }: { decision: FragmentOf<typeof Fields>; mark?: ReactNode }) {
  const { number, outcome, decidedAt, reviewBy, title, body, proposedBy, changedBy } = read(Fields, decision)
  return (
    <Entry
      above={
        <>
          {number} · <Local text={body.name} />
        </>
      }
      title={
        <Link {...paths.decision(number)}>
          <Local text={title} />
        </Link>
      }
      side={
        <>
          {mark}
          <OutcomeTag outcome={outcome} />
          <span className="quietly">
            <Instant at={decidedAt} day />
          </span>
        </>
      }
    >
      <DelegationChip delegation={proposedBy} />
      {reviewBy ? (
        <span>
          <Trans>
            review by <PartialDate date={reviewBy} />
          </Trans>
        </span>
      ) : null}
      {changedBy ? (
        <span>
          <Trans>changed by {changedBy.number}</Trans>
        </span>
      ) : null}
    </Entry>
  )
}
