import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { read } from '../../app/fragments.js'
import { keptDraft, type LocalDraft } from '../../app/local-drafts.js'
import { Loaded } from '../../app/Loaded.js'
import { NotThere } from '../../app/NotThere.js'
import { useViewer } from '../../app/viewer.js'
import { useLocal } from '../../ui/Local.js'
import { Page } from '../../ui/Page.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { ConceptNoteFields, noteOf } from './ConceptNoteFields.js'
import { DraftEditor } from './DraftEditor.js'
import type { Note } from './note.js'
import { ProposalStateTag } from './ProposalStateTag.js'

const EditProposal = graphql(`
  query EditProposal($code: String!) {
    proposal(code: $code) {
      id
      code
      state
      revision
      title {
        en
        vi
      }
      workPlan {
        id
        key
        name {
          en
          vi
        }
      }
      viewerCan {
        edit {
          allowed
          reason
        }
      }
      newestRevision {
        id
        number
        isDraft
        saves
        savedAt
        conceptNote {
          ...ConceptNoteFields_note
        }
      }
    }
  }
`)

const route = getRouteApi('/inside/proposals/$code/edit')

/** The editor with what is on the server and, where there is any, what only this device has. */
export function EditProposalPage() {
  const { t } = useLingui()
  const local = useLocal()
  const viewer = useViewer()
  const { code } = route.useParams()
  const { section = 'BASICS' } = route.useSearch()
  const asked = useAsk(EditProposal, { code })
  const draftKey = `proposal/${viewer?.id ?? ''}/${code}`
  const kept = useKeptDraft(draftKey)
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="page" lines={6} />}>
      {({ proposal }) => {
        if (!proposal?.newestRevision.isDraft || !proposal.viewerCan.edit.allowed) return <NotThere />
        const { newestRevision: draft } = proposal
        return (
          <Page
            title={`${proposal.code} ${t`Concept note`}`}
            heading={local(proposal.title) || t`Untitled proposal`}
            above={
              <>
                <span>{proposal.code}</span>
                <ProposalStateTag state={proposal.state} />
                {proposal.workPlan ? <span>{local(proposal.workPlan.name)}</span> : null}
              </>
            }
          >
            {kept.isKnown ? (
              <DraftEditor
                key={draft.id}
                proposal={{
                  id: proposal.id,
                  code,
                  revision: proposal.revision,
                  number: draft.number,
                  state: proposal.state,
                }}
                planKey={proposal.workPlan?.key}
                section={section}
                draftKey={draftKey}
                saved={{
                  note: noteOf(read(ConceptNoteFields, draft.conceptNote)),
                  saveCount: draft.saves,
                  savedAt: draft.savedAt,
                }}
                kept={kept.draft}
              />
            ) : null}
          </Page>
        )
      }}
    </Loaded>
  )
}

function useKeptDraft(key: string) {
  const [kept, setKept] = useState<{ isKnown: boolean; draft: LocalDraft<Note> | undefined }>({
    isKnown: false,
    draft: undefined,
  })
  useEffect(() => {
    void keptDraft<Note>(key).then((draft) => setKept({ isKnown: true, draft }))
  }, [key])
  return kept
}
