import { Field, Float, GraphQLISODateTime, Int, ObjectType } from 'type-graphql'
import { resultUnion } from '../../kernel/refusal.types.js'

@ObjectType({ description: 'A deadline that the viewer may know of.' })
export class NextDeadline {
  @Field(() => GraphQLISODateTime, { description: 'The instant at which it closes.' })
  at!: Date
  @Field(() => String, { description: 'IANA zone that it was set in.' })
  zone!: string
  @Field(() => String, { description: "Code of what closes, 'P-2026-014' or 'R-2026-003'." })
  code!: string
}

@ObjectType({ description: "The difference between the clock of the server that answers and the database's, which decides." })
export class ServerSkew {
  @Field(() => Int, { description: "Milliseconds by which the database's clock is ahead; negative when it is behind." })
  ms!: number
  @Field(() => Int, { description: 'How far off this measure can be, in milliseconds: half of the way there and back.' })
  uncertaintyMs!: number
  @Field(() => GraphQLISODateTime, { description: "When it was measured, by the server's clock." })
  measuredAt!: Date
}

@ObjectType({ description: 'The one clock that deadlines go by.' })
export class Clock {
  @Field(() => GraphQLISODateTime, { description: 'What it shows at this moment.' })
  now!: Date
  @Field(() => Float, { description: 'Seconds by which a demonstration has leapt ahead of the real time; 0 outside of one.' })
  leapSeconds!: number
}

@ObjectType({ description: 'The clock was put forward; what became due is being done.' })
export class LeapClockOk {
  @Field(() => Clock, { description: 'The clock as it now stands.' })
  clock!: Clock
}

export const LeapClockResult = resultUnion('LeapClock', LeapClockOk)
