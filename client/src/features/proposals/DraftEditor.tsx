import { graphql, type ProposalState } from '@mufakat/schema'
import { useEffect } from 'react'
import { useBlocker } from '@tanstack/react-router'
import { useCommand } from '../../app/command.js'
import { read } from '../../app/fragments.js'
import type { LocalDraft } from '../../app/local-drafts.js'
import { useAutosave, type SavedNote } from './autosave.js'
import { ConceptNoteFields, noteOf } from './ConceptNoteFields.js'
import { mergedFields } from './merge.js'
import { useNoteChoices } from './note.choices.js'
import type { Note } from './note.js'
import type { SectionKey } from './note.sections.js'
import { ProposalEditor } from './ProposalEditor.js'
import { SubmitAct } from './SubmitAct.js'

const Save = graphql(`
  mutation SaveConceptNote($input: SaveConceptNoteInput!) {
    saveConceptNote(input: $input) {
      __typename
      ... on ProposalOk {
        proposal {
          id
          title {
            en
            vi
          }
          newestRevision {
            id
            saves
            savedAt
            conceptNote {
              ...ConceptNoteFields_note
            }
          }
        }
      }
      ...Refusal_refused
    }
  }
`)

interface Props {
  proposal: { id: string; code: string; revision: number; number: number; state: ProposalState }
  planKey: string | undefined
  section: SectionKey | 'CHECK'
  draftKey: string
  saved: SavedNote
  kept: LocalDraft<Note> | undefined
}

/** Joins the form to the server: saves as one types, and starts from words that only this device has. */
export function DraftEditor({ proposal, planKey, section, draftKey, saved, kept }: Props) {
  const choices = useNoteChoices(planKey)
  const command = useCommand(Save, { refetch: false })
  const saving = useAutosave(
    {
      draftKey,
      saved,
      save: async (fields, expectedRevision) => {
        const outcome = await command.run({ id: proposal.id, expectedRevision, conceptNote: fields })
        if (outcome.is !== 'ok') return outcome
        const { saves, savedAt, conceptNote } = outcome.ok.proposal.newestRevision
        return { is: 'ok', ok: { note: noteOf(read(ConceptNoteFields, conceptNote)), saveCount: saves, savedAt } }
      },
    },
    kept ? mergedFields(saved.note, kept.value, saved.note).merged : saved.note,
  )
  useEffect(() => {
    if (kept) void saving.flush()
    // Once: later changes save themselves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useBlocker({
    shouldBlockFn: async () => !saving.isClean() && !(await saving.flush()) && false,
    enableBeforeUnload: () => !saving.isClean(),
  })
  return (
    <ProposalEditor
      code={proposal.code}
      section={section}
      choices={choices}
      saving={saving}
      submit={({ isComplete, onMissing }) => (
        <SubmitAct
          proposal={proposal}
          isComplete={isComplete}
          onMissing={onMissing}
          saveFirst={async () => (await saving.flush()) && saving.isClean()}
        />
      )}
    />
  )
}
