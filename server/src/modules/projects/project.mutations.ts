import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { idOf, keyOf } from '../../kernel/ids.js'
import { notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { UpdateInput } from '../../kernel/write.inputs.js'
import type { TypedChanges } from './project.change.rules.js'
import { changeProject, type ProjectTarget, recordProjectStatus } from './project.commands.js'
import { ChangeProjectInput, RecordProjectStatusInput } from './project.inputs.js'
import { ChangeProjectResult, RecordProjectStatusResult } from './project.results.js'
import { findProject } from './project.store.js'

const INPUT = { description: 'What to do, once.' }

@Resolver()
export class ProjectMutations {
  @Mutation(() => RecordProjectStatusResult, { description: 'Records the status of a project from a day on; what was before stays in its history.' })
  recordProjectStatus(@Arg('input', () => RecordProjectStatusInput, INPUT) input: RecordProjectStatusInput, @Ctx() context: Context) {
    const meetingId = input.meeting ? (keyOf('Meeting', input.meeting) ?? '?') : null
    return run(context, 'recordProjectStatus', input, (transaction) =>
      recordProjectStatus(transaction, targetOf(input), { status: input.status, effectiveOn: input.effectiveOn, reason: input.reason, meetingId }),
    )
  }

  @Mutation(() => ChangeProjectResult, { description: 'Records changed facts of a project from a day on; what was before stays in its history.' })
  changeProject(@Arg('input', () => ChangeProjectInput, INPUT) input: ChangeProjectInput, @Ctx() context: Context) {
    const typed = { changes: { ...input.changes } as TypedChanges, effectiveOn: input.effectiveOn, reason: input.reason }
    return run(context, 'changeProject', input, (transaction) => changeProject(transaction, targetOf(input), typed))
  }
}

async function run(
  context: Context,
  operation: string,
  input: UpdateInput,
  work: (transaction: Transaction) => Promise<{ projectId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  return 'kind' in outcome ? outcome : { project: await findProject(context.reads, outcome.projectId, null) }
}

function targetOf({ id, expectedRevision }: UpdateInput): ProjectTarget {
  const projectId = idOf('Project', id)
  if (!projectId) throw notFound()
  return { id: projectId, expectedRevision }
}
