import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { ArrayMaxSize } from 'class-validator'
import { ArgsType, Args, Field } from 'type-graphql'
import type { Context } from '../../context.js'
import { Node } from '../../kernel/common.types.js'
import { fromGlobalId } from '../../kernel/ids.js'
import { nodeFinder } from './node.registry.js'

@ArgsType()
class NodesArgs {
  @Field(() => [ID], { description: 'Opaque ids, 100 at most.' })
  @ArrayMaxSize(100)
  ids!: string[]
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The record with this id; null when there is none that the viewer may see.' })
  node(@Arg('id', () => ID, { description: 'Opaque id of any record.' }) id: string, @Ctx() context: Context) {
    return findNode(context, id)
  }

  @Query(() => [Node], { nullable: 'items', description: 'The records with these ids, in their order; null in the place of one that the viewer may not see.' })
  nodes(@Args(() => NodesArgs) { ids }: NodesArgs, @Ctx() context: Context) {
    return Promise.all(ids.map((id) => findNode(context, id)))
  }
}

async function findNode(context: Context, globalId: string): Promise<object | null> {
  const found = fromGlobalId(globalId)
  if (!found) return null
  const row = await nodeFinder(found.type)?.(context, found.id)
  return row ? { ...row, __typename: found.type } : null
}
