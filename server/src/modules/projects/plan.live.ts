import { MaxLength } from 'class-validator'
import { Args, ArgsType, Ctx, Field, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { keyOf } from '../../kernel/ids.js'
import type { LiveEvent } from '../../live.js'
import { findProject, type ProjectRow } from './project.store.js'
import { Project } from './project.types.js'

@ObjectType({ description: 'A change in a work plan that the viewer may see.' })
export class PlanChange {
  @Field(() => Project, {
    nullable: true,
    description: 'The project that entered or changed; null after a gap in the line: ask for the plan again.',
  })
  project!: Project | null
}

@ArgsType()
class PlanChangedArgs {
  @Field(() => String, { description: 'Key or opaque id of the work plan.' })
  @MaxLength(200)
  workPlan!: string
}

@Resolver()
export class PlanLive {
  @Subscription(() => PlanChange, {
    nullable: true,
    description:
      'Each project of a work plan that is added or changed and that the viewer may see at that moment; never null, and silent for others.',
    subscribe: ({ context }: { context: Context }) => context.services.live.changes(['Project']),
  })
  async planChanged(
    @Root() event: LiveEvent,
    @Args(() => PlanChangedArgs) { workPlan }: PlanChangedArgs,
    @Ctx() context: Context,
  ): Promise<{ project: ProjectRow | null } | null> {
    if (event.type === 'resync') return { project: null }
    const project = await findProject(context.reads, event.id, null)
    return project && project.workPlanId === keyOf('WorkPlan', workPlan) ? { project } : null
  }
}
