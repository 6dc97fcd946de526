import { useLingui } from '@lingui/react/macro'
import { NoteAnswer } from './NoteAnswer.js'
import { NOTE_FIELDS } from './note.fields.js'
import type { Note, NoteChoices } from './note.js'
import { askedIn, isWritten, SECTIONS } from './note.sections.js'
import classes from './ProposalText.module.css'

/** A concept note to be read, section by section; what was not written is left out. */
export function NoteSections({ note, choices }: { note: Note; choices: NoteChoices }) {
  const { i18n } = useLingui()
  return SECTIONS.map((section) => {
    const written = askedIn(section, note).filter((field) => isWritten(note[field]))
    return written.length === 0 ? null : (
      <section key={section.key} className={classes.section}>
        <h2>{i18n._(section.name)}</h2>
        <dl className={classes.answers}>
          {written.map((field) => (
            <div key={field}>
              <dt>{i18n._(NOTE_FIELDS[field].label)}</dt>
              <dd>
                <NoteAnswer field={field} note={note} choices={choices} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    )
  })
}
