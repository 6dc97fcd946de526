import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { dateOf } from '../../kernel/presenters.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { APPRAISAL_POINTS } from './appraisal.rules.js'
import { SECTIONS, type ActivityLine, type ConceptNote as Note } from './concept-note-fields.rules.js'
import { gapsIn } from './concept-note.rules.js'
import { Activity, ConceptNote } from './concept-note.types.js'
import { hasAreasLoader, proposalLoader, revisionById, type AppraisalRow, type RevisionRow } from './proposal.store.js'
import { Appraisal, ProposalRevision, SectionStatus } from './proposal.types.js'

registerNode('ProposalRevision', (context, id) => revisionById(context.reads, id))

@Resolver(() => ProposalRevision)
export class RevisionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: RevisionRow): string {
    return toGlobalId('ProposalRevision', row.id)
  }

  @FieldResolver(() => Int, { description: 'Count of saves of the draft; send it back as expectedRevision of saveConceptNote.' })
  saves(@Root() row: RevisionRow): number {
    return row.saveCount
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is still being written.' })
  isDraft(@Root() row: RevisionRow): boolean {
    return row.submittedAt === null
  }

  @FieldResolver(() => ConceptNote, { description: 'The text.' })
  conceptNote(@Root() row: RevisionRow): Note {
    return row.conceptNote
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who started it; null when the viewer may not know.' })
  createdBy(@Root() row: RevisionRow, @Ctx() context: Context) {
    return row.createdBy ? context.loader(personLoader).load(row.createdBy) : null
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'The delegation that contested that the change is editorial; null when none did.' })
  contestedBy(@Root() row: RevisionRow, @Ctx() context: Context) {
    return row.contestedBy ? context.loader(delegationLoader).load(row.contestedBy) : null
  }

  @FieldResolver(() => [SectionStatus], { description: 'The sections of the form in order, each with what is missing.' })
  async sections(@Root() row: RevisionRow, @Ctx() context: Context): Promise<SectionStatus[]> {
    const proposal = await context.loader(proposalLoader).load(row.proposalId)
    const hasAreas = proposal?.workPlanId ? await context.loader(hasAreasLoader).load(proposal.workPlanId) : false
    const gaps = gapsIn(row.conceptNote, hasAreas)
    return SECTIONS.map(({ key, fields }) => {
      const missing = gaps.filter((field) => (fields as readonly string[]).includes(field))
      const isStarted = fields.some((field) => row.conceptNote[field] !== null)
      return { key, missing, isStarted, isComplete: missing.length === 0 }
    })
  }
}

@Resolver(() => ConceptNote)
export class ConceptNoteResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: 'Planned start; null until written.' })
  plannedStart(@Root() note: Note) {
    return dateOf(note.plannedStart)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Planned end; null until written.' })
  plannedEnd(@Root() note: Note) {
    return dateOf(note.plannedEnd)
  }
}

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: 'When; null when not planned yet.' })
  when(@Root() line: ActivityLine) {
    return dateOf(line.when)
  }
}

@ObjectType({ description: 'A point that the Secretariat appraises.' })
class AppraisalPoint {
  @Field(() => String, { description: 'Key of the point.' })
  key!: string
  @Field(() => LocalText, { description: 'What it asks.' })
  asks!: LocalText
}

@Resolver(() => Appraisal)
export class AppraisalResolver {
  @Query(() => [AppraisalPoint], { description: 'The points of the appraisal checklist, in order.' })
  appraisalPoints(): AppraisalPoint[] {
    return APPRAISAL_POINTS
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who appraised; null when the viewer may not know.' })
  appraisedBy(@Root() row: AppraisalRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }
}

