import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import classes from './Comments.module.css'

const Fields = graphql(`
  fragment CommentWords_comment on Comment {
    body
    office
    writtenAt
    editedAt
    author {
      name
    }
    delegation {
      ...DelegationChip_delegation
    }
  }
`)

/** Which delegation says what, through whom and when. */
export function CommentWords({ comment }: { comment: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { body, office, writtenAt, editedAt, author, delegation } = read(Fields, comment)
  return (
    <div className={classes.comment}>
      <p className={classes.head}>
        <span className={classes.who}>
          <DelegationChip delegation={delegation} />
          <span className={classes.by}>
            {author ? `${author.name} · ` : null}
            {i18n._(officeName(office))}
          </span>
        </span>
        <span className={classes.when}>
          <Instant at={writtenAt} /> {editedAt ? <Trans>(changed)</Trans> : null}
        </span>
      </p>
      <p className={classes.body}>{body}</p>
    </div>
  )
}
