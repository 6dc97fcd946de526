import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { Ability, LocalText, PartialDate } from '../../kernel/common.types.js'
import { command } from '../../kernel/command.js'
import { idOf, keyOf, toGlobalId } from '../../kernel/ids.js'
import { dateOf } from '../../kernel/presenters.js'
import { notFound } from '../../kernel/refusals.js'
import { Body } from '../institution/body.types.js'
import { chairTermLoader } from '../institution/chair.store.js'
import { ChairTerm } from '../institution/chair.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { bodyLoader, delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { refusalOfSigning, signHandover } from './handover.commands.js'
import { SECTIONS, type HandoverItem as ItemRow, type SectionKey } from './handover.rules.js'
import { completed, pairsNow, pairsOf, rotationOf, signaturesOf, type PlaceRow, type SignatureRow } from './handover.store.js'
import { asKept, standingNow, type Standing } from './standing.js'
import * as types from './handover.types.js'

/** The chairs' own paper: member states and the Secretariat read it. */
const reads = ({ viewer }: Context) => viewer.group === 'ams' || viewer.group === 'secretariat'

@Resolver(() => types.ChairHandover)
export class HandoverResolver {
  @Query(() => types.ChairHandover, {
    nullable: true,
    description: 'The handover of the chair that is at hand in a body; null for a body without a chair, and for whom it is not meant.',
  })
  async chairHandover(
    @Arg('body', () => String, { description: 'By key or id.' }) body: string,
    @Ctx() context: Context,
  ): Promise<Standing | null> {
    if (!reads(context)) return null
    const [pair] = await pairsNow(context.reads, keyOf('Body', body) ?? '')
    return pair ? standingNow(context.reads, pair) : null
  }

  @Query(() => [types.ChairHandover], { description: 'Handovers that both chairs signed, as they signed them, the latest first; 50 at most.' })
  async chairHandovers(
    @Arg('body', () => String, { nullable: true, description: 'Of this body only, by key or id.' }) body: string | null,
    @Ctx() context: Context,
  ): Promise<Standing[]> {
    const rows = await completed(context.reads, body ? (keyOf('Body', body) ?? '') : null)
    if (rows.length === 0) return []
    const ids = rows.map(({ outgoingId }) => outgoingId)
    const [pairs, signatures] = await Promise.all([pairsOf(context.reads, ids), signaturesOf(context.reads, ids)])
    return rows.map((row) => {
      const isIts = ({ outgoingId }: { outgoingId: string }) => outgoingId === row.outgoingId
      return asKept(pairs.find(isIts)!, row, signatures.filter(isIts))
    })
  }

  @Query(() => [types.RotationPlace], { description: 'The order in which delegations chair a body; empty when none is on record.' })
  chairRotation(@Arg('body', () => String, { description: 'By key or id.' }) body: string, @Ctx() context: Context) {
    return rotationOf(context.reads, keyOf('Body', body) ?? '')
  }

  @Mutation(() => types.SignHandoverResult, {
    description: 'Signs the handover of a chair. The first signature freezes its content; a change after it makes it void.',
  })
  async signHandover(
    @Arg('input', () => types.SignHandoverInput, { description: 'What to do, once.' }) input: types.SignHandoverInput,
    @Ctx() context: Context,
  ) {
    const outcome = await command(context, { operation: 'signHandover', idempotencyKey: input.idempotencyKey, input }, (transaction) => {
      const outgoingId = idOf('ChairHandover', input.id)
      if (!outgoingId) throw notFound()
      return signHandover(transaction, { outgoingId, contentHash: input.contentHash })
    })
    if ('kind' in outcome) return outcome
    return { handover: await handoverOf(context, outcome.outgoingId), voided: outcome.voided }
  }

  @FieldResolver(() => ID, { description: 'Opaque id, for signHandover.' })
  id(@Root() { pair }: Standing): string {
    return toGlobalId('ChairHandover', pair.outgoingId)
  }

