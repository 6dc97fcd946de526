import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Instant } from '../../ui/Instant.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { ConceptNoteFields, noteOf } from './ConceptNoteFields.js'
import { useNoteChoices } from './note.choices.js'
import { NoteSections } from './NoteSections.js'
import classes from './ProposalText.module.css'

const Fields = graphql(`
  fragment ProposalText_proposal on Proposal {
    code
    releasedNumber
    workPlan {
      key
    }
    revisions {
      id
      number
      isDraft
      submittedAt
      releasedAt
      changeSummary
      conceptNote {
        ...ConceptNoteFields_note
      }
    }
  }
`)

/** What a proposal says, section by section, in the newest text or in an earlier one. */
export function ProposalText({
  proposal,
  revision,
}: {
  proposal: FragmentOf<typeof Fields>
  revision: number | undefined
}) {
  const { code, releasedNumber, revisions, workPlan } = read(Fields, proposal)
  const choices = useNoteChoices(workPlan?.key)
  const newest = revisions[0]
  const shown = revisions.find(({ number }) => number === revision) ?? newest
  if (!shown) return null
  const note = noteOf(read(ConceptNoteFields, shown.conceptNote))
  const before = revisions.find(({ number }) => number < shown.number)
  return (
    <>
      {shown.isDraft ? (
        <Notice tone="neutral" title={<Trans>This is a draft</Trans>}>
          <Trans>Only your delegation sees it, until it is submitted.</Trans>
        </Notice>
      ) : null}
      {newest && shown.number !== newest.number ? (
        <Notice tone="warn" title={<Trans>This is an earlier text: revision {shown.number}</Trans>}>
          <Link {...paths.proposal(code, 'text')}>
            <Trans>Read revision {newest.number}</Trans>
          </Link>
        </Notice>
      ) : null}
      <Panel>
        <p className={classes.version}>
          <strong>
            <Trans>Revision {shown.number}</Trans>
          </strong>
          {shown.submittedAt ? (
            <>
              {' · '}
              <Trans>
                submitted <Instant at={shown.submittedAt} day />
              </Trans>
            </>
          ) : null}
          {shown.number === releasedNumber ? (
            <>
              {' · '}
              <Trans>under discussion</Trans>
            </>
          ) : null}
          {before ? (
            <>
              {' · '}
              <Link {...paths.proposalChanges(code, before.number, shown.number)}>
                <Trans>what changed since revision {before.number}</Trans>
              </Link>
            </>
          ) : null}
        </p>
        {shown.changeSummary ? (
          <p className={classes.change}>
            <Trans>What changed: {shown.changeSummary}</Trans>
          </p>
        ) : null}
        <NoteSections note={note} choices={choices} />
      </Panel>
    </>
  )
}
