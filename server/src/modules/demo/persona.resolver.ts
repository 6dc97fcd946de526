import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { Agency, Delegation } from '../institution/delegation.types.js'
import { agencyLoader, delegationLoader } from '../institution/institution.store.js'
import { Persona } from './persona.types.js'
import { PERSONAS, type PersonaRow } from './personas.js'

@Resolver(() => Persona)
export class PersonaResolver {
  @Query(() => [Persona], { description: 'The made-up people of the demonstration, in protocol order; empty outside of it.' })
  demoPersonas(@Ctx() context: Context): PersonaRow[] {
    return context.services.mode === 'demo' ? PERSONAS : []
  }

  @FieldResolver(() => OfficeName, { description: 'The office that they hold, or held.' })
  kind(@Root() persona: PersonaRow) {
    return persona.office
  }

  @FieldResolver(() => LocalText, { description: 'Title of the office in words.' })
  title(@Root() persona: PersonaRow): LocalText {
    return persona.title
  }

  @FieldResolver(() => Delegation, { description: 'For whom they act.' })
  delegation(@Root() persona: PersonaRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(persona.delegationId)
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Their agency; null for one who acts for a delegation from outside.' })
  agency(@Root() persona: PersonaRow, @Ctx() context: Context) {
    return persona.agencyId && context.loader(agencyLoader).load(persona.agencyId)
  }

  @FieldResolver(() => LocalText, { description: 'What to try as this person.' })
  whatToTry(@Root() persona: PersonaRow): LocalText {
    return persona.whatToTry
  }
}
