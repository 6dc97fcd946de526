import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { paths } from '../../app/paths.js'
import { ErrorSummary } from '../../ui/ErrorSummary.js'
import { Panel } from '../../ui/Page.js'
import classes from './CheckAnswers.module.css'
import { NoteAnswer } from './NoteAnswer.js'
import { NOTE_FIELDS } from './note.fields.js'
import type { Note, NoteChoices, NoteField } from './note.js'
import { askedIn, gapsIn, isWritten, SECTIONS } from './note.sections.js'

interface Props {
  code: string
  note: Note
  choices: NoteChoices
  /** Counts attempts to submit; from the first on, gaps are listed above. */
  attempts: number
  onGo: (field: NoteField) => void
}

/** Every answer on one page before it is submitted, each with a way back to its question. */
export function CheckAnswers({ code, note, choices, attempts, onGo }: Props) {
  const { t, i18n } = useLingui()
  const hasAreas = choices.areas.length > 0
  const gaps = SECTIONS.flatMap((section) => gapsIn(section, note, hasAreas))
  return (
    <>
      {attempts > 0 ? (
        <ErrorSummary
          title={<Trans>Not submitted: some answers are missing</Trans>}
          turn={attempts}
          problems={gaps.map((field) => ({ field, reason: i18n._(NOTE_FIELDS[field].label) }))}
          onGo={(field) => onGo(field as NoteField)}
        />
      ) : null}
      {SECTIONS.map((section) => (
        <Panel
          key={section.key}
          title={i18n._(section.name)}
          actions={
            <Link {...paths.editProposal(code, section.key)} replace>
              <Trans>Change</Trans>
              <span className="visually-hidden"> {i18n._(section.name)}</span>
            </Link>
          }
        >
          <dl className={classes.answers}>
            {askedIn(section, note)
              .filter((field) => hasAreas || field !== 'areaId')
              .map((field) => (
                <div key={field} className={classes.answer}>
                  <dt>{i18n._(NOTE_FIELDS[field].label)}</dt>
                  <dd>
                    {isWritten(note[field]) ? (
                      <NoteAnswer field={field} note={note} choices={choices} />
                    ) : (
                      <span className={gaps.includes(field) ? classes.missing : 'quietly'}>
                        {gaps.includes(field) ? t`Missing` : t`Not answered`}
                      </span>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </Panel>
      ))}
    </>
  )
}
