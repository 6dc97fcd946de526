import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import type { FragmentOf } from '../../app/fragments.js'
import { useLive } from '../../app/live.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { CommentForm, type TermsFields } from './CommentForm.js'
import { CommentThread } from './CommentThread.js'
import classes from './Comments.module.css'

const Threads = graphql(`
  query Comments($subject: ID!) {
    comments(subject: $subject, first: 100) {
      totalCount
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
  const asked = useAsk(Threads, { subject: id })
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
            <ol className={classes.threads} aria-label={t`Comments`}>
              {comments.edges.map(({ node }) => (
                <li key={node.id}>
                  <CommentThread comment={node} subject={id} terms={commentTerms} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      <CommentForm subject={id} terms={commentTerms} />
    </>
  )
}
