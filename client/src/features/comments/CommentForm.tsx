import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type AudienceTier } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useKept } from '../../app/kept.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { useLocal } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { toast } from '../../ui/toast.js'
import { PickedFiles } from '../attachments/PickedFiles.js'
import { UploadList } from '../attachments/UploadList.js'
import { useUploads } from '../attachments/uploads.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import { CommentAudience } from './CommentAudience.js'
import classes from './Comments.module.css'
import { MentionArea } from './MentionArea.js'
import { stillMentioned, type Mentionable } from './mention.js'

export const TermsFields = graphql(`
  fragment CommentForm_terms on CommentTerms {
    allowed
    reason
    audiences
    partners {
      id
      key
      name {
        en
        vi
      }
    }
  }
`)

const Add = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      __typename
      ... on CommentOk {
        comment {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

const NOBODY: readonly Mentionable[] = []

interface Props {
  subject: string
  terms: FragmentOf<typeof TermsFields>
  /** The comment that is answered, and who reads it: they read the answer too. Absent for a new thread. */
  answers?: { id: string; audience: AudienceTier; partners: string[] | null }
  onDone?: () => void
}

/**
 * Writes a comment or an answer, with people mentioned and files. Who will read it stands above the button; unsent words
 * stay on the device.
 */
export function CommentForm({ subject, terms, answers, onDone }: Props) {
  const { t } = useLingui()
  const local = useLocal()
  const { allowed, reason, audiences, partners } = read(TermsFields, terms)
  const parent = answers?.id ?? null
  const place = `comment/${parent ?? subject}`
  const command = useCommand(Add)
  const uploads = useUploads()
  const [body, setBody, drop] = useKept(place, '')
  const [people, setPeople, dropPeople] = useKept(`${place}/people`, NOBODY)
  const [wish, setWish] = useState<AudienceTier>()
  const [named, setNamed] = useState<string[]>([])
  const [files, setFiles] = useState<File[]>([])
  const audience = answers?.audience ?? (wish && audiences.includes(wish) ? wish : audiences[0])
  const sharedWith = !answers && audience === 'AMS_PLUS' && named.length > 0 ? named : null
  if (!allowed || !audience) return parent || !reason ? null : <Notice tone="neutral" title={reason} />
  const send = async () => {
    const outcome = await command.run({
      subject,
      parent,
      body,
      audience: answers ? null : audience,
      sharedWith,
      mentions: stillMentioned(body, people).map(({ id }) => id),
    })
    if (outcome.is !== 'ok') return
    drop()
    dropPeople()
    if (files.length > 0) uploads.add(files, { subject: outcome.ok.comment.id, audience: null })
    setFiles([])
    toast(t`Comment sent`)
    if (files.length === 0) onDone?.()
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <MentionArea
        id={parent ? `reply-${parent}` : 'comment'}
        label={parent ? t`Your answer` : t`Your comment`}
        hint={t`Type @ to mention a person.`}
        value={body}
        onChange={setBody}
        onMention={(person) => setPeople([...people, person])}
        readers={{ subject, parent, audience: answers ? null : audience, sharedWith }}
      />
      <PickedFiles files={files} onChange={setFiles} />
      {answers ? null : (
        <CommentAudience
          audiences={audiences}
          audience={audience}
          onAudience={setWish}
          partners={partners.map(({ key, name }) => ({ key, name: local(name) }))}
          named={named}
          onNamed={setNamed}
        />
      )}
      <OutcomeNotice outcome={command.last} />
      <div className={classes.foot}>
        <Button type="submit" weight="primary" icon="send" busy={command.busy}>
          {parent ? <Trans>Send the answer</Trans> : <Trans>Send the comment</Trans>}
        </Button>
        <WhoCanSee
          tier={audience}
          names={
            answers
              ? answers.partners
              : sharedWith && partners.filter(({ key }) => named.includes(key)).map(({ name }) => local(name))
          }
        />
      </div>
      <UploadList uploads={uploads} />
    </form>
  )
}
