import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { LocalText } from '../../kernel/common.types.js'
import { rulesLoader } from '../institution/body.store.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader } from '../institution/institution.store.js'
import { DecisionRule } from '../institution/body.types.js'
import type { ProposalRow } from '../proposals/proposal.store.js'
import { Proposal } from '../proposals/proposal.types.js'
import { mayCall } from './opening.commands.js'
import { PositionKindEnum } from './round.enums.js'
import { RecordDecisionRuleInput } from './round.inputs.js'
import { rulesById, vacantIn, type RuleRow } from './round.store.js'
import { CallableProcedure, RecordDecisionRuleResult } from './round.types.js'
import { recordRule } from './rule.commands.js'
import { ruleInWords, silenceInWords } from './rule.words.js'
import { seatDay } from '../../kernel/wall-time.js'

const HOUR_MS = 3_600_000

@Resolver(() => DecisionRule)
export class RuleWordsResolver {
  @FieldResolver(() => LocalText, { description: 'The rule in words, as it is printed beside every result. Made from its terms.' })
  text(@Root() row: RuleRow): LocalText {
    const said = ruleInWords(row)
    return { en: said.map((each) => each.en).join(' '), vi: said.map((each) => each.vi).join(' ') }
  }

  @FieldResolver(() => [LocalText], { description: 'The same, a sentence each.' })
  sentences(@Root() row: RuleRow): LocalText[] {
    return ruleInWords(row)
  }

  @FieldResolver(() => LocalText, { description: 'The sentence of them that says what silence means.' })
  silence(@Root() row: RuleRow): LocalText {
    return silenceInWords(row)
  }

  @FieldResolver(() => [PositionKindEnum], { description: 'Positions that prevent adoption while they stand.' })
  blocking(@Root() row: RuleRow): string[] {
    return row.blocking
  }
}

@Resolver(() => CallableProcedure)
export class CallableProcedureResolver {
  @FieldResolver(() => DecisionRule, { description: 'The rule in force.' })
  rule(@Root() { rule }: { rule: RuleRow }): RuleRow {
    return rule
  }

  @FieldResolver(() => [Delegation], { description: 'Delegations that would count and of which nobody could be told today, in protocol order.' })
  async vacant(@Root() { rule }: { rule: RuleRow }, @Ctx() context: Context) {
    const ids = await vacantIn(context.reads, rule)
    return context.loader(delegationLoader).loadMany(ids)
  }
}

@Resolver(() => Proposal)
export class ProposalProceduresResolver {
  @FieldResolver(() => [CallableProcedure], { description: 'The procedures in writing by which its body can decide on it, each with its rule in force and the deadlines that the rule allows from now.' })
  async procedures(@Root() row: ProposalRow, @Ctx() context: Context) {
    const [rules, now] = await Promise.all([context.loader(rulesLoader).load(row.bodyId), context.reads.now()])
    const today = seatDay(now)
    const inForce = new Map<string, RuleRow>()
    for (const rule of rules as unknown as RuleRow[]) {
      if (rule.procedure !== 'in_session' && rule.effectiveFrom <= today && !inForce.has(rule.procedure)) inForce.set(rule.procedure, rule)
    }
    const from = (hours: number) => new Date(now.getTime() + hours * HOUR_MS)
    return [...inForce.values()].map((rule) => ({
      rule, earliestClose: from(rule.minimumHours ?? 0), usualClose: rule.usualHours === null ? null : from(rule.usualHours),
      viewerMay: mayCall(context.viewer, row, rule),
    }))
  }
}

@Resolver()
export class RuleMutations {
  @Mutation(() => RecordDecisionRuleResult, { description: "The Secretariat records the next version of a body's rule for a procedure. Rounds that are open keep the version of their opening." })
  async recordDecisionRule(
    @Arg('input', () => RecordDecisionRuleInput, { description: 'What to do, once.' }) input: RecordDecisionRuleInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const { idempotencyKey, ...given } = input
    const terms = { ...given, minimumHours: given.minimumHours ?? null, usualHours: given.usualHours ?? null, quorum: given.quorum ?? null, confirmHours: given.confirmHours ?? null }
    const outcome = await command(context, { operation: 'recordDecisionRule', idempotencyKey, input }, (transaction) => recordRule(transaction, terms))
    return 'kind' in outcome ? outcome : { rule: (await rulesById(context.reads, [outcome.ruleId]))[0] }
  }
}
