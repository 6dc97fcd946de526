import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Ability } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Office } from '../institution/person.types.js'

export enum OfficeStateEnum { COMING = 'COMING', HELD = 'HELD', ENDED = 'ENDED' }
registerEnumType(OfficeStateEnum, {
  name: 'OfficeState',
  description: 'Where an office stands by the clock.',
  valuesConfig: {
    COMING: { description: 'Granted and not yet begun.' },
    HELD: { description: 'Held at this moment: it gives rights.' },
    ENDED: { description: 'Over.' },
  },
})

@ObjectType({ description: 'What the viewer may do with an office now.' })
export class OfficeAbilities {
  @Field(() => Ability, { description: 'Whether the viewer may hand it over now.' })
  handOver!: Ability
  @Field(() => Ability, { description: 'Whether the viewer may entrust it to another for a time.' })
  entrust!: Ability
  @Field(() => Ability, { description: 'Whether the viewer may end it, or take it back before it begins.' })
  end!: Ability
}

@ObjectType({ description: 'A kind of office of a delegation, whoever holds it.' })
export class Post {
  @Field(() => OfficeName, { description: 'Which.' })
  kind!: string
  @Field(() => Boolean, { description: 'Whether nobody holds it in their own right now.' })
  isVacant!: boolean
  @Field(() => Ability, { description: 'Whether the viewer may give it to somebody now.' })
  appoint!: Ability
}

@ObjectType({ description: 'The office is handed over, from the instant on that was chosen.' })
export class HandOverOfficeOk {
  @Field(() => Office, { description: 'The office that ends.' })
  office!: Office
  @Field(() => Office, { description: "The successor's." })
  successor!: Office
}

@ObjectType({ description: 'The office is entrusted for the time that was chosen.' })
export class EntrustOfficeOk {
  @Field(() => Office, { description: 'The office, still held by its holder.' })
  office!: Office
  @Field(() => Office, { description: 'The one in which the other acts.' })
  acting!: Office
}

@ObjectType({ description: 'The office as it now stands.' })
export class OfficeOk {
  @Field(() => Office, { description: 'The office.' })
  office!: Office
}

export const HandOverOfficeResult = resultUnion('HandOverOffice', HandOverOfficeOk)
export const EntrustOfficeResult = resultUnion('EntrustOffice', EntrustOfficeOk)
export const EndOfficeResult = resultUnion('EndOffice', OfficeOk)
export const AppointToOfficeResult = resultUnion('AppointToOffice', OfficeOk)
