import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../app/paths.js'
import { Button } from '../../ui/Button.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { ErrorSummary } from '../../ui/ErrorSummary.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { SavedState } from '../../ui/SavedState.js'
import type { useAutosave } from './autosave.js'
import { CheckAnswers } from './CheckAnswers.js'
import { ClashDialog } from './ClashDialog.js'
import { NoteFieldControl } from './NoteFieldControl.js'
import type { NoteChoices, NoteField } from './note.js'
import { askedIn, gapsIn, SECTIONS, type SectionKey } from './note.sections.js'
import classes from './ProposalEditor.module.css'
import { SectionList } from './SectionList.js'

interface Props {
  code: string
  section: SectionKey | 'CHECK'
  choices: NoteChoices
  saving: ReturnType<typeof useAutosave>
  /** What is asked and pressed at the end, once nothing is missing. */
  submit: (props: { onMissing: () => void; isComplete: boolean }) => React.ReactNode
}

/** The concept note: its sections on the left, one of them on the right, and where the words are saved, always in sight. */
export function ProposalEditor({ code, section, choices, saving, submit }: Props) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const [attempts, setAttempts] = useState(0)
  const { note, errors, where, clash } = saving
  const hasAreas = choices.areas.length > 0
  const wrong = [...errors.keys()]
  const at = SECTIONS.findIndex(({ key }) => key === section)
  const shown = SECTIONS[at]
  const next = shown ? SECTIONS[at + 1] : undefined
  const previous = shown ? SECTIONS[at - 1] : SECTIONS.at(-1)
  const go = (field: NoteField) => {
    const home = SECTIONS.find(({ fields }) => fields.includes(field))
    void navigate({ ...paths.editProposal(code, home?.key), replace: true }).then(() =>
      setTimeout(() => document.getElementById(field)?.focus(), 60),
    )
  }
  const general = errors.get('')
  return (
    <div className={classes.editor}>
      <aside className={classes.aside}>
        <SavedState state={where} />
        <SectionList code={code} note={note} wrong={wrong} hasAreas={hasAreas} current={section} />
        <p className={classes.not}>
          <Trans>You have not submitted yet. Only your delegation sees this.</Trans>
        </p>
      </aside>
      <div className={classes.main}>
        {general ? <Notice tone="bad" live title={general} /> : null}
        {shown ? (
          <>
            <ErrorSummary
              title={<Trans>These answers could not be saved as they are</Trans>}
              problems={wrong
                .filter((id) => shown.fields.includes(id.split('.')[0] as NoteField))
                .map((id) => ({ field: id, reason: errors.get(id) }))}
            />
            <Panel title={i18n._(shown.name)}>
              {askedIn(shown, note)
                .filter((field) => hasAreas || field !== 'areaId')
                .map((field) => (
                  <NoteFieldControl
                    key={field}
                    field={field}
                    note={note}
                    choices={choices}
                    errors={errors}
                    required={shown.required.includes(field) || field.startsWith('participa')}
                    onChange={saving.change}
                  />
                ))}
            </Panel>
          </>
        ) : (
          <CheckAnswers code={code} note={note} choices={choices} attempts={attempts} onGo={go} />
        )}
        <div className={classes.steps}>
          {previous ? (
            <ButtonLink {...paths.editProposal(code, previous.key)} replace icon="back">
              {i18n._(previous.name)}
            </ButtonLink>
          ) : null}
          {shown ? (
            <ButtonLink {...paths.editProposal(code, next?.key ?? 'CHECK')} replace weight="primary">
              {next ? t`Next: ${i18n._(next.name)}` : t`Check and submit`}
            </ButtonLink>
          ) : (
            submit({
              isComplete: SECTIONS.every((each) => gapsIn(each, note, hasAreas).length === 0),
              onMissing: () => setAttempts((count) => count + 1),
            })
          )}
        </div>
      </div>
      <ClashDialog clash={clash} mine={note} choices={choices} onChoose={saving.choose} />
      {where.where === 'cut' ? (
        <div className={classes.cut}>
          <Button small icon="repeat" onClick={() => void saving.flush()}>
            <Trans>Try to save now</Trans>
          </Button>
        </div>
      ) : null}
    </div>
  )
}
