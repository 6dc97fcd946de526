import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Button } from '../../ui/Button.js'
import { Instant } from '../../ui/Instant.js'
import { useLocal } from '../../ui/Local.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import { CommentForm, type TermsFields } from './CommentForm.js'
import { CommentWords } from './CommentWords.js'
import classes from './Comments.module.css'
import { DISPOSITIONS } from './dispositions.js'
import { ReopenAct, ResolveAct } from './ResolveAct.js'

const Fields = graphql(`
  fragment CommentThread_comment on Comment {
    id
    revision
    audience
    revisionNumber
    state
    disposition
    dispositionNote
    resolvedAt
    resolvedBy {
      name
    }
    sharedWith {
      name {
        en
        vi
      }
    }
    replies {
      id
      ...CommentWords_comment
    }
    viewerCan {
      reply {
        allowed
      }
      resolve {
        allowed
      }
      reopen {
        allowed
      }
    }
    ...CommentWords_comment
  }
`)

/** A comment, its answers, and what became of it. */
export function CommentThread({
  comment,
  subject,
  terms,
}: {
  comment: FragmentOf<typeof Fields>
  subject: string
  terms: FragmentOf<typeof TermsFields>
}) {
  const { i18n } = useLingui()
  const local = useLocal()
  const [answering, setAnswering] = useState(false)
  const shown = read(Fields, comment)
  const {
    id,
    revision,
    audience,
    revisionNumber,
    state,
    disposition,
    dispositionNote,
    resolvedAt,
    resolvedBy,
    sharedWith,
    replies,
    viewerCan,
  } = shown
  const partners = sharedWith?.map(({ name }) => local(name)) ?? null
  return (
    <article className={classes.thread} data-resolved={state === 'RESOLVED' || undefined}>
      <CommentWords comment={shown} />
      <div className={classes.about}>
        <WhoCanSee tier={audience} names={partners} />
        {revisionNumber ? (
          <span>
            <Trans>On revision {revisionNumber}</Trans>
          </span>
        ) : null}
      </div>
      {replies.length > 0 ? (
        <div className={classes.replies}>
          {replies.map((reply) => (
            <CommentWords key={reply.id} comment={reply} />
          ))}
        </div>
      ) : null}
      {disposition ? (
        <div className={classes.disposition}>
          <strong>{i18n._(DISPOSITIONS[disposition].words)}</strong>
          {dispositionNote ? <p>{dispositionNote}</p> : null}
          <span className={classes.when}>
            {resolvedBy?.name} {resolvedAt ? <Instant at={resolvedAt} day /> : null}
          </span>
        </div>
      ) : null}
      <div className={classes.acts}>
        {viewerCan.reply.allowed && !answering ? (
          <Button small icon="speech" onClick={() => setAnswering(true)}>
            <Trans>Answer</Trans>
          </Button>
        ) : null}
        {viewerCan.resolve.allowed && state === 'OPEN' ? <ResolveAct id={id} revision={revision} /> : null}
        {viewerCan.reopen.allowed && state === 'RESOLVED' ? <ReopenAct id={id} revision={revision} /> : null}
      </div>
      {answering ? (
        <CommentForm
          subject={subject}
          terms={terms}
          answers={{ id, audience, partners }}
          onDone={() => setAnswering(false)}
        />
      ) : null}
    </article>
  )
}