  @FieldResolver(() => Body, { description: 'The body that is chaired.' })
  body(@Root() { pair }: Standing, @Ctx() context: Context) {
    return context.loader(bodyLoader).load(pair.bodyId)
  }

  @FieldResolver(() => ChairTerm, { description: 'The term that ends.' })
  outgoing(@Root() { pair }: Standing, @Ctx() context: Context) {
    return context.loader(chairTermLoader).load(pair.outgoingId)
  }

  @FieldResolver(() => ChairTerm, { nullable: true, description: 'The term that begins; null while no next term is on record.' })
  incoming(@Root() { pair }: Standing, @Ctx() context: Context) {
    return pair.incomingId ? context.loader(chairTermLoader).load(pair.incomingId) : null
  }

  @FieldResolver(() => types.RotationPlace, {
    nullable: true,
    description: 'Whose turn is next by the rotation on record; null when none is on record.',
  })
  async expectedNext(@Root() { pair }: Standing, @Ctx() context: Context): Promise<PlaceRow | null> {
    const places = await rotationOf(context.reads, pair.bodyId)
    const at = places.findIndex(({ delegationId }) => delegationId === pair.outgoingDelegationId)
    return at < 0 ? null : places[(at + 1) % places.length]!
  }

  @FieldResolver(() => GraphQLLocalDate, { description: 'The day of which the content is.' })
  contentOn(@Root() { contentOn }: Standing): string {
    return contentOn
  }

  @FieldResolver(() => [types.HandoverSection], { description: 'Its parts, in their order, each of them even when empty.' })
  sections(@Root() { items }: Standing) {
    return (Object.keys(SECTIONS) as SectionKey[]).map((kind) => ({
      kind, name: SECTIONS[kind], items: items.filter(({ section }) => section === kind),
    }))
  }

  @FieldResolver(() => [types.HandoverSignature], { description: 'Every signature, the first one first.' })
  signatures(@Root() { signatures, standing }: Standing) {
    return signatures.map((each) => ({ ...each, isVoid: standing[each.side] !== each }))
  }

  @FieldResolver(() => Ability, { description: 'Whether the viewer may sign it now.' })
  sign(@Root() now: Standing, @Ctx() { viewer, language }: Context): Ability {
    const refusal = refusalOfSigning(viewer, now)
    return { allowed: refusal === null, reason: refusal?.says[language] ?? null }
  }
}

async function handoverOf(context: Context, outgoingId: string): Promise<Standing | null> {
  const [pair] = reads(context) ? await pairsOf(context.reads, [outgoingId]) : []
  return pair ? standingNow(context.reads, pair) : null
}
registerNode('ChairHandover', handoverOf)

@Resolver(() => types.HandoverItem)
export class HandoverItemResolver {
  @FieldResolver(() => LocalText, { description: 'What it is.' })
  title(@Root() row: ItemRow): LocalText {
    return { en: row.titleEn, vi: row.titleVi }
  }

  @FieldResolver(() => LocalText, { description: 'What else is to be known of it.' })
  detail(@Root() row: ItemRow): LocalText {
    return { en: row.detailEn, vi: row.detailVi }
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Its date in a calendar; null without one.' })
  due(@Root() row: ItemRow) {
    return dateOf(row.due)
  }
}

@Resolver(() => types.HandoverSignature)
export class HandoverSignatureResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who signed; null when the viewer may not know.' })
  person(@Root() row: SignatureRow, @Ctx() context: Context) {
    return context.loader(personLoader).load(row.personId)
  }

  @FieldResolver(() => Delegation, { description: 'For which delegation.' })
  delegation(@Root() row: SignatureRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }
}

@Resolver(() => types.RotationPlace)
export class RotationPlaceResolver {
  @FieldResolver(() => Delegation, { description: 'Who.' })
  delegation(@Root() row: PlaceRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from; empty for a made-up order.' })
  sources(@Root() row: PlaceRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}

export const HANDOVER_RESOLVERS = [HandoverResolver, HandoverItemResolver, HandoverSignatureResolver, RotationPlaceResolver]
