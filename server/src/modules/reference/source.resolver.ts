import { FieldResolver, Resolver, Root } from 'type-graphql'
import { LocalText } from '../../kernel/common.types.js'
import type { SourceRow } from './source.store.js'
import { Source } from './source.types.js'
import { sourceWords } from './source.words.js'

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => LocalText, { description: 'What to call the source when it is cited.' })
  label(@Root() row: SourceRow): LocalText {
    return sourceWords(row)
  }
}
