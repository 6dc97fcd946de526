import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button.js'
import { Dialog } from '../../ui/Dialog.js'
import { Fact, Facts } from '../../ui/Facts.js'
import type { Clash } from './autosave.js'
import { NoteAnswer } from './NoteAnswer.js'
import { NOTE_FIELDS } from './note.fields.js'
import type { Note, NoteChoices } from './note.js'
import { isWritten } from './note.sections.js'

/** Two people of one delegation wrote in the same field: both texts in sight, and a person chooses. Nothing is lost meanwhile. */
export function ClashDialog({
  clash,
  mine,
  choices,
  onChoose,
}: {
  clash: Clash | undefined
  mine: Note
  choices: NoteChoices
  onChoose: (mine: boolean) => void
}) {
  const { i18n } = useLingui()
  if (!clash) return null
  const answer = (note: Note, field: (typeof clash.fields)[number]) =>
    isWritten(note[field]) ? <NoteAnswer field={field} note={note} choices={choices} /> : <Trans>nothing</Trans>
  return (
    <Dialog
      open
      wide
      mayClose={false}
      onClose={() => undefined}
      title={<Trans>A colleague changed the same fields</Trans>}
      footer={
        <>
          <Button weight="primary" onClick={() => onChoose(true)}>
            <Trans>Keep mine</Trans>
          </Button>
          <Button onClick={() => onChoose(false)}>
            <Trans>Take theirs</Trans>
          </Button>
        </>
      }
    >
      {clash.fields.map((field) => (
        <section key={field}>
          <h3>{i18n._(NOTE_FIELDS[field].label)}</h3>
          <Facts>
            <Fact name={<Trans>Yours</Trans>}>{answer(mine, field)}</Fact>
            <Fact name={<Trans>Theirs</Trans>}>{answer(clash.theirs, field)}</Fact>
          </Facts>
        </section>
      ))}
    </Dialog>
  )
}
