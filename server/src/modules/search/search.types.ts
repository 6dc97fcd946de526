import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PageInfo } from '../../kernel/page.types.js'

export enum SearchKindEnum {
  PROJECT = 'project',
  PROPOSAL = 'proposal',
  COMMENT = 'comment',
  ATTACHMENT = 'attachment',
  COMMITMENT = 'commitment',
  INSTRUMENT = 'instrument',
  MEETING = 'meeting',
  AGENCY = 'agency',
  WORK_PLAN = 'work_plan',
}
registerEnumType(SearchKindEnum, {
  name: 'SearchKind',
  description: 'What a search finds.',
  valuesConfig: {
    PROJECT: { description: 'Projects, by title, summary, venue, code.' },
    PROPOSAL: { description: 'Proposals, by the texts of their revisions.' },
    COMMENT: { description: 'Comments.' },
    ATTACHMENT: { description: 'Files, by name.' },
    COMMITMENT: { description: 'Commitments.' },
    INSTRUMENT: { description: 'Instruments.' },
    MEETING: { description: 'Meetings.' },
    AGENCY: { description: 'Agencies.' },
    WORK_PLAN: { description: 'Work plans.' },
  },
})

@ObjectType({ description: 'A piece of a text. The pieces joined are the text; plain, never to be read as HTML.' })
export class MarkedText {
  @Field(() => String, { description: 'The piece.' })
  text!: string
  @Field(() => Boolean, { description: 'Whether it is what was searched for.' })
  isMatch!: boolean
}

@ObjectType({ description: 'A record that a search found.' })
export class SearchHit {
  @Field(() => SearchKindEnum, { description: 'What it is.' })
  kind!: string
  @Field(() => [MarkedText], { description: 'Its title, with what was searched for marked; empty for what has none.' })
  title!: MarkedText[]
  @Field(() => [MarkedText], {
    description: 'A piece of its text around the first match; empty when only the title matches.',
  })
  snippet!: MarkedText[]
  @Field(() => Boolean, { description: 'Whether it matches with its diacritical marks as typed.' })
  isExact!: boolean
}

@ObjectType({ description: 'A hit and its place in the list.' })
export class SearchHitEdge {
  @Field(() => String, { description: 'Opaque place of this hit, for after.' })
  cursor!: string
  @Field(() => SearchHit, { description: 'The hit.' })
  node!: SearchHit
}

@ObjectType({ description: 'A page of hits that the viewer may see.' })
export class SearchHitConnection {
  @Field(() => [SearchHitEdge], { description: 'The hits, best first.' })
  edges!: SearchHitEdge[]
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'How many records match that the viewer may see; counting stops at 1000.' })
  totalCount!: number
  @Field(() => Boolean, { description: 'Whether more match than were counted.' })
  isCapped!: boolean
}
