import { Field, ObjectType, registerEnumType } from 'type-graphql'

export enum SourceKind { SEED = 'seed', PUBLIC = 'public', INTERFACE = 'interface' }
registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What a source is.',
  valuesConfig: {
    SEED: { description: 'One of the press articles that the reference data was first read from.' },
    PUBLIC: { description: 'A public page.' },
    INTERFACE: { description: 'No source: wording of this product, such as a usual name in another language.' },
  },
})

@ObjectType({ description: 'Where a fact is from.' })
export class Source {
  @Field(() => String, { description: "The citation, for example 'P47' or 'seed:0#L2-L3'." })
  citation!: string
  @Field(() => SourceKind, { description: 'What the source is.' })
  kind!: SourceKind
  @Field(() => String, { nullable: true, description: 'Address of a public page, shortened; null for an article.' })
  address!: string | null
  @Field(() => String, { nullable: true, description: "Lines of the article, '5' or '14-16'; null for a whole page." })
  lines!: string | null
}
