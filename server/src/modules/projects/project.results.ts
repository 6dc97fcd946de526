import { Field, ObjectType } from 'type-graphql'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Project } from './project.types.js'

@ObjectType({ description: 'The change is in the register.' })
export class ProjectOk {
  @Field(() => Project, { description: 'The project as it now stands.' })
  project!: Project
}

export const RecordProjectStatusResult = resultUnion('RecordProjectStatus', ProjectOk)
export const ChangeProjectResult = resultUnion('ChangeProject', ProjectOk)
