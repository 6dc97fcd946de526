import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { FileDrop } from '../attachments/FileDrop.js'
import { BriefFiles } from '../attachments/BriefFiles.js'
import { UploadList } from '../attachments/UploadList.js'
import { useUploads } from '../attachments/uploads.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import classes from './Comments.module.css'
import { cutAtMentions } from './mention.js'

const Fields = graphql(`
  fragment CommentWords_comment on Comment {
    id
    body
    office
    writtenAt
    editedAt
    author {
      name
    }
    mentions {
      id
      name
    }
    delegation {
      ...DelegationChip_delegation
    }
    attachments {
      id
      ...FileRow_attachment
    }
    viewerCan {
      edit {
        allowed
      }
    }
  }
`)

/** Which delegation says what, through whom and when, to whom it points, and with which files. */
export function CommentWords({ comment }: { comment: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const uploads = useUploads()
  const { id, body, office, writtenAt, editedAt, author, mentions, delegation, attachments, viewerCan } = read(
    Fields,
    comment,
  )
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
      <p className={classes.body}>
        {cutAtMentions(
          body,
          mentions.map(({ name }) => name),
        ).map(({ text, isMention }, index) =>
          isMention ? (
            <strong key={index} className={classes.mention}>
              {text}
            </strong>
          ) : (
            text
          ),
        )}
      </p>
      <BriefFiles files={attachments} />
      <UploadList uploads={uploads} />
      {viewerCan.edit.allowed ? (
        <FileDrop
          quiet
          verb={<Trans>Add a file</Trans>}
          onFiles={(files) => uploads.add(files, { subject: id, audience: null })}
        />
      ) : null}
    </div>
  )
}
