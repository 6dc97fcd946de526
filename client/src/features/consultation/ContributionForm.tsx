import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type ContributionKind } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useKept } from '../../app/kept.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { Panel } from '../../ui/Page.js'
import { TextArea } from '../../ui/TextField.js'
import { toast } from '../../ui/toast.js'
import classes from './Consultation.module.css'
import { KINDS } from './consultation.words.js'

const Fields = graphql(`
  fragment ContributionForm_consultation on Consultation {
    id
    releasedNumber
    viewerCan {
      comment {
        allowed
      }
    }
  }
`)

const Add = graphql(`
  mutation AddContribution($input: AddContributionInput!) {
    addContribution(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

/** A ministry's comment to its own delegation; unsent words stay on the device. */
export function ContributionForm({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const { id, releasedNumber, viewerCan } = read(Fields, consultation)
  const command = useCommand(Add)
  const [text, setText, drop] = useKept(`${viewer?.id}/contribution/${id}`, '')
  const [kind, setKind] = useState<ContributionKind>()
  if (!viewerCan.comment.allowed) return null
  const send = async () => {
    if (!kind) return
    const outcome = await command.run({ id, kind, text, number: releasedNumber })
    if (outcome.is !== 'ok') return
    drop()
    setKind(undefined)
    toast(t`Your comment is sent to your focal point`)
  }
  return (
    <Panel title={<Trans>Comment</Trans>}>
      <div className={classes.form}>
        <RadioChoices
          legend={t`Kind of comment on revision ${releasedNumber}`}
          columns
          value={kind}
          onChange={setKind}
          choices={(Object.keys(KINDS) as ContributionKind[]).map((each) => ({
            value: each,
            label: i18n._(KINDS[each].words),
            hint: i18n._(KINDS[each].means),
          }))}
        />
        <TextArea
          id="contribution"
          label={t`Your comment`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <OutcomeNotice outcome={command.last} />
        <div>
          <Button
            weight="primary"
            icon="send"
            busy={command.busy}
            because={kind ? null : t`Choose the kind of comment first.`}
            onClick={() => void send()}
          >
            <Trans>Send to the focal point</Trans>
          </Button>
        </div>
      </div>
    </Panel>
  )
}
