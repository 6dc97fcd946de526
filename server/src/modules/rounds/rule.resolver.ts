import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { rulesLoader } from '../institution/body.store.js'
import { DecisionRule } from '../institution/body.types.js'
import type { ProposalRow } from '../proposals/proposal.store.js'
import { Proposal } from '../proposals/proposal.types.js'
import { PositionKindEnum } from './round.enums.js'
import type { RuleRow } from './round.store.js'
import { CallableProcedure } from './round.types.js'
import { ruleInWords } from './rule.words.js'

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
}

@Resolver(() => Proposal)
export class ProposalProceduresResolver {
  @FieldResolver(() => [CallableProcedure], { description: 'The procedures in writing by which its body can decide on it, each with its rule in force and the deadlines that the rule allows from now.' })
  async procedures(@Root() row: ProposalRow, @Ctx() context: Context) {
    const [rules, [clock]] = await Promise.all([
      context.loader(rulesLoader).load(row.bodyId),
      context.reads.rows<{ now: Date; today: string }>({ name: 'clock', text: 'select clock_now() as now, clock_today()::text as today' }),
    ])
    const { now, today } = clock!
    const inForce = new Map<string, RuleRow>()
    for (const rule of rules as unknown as RuleRow[]) {
      if (rule.procedure !== 'in_session' && rule.effectiveFrom <= today && !inForce.has(rule.procedure)) inForce.set(rule.procedure, rule)
    }
    const from = (hours: number) => new Date(now.getTime() + hours * HOUR_MS)
    return [...inForce.values()].map((rule) => ({
      rule, earliestClose: from(rule.minimumHours ?? 0), usualClose: rule.usualHours === null ? null : from(rule.usualHours),
    }))
  }
}
