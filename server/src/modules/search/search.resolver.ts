import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength } from 'class-validator'
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { Node } from '../../kernel/common.types.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { tidyText } from '../../kernel/text.js'
import { recordOf } from '../node/record.loaders.js'
import { listProjects, type ProjectRow } from '../projects/project.store.js'
import { momentOf } from '../projects/project.moment.js'
import { markedParts, snippetOf, wordsOf, type TextPart } from './highlight.rules.js'
import { projectsEverNamed, searchEntries, type HitRow, type SearchKind } from './search.store.js'
import { MarkedText, SearchHit, SearchHitConnection, SearchKindEnum } from './search.types.js'

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Words or a code, the last word perhaps only begun, at most 200 characters. Marks and case need not be typed; what is typed with marks is found first.',
  })
  @MaxLength(200)
  query!: string
  @Field(() => [SearchKindEnum], { defaultValue: [], description: 'Only these kinds; empty for all.' })
  @ArrayMaxSize(9)
  kinds!: SearchKind[]
  @Field(() => Int, { defaultValue: 20, description: 'How many hits at most; 1 to 50.' })
  @Max(50)
  override first!: number
  @Field(() => String, {
    nullable: true,
    description: "As of this day, 'YYYY-MM-DD': finds projects by what was known of them then, and nothing else.",
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  asOf?: string | null
}

const TYPES: Record<SearchKind, string> = {
  project: 'Project',
  proposal: 'Proposal',
  comment: 'Comment',
  attachment: 'Attachment',
  commitment: 'Commitment',
  instrument: 'Instrument',
  meeting: 'Meeting',
  agency: 'Agency',
  work_plan: 'WorkPlan',
}

/** A hit with the words it was found by. */
interface Hit extends HitRow {
  words: string[]
  project: ProjectRow | null
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    description: 'Records that hold all the words and that the viewer may see, best first; each proposal once.',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: Context) {
    const query = tidyText(args.query) ?? ''
    const words = wordsOf(query)
    if (words.length === 0) return { ...pageOf([], args.first, 0, () => []), isCapped: false }
    if (args.asOf) return projectsThen(context, { ...args, query, asOf: args.asOf }, words)
    const after = keysLike(args.after, ['number', 'number', 'text', 'text'])
    const { rows, totalCount, isCapped } = await searchEntries(
      context.reads,
      { query, kinds: args.kinds },
      args.first,
      after,
    )
    const hits = rows.map((row): Hit => ({ ...row, words, project: null }))
    const page = pageOf(
      hits,
      args.first,
      totalCount,
      (hit) => [hit.exact ? 1 : 0, hit.rank, hit.kind, hit.subjectId],
      args.after,
    )
    return { ...page, isCapped }
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record.' })
  async record(@Root() hit: Hit, @Ctx() context: Context) {
    return hit.project ? { ...hit.project, __typename: 'Project' } : recordOf(context, TYPES[hit.kind], hit.subjectId)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it matches with its diacritical marks as typed.' })
  isExact(@Root() hit: Hit): boolean {
    return hit.exact
  }

  @FieldResolver(() => [MarkedText], {
    description: 'Its title, with what was searched for marked; empty for what has none.',
  })
  title(@Root() hit: Hit): TextPart[] {
    return markedParts(hit.title, hit.words)
  }

  @FieldResolver(() => [MarkedText], {
    description: 'A piece of its text around the first match; empty when only the title matches.',
  })
  snippet(@Root() hit: Hit): TextPart[] {
    return snippetOf(hit.body, hit.words)
  }
}

/** Projects by the words that were known of them on a day. */
async function projectsThen(context: Context, args: SearchArgs & { asOf: string }, words: string[]) {
  if (args.kinds.length && !args.kinds.includes('project'))
    return { ...pageOf([], args.first, 0, () => []), isCapped: false }
  const after = keysLike(args.after, ['text', 'id'])
  const { ids, isCapped } = await projectsEverNamed(context.reads, args.query)
  const { rows, totalCount } = await listProjects(
    context.reads,
    { words: { text: args.query, ids } },
    'CODE',
    momentOf(args.asOf, null),
    args.first,
    after,
  )
  const hits = rows.map((row) => ({ ...hitOf(row, words), sortKey: row.sortKey, id: row.id }))
  return { ...pageOf(hits, args.first, totalCount, (hit) => [hit.sortKey, hit.id], args.after), isCapped }
}

function hitOf(project: ProjectRow, words: string[]): Hit {
  const joined = (separator: string, ...texts: (string | null)[]) =>
    texts.filter((text) => text !== null).join(separator)
  return {
    kind: 'project',
    subjectId: project.id,
    exact: false,
    rank: 0,
    words,
    project,
    title: joined(' / ', project.titleEn, project.titleVi),
    body: joined(' ', project.summaryEn, project.summaryVi, project.venue),
  }
}
