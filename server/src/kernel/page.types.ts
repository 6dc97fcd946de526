import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import type { ClassType } from 'type-graphql'
import { IsInt, IsOptional, Max, Min, MaxLength } from 'class-validator'

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows that the viewer may see follow.' })
  hasNextPage!: boolean
  @Field(() => Boolean, { description: 'Whether the page was asked for after a cursor.' })
  hasPreviousPage!: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when the page is empty.' })
  startCursor!: string | null
  @Field(() => String, { nullable: true, description: 'Cursor of the last row, to be sent as after; null when the page is empty.' })
  endCursor!: string | null
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'How many rows at most; 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first!: number
  @Field(() => String, { nullable: true, description: 'Only rows behind this cursor; null from the beginning.' })
  @IsOptional()
  @MaxLength(400)
  after?: string | null
}

/** A page of rows as the API shows it. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[]
  pageInfo: PageInfo
  totalCount: number
}

/** Edge and connection types of a node type: `ProjectEdge`, `ProjectConnection`. */
export function connectionOf<Node extends object>(name: string, node: ClassType<Node>): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Opaque place of this row, for after.' })
    cursor!: string
    @Field(() => node, { description: `The ${name}.` })
    node!: Node
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows that the viewer may see.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows, in the order of the list.' })
    edges!: Edge[]
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo
    @Field(() => Int, { description: 'How many rows there are in all that the viewer may see.' })
    totalCount!: number
  }
  return Connection as unknown as ClassType<Page<Node>>
}
