import type { Context } from '../../context.js'
import { endOf } from '../../kernel/partial-date.js'
import { type Moment, momentOf } from '../projects/project.moment.js'
import { type ReportedFigureRow, statusCountsLoader } from './figures.store.js'
import { knownInWords } from './reconcile.rules.js'

/** A reported total beside the projects of its plan that are known here by title, whatever their status, then and today. */
export async function comparisonOf(context: Context, { workPlanId, asOf, total }: ReportedFigureRow) {
  const count = async (moment: Moment | null) => {
    const counts = workPlanId ? await context.loader(statusCountsLoader).load({ planId: workPlanId, moment }) : []
    return counts.reduce((sum, each) => sum + each.count, 0)
  }
  const [knownThen, known] = await Promise.all([count(momentOf(endOf(asOf), null)), count(null)])
  return { knownThen, known, difference: total === null ? null : Math.max(total - known, 0), words: knownInWords(total, knownThen, known) }
}
