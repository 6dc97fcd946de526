import { graphql, type ConceptNoteFields_NoteFragment } from '@mufakat/schema'
import type { Note } from './note.js'

/** Every field of a concept note, as the form and the page need it. */
export const ConceptNoteFields = graphql(`
  fragment ConceptNoteFields_note on ConceptNote {
    titleEn
    titleVi
    briefEn
    briefVi
    isRecurring
    previousProjectCode
    crossSector
    pillarIds
    areaId
    problem
    objective
    outputs
    activities {
      text
      when {
        text
      }
    }
    indicators {
      text
      target
    }
    beneficiaries
    inclusion
    risks
    sustainability
    leadId
    leadAgencyId
    coLeadIds
    participation
    participantIds
    participationReason
    partnerIds
    plannedStart {
      text
    }
    plannedEnd {
      text
    }
    venue
    funding {
      sourceId
      label
      amount
      currency
      costSharing
    }
    budgetNote
  }
`)

/** The answered note as the form holds it: dates as texts, no type names, so that it can be sent back. */
export function noteOf(answer: ConceptNoteFields_NoteFragment): Note {
  const {
    __typename: _type,
    ' $fragmentName': _name,
    ...fields
  } = answer as ConceptNoteFields_NoteFragment & { __typename?: string }
  return {
    ...fields,
    plannedStart: fields.plannedStart?.text ?? null,
    plannedEnd: fields.plannedEnd?.text ?? null,
    activities: fields.activities?.map(({ text, when }) => ({ text, when: when?.text ?? null })) ?? null,
    indicators: fields.indicators?.map(({ text, target }) => ({ text, target })) ?? null,
    funding:
      fields.funding?.map(({ sourceId, label, amount, currency, costSharing }) => ({
        sourceId,
        label,
        amount,
        currency,
        costSharing,
      })) ?? null,
  }
}
