import { Trans } from '@lingui/react/macro'
import { graphql, type ProposalState } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Panel } from '../../ui/Page.js'
import { AppraiseAct } from './AppraiseAct.js'
import { DeferAct, NotAdoptAct, SendBackAct } from './DecideActs.js'
import classes from './ProposalActs.module.css'
import { RoundActs } from '../rounds/RoundActs.js'
import { ReleaseAct, StartRevisionAct } from './RevisionActs.js'
import { TableAct } from './TableAct.js'
import { WithdrawAct } from './WithdrawAct.js'

const Fields = graphql(`
  fragment ProposalActs_proposal on Proposal {
    id
    code
    state
    revision
    releasedNumber
    title {
      en
      vi
    }
    body {
      key
      seatZone
    }
    newestRevision {
      number
      isDraft
    }
    ...RoundActs_proposal
    viewerCan {
      edit {
        allowed
      }
      returnForChanges {
        allowed
      }
      circulate {
        allowed
      }
      startRevision {
        allowed
      }
      releaseRevision {
        allowed
      }
      table {
        allowed
      }
      defer {
        allowed
      }
      sendBack {
        allowed
      }
      notAdopt {
        allowed
      }
      withdraw {
        allowed
      }
    }
  }
`)

/** What an act needs to know of its proposal. */
export interface Subject {
  id: string
  code: string
  revision: number
  /** Number of the text that the act is about. */
  number: number
  bodyKey: string
  zone: string
}

/** What the viewer can do with the proposal now, the likeliest first, and what happens next when it is not their turn. */
export function ProposalActs({ proposal }: { proposal: FragmentOf<typeof Fields> }) {
  const shown = read(Fields, proposal)
  const { id, code, state, revision, releasedNumber, body, newestRevision: newest, viewerCan: can } = shown
  const subject: Subject = {
    id,
    code,
    revision,
    number: releasedNumber ?? newest.number,
    bodyKey: body.key,
    zone: body.seatZone,
  }
  const hasDraft = newest.isDraft
  return (
    <Panel title={<Trans>What can be done now</Trans>}>
      <p className="quietly">
        <NextStep state={state} />
      </p>
      <div className={classes.acts}>
        {can.edit.allowed && hasDraft ? (
          <ButtonLink {...paths.editProposal(code)} weight="primary" icon="pen">
            <Trans>Write the concept note</Trans>
          </ButtonLink>
        ) : null}
        {can.circulate.allowed ? <AppraiseAct subject={subject} outcome="circulate" /> : null}
        {can.returnForChanges.allowed ? <AppraiseAct subject={subject} outcome="return" /> : null}
        {can.table.allowed ? <TableAct subject={subject} /> : null}
        <RoundActs proposal={shown} subject={subject} />
        {can.defer.allowed ? <DeferAct subject={subject} /> : null}
        {can.sendBack.allowed ? <SendBackAct subject={subject} /> : null}
        {can.notAdopt.allowed ? <NotAdoptAct subject={subject} /> : null}
        {can.startRevision.allowed && !hasDraft ? <StartRevisionAct subject={subject} /> : null}
        {can.releaseRevision.allowed && hasDraft ? (
          <ReleaseAct subject={{ ...subject, number: newest.number }} />
        ) : null}
        {can.withdraw.allowed ? <WithdrawAct subject={subject} /> : null}
      </div>
    </Panel>
  )
}

function NextStep({ state }: { state: ProposalState }) {
  switch (state) {
    case 'DRAFT':
      return <Trans>Being written by its delegation. Next: the focal point submits it.</Trans>
    case 'SUBMITTED':
      return <Trans>With the Secretariat for appraisal. Next: it is circulated, or returned with reasons.</Trans>
    case 'RETURNED':
      return <Trans>Back with its delegation, with reasons. Next: the focal point submits a new revision.</Trans>
    case 'CIRCULATED':
      return <Trans>With the delegations for comments. Next: it is tabled at a meeting, or put to decision in writing.</Trans>
    case 'TABLED':
      return (
        <Trans>
          Before the meeting. Next: each delegation states its position, and the Chair records the decision.
        </Trans>
      )
    case 'DECIDING':
      return <Trans>Before the delegations in writing. Next: it closes by itself at its deadline.</Trans>
    case 'CONFIRMING':
      return <Trans>Agreed, not adopted yet. Next: the capitals confirm, or the partners give their own consent.</Trans>
    case 'REFERRED':
      return <Trans>Taken to the heads or to another body. Next: it is tabled there.</Trans>
    case 'DEFERRED':
      return <Trans>Put off to a later meeting. Next: it is tabled again.</Trans>
    case 'ADOPTED':
      return <Trans>Adopted by consensus. Its project stands in the work plan.</Trans>
    case 'NOT_ADOPTED':
      return <Trans>Considered and not adopted.</Trans>
    case 'WITHDRAWN':
      return <Trans>Taken back by its delegation.</Trans>
  }
}
