import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type NationalPositionForm_ConsultationFragment as Shown } from '@mufakat/schema'
import { useBlocker } from '@tanstack/react-router'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { Notice } from '../../ui/Notice.js'
import { SavedState } from '../../ui/SavedState.js'
import { TextArea } from '../../ui/TextField.js'
import { POSITIONS } from '../rounds/PositionTag.js'
import classes from './Consultation.module.css'
import { SAYABLE } from './consultation.words.js'
import { usePositionAutosave, type SavedWords } from './position.autosave.js'

const Fields = graphql(`
  fragment NationalPositionForm_consultation on Consultation {
    id
    releasedNumber
    position {
      kind
      text
      number
      saves
      savedAt
    }
  }
`)

const Save = graphql(`
  mutation SaveNationalPosition($input: SaveNationalPositionInput!) {
    saveNationalPosition(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          revision
          ...NationalPositionForm_consultation
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Writes the national position; saved as one types, pinned to the revision that it is written on. */
export function NationalPositionForm({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const shown = read(Fields, consultation)
  const { id, releasedNumber } = shown
  const command = useCommand(Save, { refetch: false })
  const saving = usePositionAutosave(`${viewer?.id}/position/${id}`, savedOf(shown), async (words, expectedSaves) => {
    const { kind, text, number } = words
    const outcome = await command.run({ id, expectedSaves, kind, number, text: text || null })
    return outcome.is === 'ok' ? { is: 'ok', ok: savedOf(read(Fields, outcome.ok.consultation)) } : outcome
  })
  useBlocker({
    shouldBlockFn: async () => !saving.isClean() && !(await saving.flush()) && false,
    enableBeforeUnload: () => !saving.isClean(),
  })
  const { words, where, theirs, refused } = saving
  return (
    <div className={classes.form}>
      {where ? <SavedState state={where} /> : null}
      {refused ? <Notice tone="bad" live title={refused} /> : null}
      {theirs ? (
        <Notice tone="warn" live title={<Trans>A colleague saved another draft first</Trans>}>
          <p className={classes.words}>
            {theirs.kind ? i18n._(POSITIONS[theirs.kind].words) : null} {theirs.text}
          </p>
          <div className={classes.acts}>
            <Button small onClick={() => saving.choose(false)}>
              <Trans>Take theirs</Trans>
            </Button>
            <Button small onClick={() => saving.choose(true)}>
              <Trans>Keep mine</Trans>
            </Button>
          </div>
        </Notice>
      ) : null}
      {words.number < releasedNumber ? (
        <div>
          <Button small icon="repeat" onClick={() => saving.change({ number: releasedNumber })}>
            <Trans>I have read it: draft on revision {releasedNumber}</Trans>
          </Button>
        </div>
      ) : null}
      <RadioChoices
        cards
        legend={t`On revision ${words.number}, we say`}
        value={words.kind ?? undefined}
        onChange={(kind) => saving.change({ kind })}
        choices={SAYABLE.map((each) => ({
          value: each,
          label: i18n._(POSITIONS[each].words),
          hint: i18n._(POSITIONS[each].means),
        }))}
      />
      <TextArea
        id="position-text"
        label={t`Text that leaves the capital`}
        value={words.text}
        onChange={(event) => saving.change({ text: event.currentTarget.value })}
      />
    </div>
  )
}

function savedOf({ releasedNumber, position }: Shown): SavedWords {
  return {
    kind: position?.kind ?? null,
    text: position?.text ?? '',
    number: position?.number ?? releasedNumber,
    saves: position?.saves ?? 0,
    savedAt: position?.savedAt ?? null,
  }
}
