import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import type { FragmentOf } from '../../app/fragments.js'
import { useLive } from '../../app/live.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { NextPage } from '../../ui/NextPage.js'
import { CommentForm, type TermsFields } from './CommentForm.js'
import { CommentThread } from './CommentThread.js'
import classes from './Comments.module.css'

const Threads = graphql(`
  query Comments($subject: ID!, $after: String) {
    comments(subject: $subject, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CommentThread_comment
        }
      }
    }
  }
`)

const CommentsChanged = graphql(`
  subscription CommentsChanged($subject: ID!) {
    commentsChanged(subject: $subject) {
      comment {
        id
      }
    }
  }
`)

/** What the delegations say about a proposal or project, thread by thread, the oldest first. */
export function Comments({
  subject: id,
  terms: commentTerms,
}: {
  subject: string
  terms: FragmentOf<typeof TermsFields>
}) {
  const { t } = useLingui()
  const [after, setAfter] = useState<string | null>(null)
  const asked = useAsk(Threads, { subject: id, after })
  useLive(CommentsChanged, { subject: id }, { onChange: () => void asked.refetch() })
  return (
    <>
      <Loaded from={asked}>
        {({ comments }) =>
          comments.edges.length === 0 ? (
            <Empty icon="speech" title={<Trans>No comments that you can see yet</Trans>}>
              <Trans>Comments of every delegation that may read the proposal appear here as they are written.</Trans>
            </Empty>
          ) : (
            <>
              <ol className={classes.threads} aria-label={t`Comments`}>
                {comments.edges.map(({ node }) => (
                  <li key={node.id}>
                    <CommentThread comment={node} subject={id} terms={commentTerms} />
                  </li>
                ))}
              </ol>
              <NextPage
                shown={comments.edges.length}
                total={comments.totalCount}
                next={comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null}
                isFirst={after === null}
                onPage={setAfter}
              />
            </>
          )
        }
      </Loaded>
      <CommentForm subject={id} terms={commentTerms} />
    </>
  )
}
