import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type AudienceTier } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useKept } from '../../app/kept.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { SelectField, TextArea } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'
import classes from './Comments.module.css'

export const TermsFields = graphql(`
  fragment CommentForm_terms on CommentTerms {
    allowed
    reason
    audiences
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

interface Props {
  subject: string
  terms: FragmentOf<typeof TermsFields>
  /** The comment that is answered; absent for a new thread. */
  parent?: string
  onDone?: () => void
}

/** Writes a comment or an answer. Who will read it is chosen before writing; unsent words stay on the device. */
export function CommentForm({ subject, terms, parent, onDone }: Props) {
  const { t } = useLingui()
  const { allowed, reason, audiences } = read(TermsFields, terms)
  const command = useCommand(Add)
  const [body, setBody, drop] = useKept(`comment/${parent ?? subject}`, '')
  const [audience, setAudience] = useState<AudienceTier>()
  const names: Record<AudienceTier, string> = {
    PUBLIC: t`Everybody`,
    AMS_PLUS: t`Member states, Secretariat and partners`,
    AMS: t`Member states and Secretariat`,
    SECRETARIAT: t`The proposing delegation and the Secretariat`,
    DELEGATION: t`My delegation only`,
  }
  if (!allowed) return parent || !reason ? null : <Notice tone="neutral" title={reason} />
  const send = async () => {
    const outcome = await command.run({ subject, parent: parent ?? null, body, audience: audience ?? null })
    if (outcome.is !== 'ok') return
    drop()
    toast(t`Comment sent`)
    onDone?.()
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextArea
        id={parent ? `reply-${parent}` : 'comment'}
        label={parent ? t`Your answer` : t`Your comment`}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <OutcomeNotice outcome={command.last} />
      <div className={classes.foot}>
        {parent || audiences.length < 2 ? null : (
          <SelectField
            label={t`Who can read it`}
            value={audience ?? audiences[0]}
            onChange={(event) => setAudience(event.currentTarget.value as AudienceTier)}
          >
            {audiences.map((each) => (
              <option key={each} value={each}>
                {names[each]}
              </option>
            ))}
          </SelectField>
        )}
        <Button type="submit" weight="primary" icon="send" busy={command.busy}>
          {parent ? <Trans>Send the answer</Trans> : <Trans>Send the comment</Trans>}
        </Button>
      </div>
    </form>
  )
}
