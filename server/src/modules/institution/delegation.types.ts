import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'

export enum DelegationKind { MEMBER_STATE = 'member_state', PARTNER = 'partner', SECRETARIAT = 'secretariat' }
registerEnumType(DelegationKind, {
  name: 'DelegationKind',
  description: 'What a delegation represents.',
  valuesConfig: {
    MEMBER_STATE: { description: 'An ASEAN member state.' },
    PARTNER: { description: "A partner of ASEAN, whether it takes part in a body or not." },
    SECRETARIAT: { description: 'The ASEAN Secretariat.' },
  },
})

@ObjectType({ implements: Node, description: 'Those who speak and act for a state, a partner or the Secretariat.' })
export class Delegation extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "Stable key, for example 'viet-nam'; used in filters and addresses." })
  key!: string
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code; null for the Secretariat.' })
  iso2!: string | null
  @Field(() => DelegationKind, { description: 'What it represents.' })
  kind!: DelegationKind
  @Field(() => Int, { description: 'Place in protocol order: members alphabetically by official name, then partners, then the Secretariat.' })
  protocolOrder!: number
  @Field(() => String, { description: 'IANA time zone of its capital.' })
  timeZone!: string
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
}

export enum AgencyKind { CIVIL_SERVICE_AGENCY = 'civil_service_agency', SECRETARIAT = 'secretariat', UNIT = 'unit', TRAINING_INSTITUTE = 'training_institute' }
registerEnumType(AgencyKind, {
  name: 'AgencyKind',
  description: 'What an agency is.',
  valuesConfig: {
    CIVIL_SERVICE_AGENCY: { description: 'The agency that answers for the civil service in ACCSM.' },
    SECRETARIAT: { description: 'The ASEAN Secretariat.' },
    UNIT: { description: 'A unit of a ministry.' },
    TRAINING_INSTITUTE: { description: 'A public service training institute.' },
  },
})

@ObjectType({ implements: Node, description: 'An agency of a state. A person may act for a delegation without belonging to one.' })
export class Agency extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { nullable: true, description: 'Abbreviation; the same one may stand for several agencies.' })
  abbreviation!: string | null
  @Field(() => AgencyKind, { description: 'What it is.' })
  kind!: AgencyKind
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
}
