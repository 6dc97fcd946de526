import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type PositionKind } from '@mufakat/schema'
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
import { POSITIONS } from '../rounds/PositionTag.js'
import classes from './Consultation.module.css'
import { SAYABLE } from './consultation.words.js'
import { PositionInQuotes } from './PositionInQuotes.js'

const Fields = graphql(`
  fragment SuggestionForm_consultation on Consultation {
    id
    releasedNumber
    invitations {
      suggestedKind
      suggestedText
    }
    viewerCan {
      suggest {
        allowed
      }
    }
  }
`)

const Suggest = graphql(`
  mutation SuggestPosition($input: SuggestPositionInput!) {
    suggestPosition(input: $input) {
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

/** The position that a ministry suggests; advice to its own delegation, replaced as often as it changes its mind. */
export function SuggestionForm({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const { id, releasedNumber, invitations, viewerCan } = read(Fields, consultation)
  const command = useCommand(Suggest)
  const [own] = invitations
  const [kind, setKind] = useState<PositionKind>()
  const [text, setText, drop] = useKept(`${viewer?.id}/suggestion/${id}`, '')
  const suggested = own?.suggestedKind ? (
    <PositionInQuotes kind={own.suggestedKind} text={own.suggestedText ?? null} />
  ) : null
  if (!viewerCan.suggest.allowed) {
    return suggested ? <Panel title={<Trans>What you suggested</Trans>}>{suggested}</Panel> : null
  }
  const send = async () => {
    if (!kind) return
    const outcome = await command.run({ id, kind, text: text || null, number: releasedNumber })
    if (outcome.is !== 'ok') return
    drop()
    setKind(undefined)
    toast(t`Your suggestion is sent to your focal point`)
  }
  return (
    <Panel title={suggested ? <Trans>What you suggest</Trans> : <Trans>Suggest a position</Trans>}>
      {suggested}
      <div className={classes.form}>
        <RadioChoices
          cards
          legend={t`On revision ${releasedNumber}, the delegation should say`}
          value={kind}
          onChange={setKind}
          choices={SAYABLE.map((each) => ({
            value: each,
            label: i18n._(POSITIONS[each].words),
            hint: i18n._(POSITIONS[each].means),
          }))}
        />
        <TextArea
          id="suggestion"
          label={t`Suggested text`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <OutcomeNotice outcome={command.last} />
        <div>
          <Button
            weight="primary"
            icon="send"
            busy={command.busy}
            because={kind ? null : t`Choose a position first.`}
            onClick={() => void send()}
          >
            {suggested ? <Trans>Replace the suggestion</Trans> : <Trans>Send the suggestion</Trans>}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
