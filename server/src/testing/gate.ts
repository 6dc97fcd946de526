import type { World } from './world.js'

/**
 * Lets acts meet: holds a lock until all of them wait behind it (seen from another connection), then opens. Without it
 * two requests run one after the other and a race test is green by luck.
 */
export async function gate<Answer>(world: World, lock: string, acts: (() => Promise<Answer>)[]): Promise<Answer[]> {
  const holder = world.owner.createQueryRunner()
  await holder.startTransaction()
  await holder.query(lock)
  const answers = Promise.all(acts.map((act) => act()))
  answers.catch(() => undefined)
  try {
    await allWait(world, acts.length)
  } finally {
    await holder.rollbackTransaction()
    await holder.release()
  }
  return answers
}

async function allWait(world: World, count: number): Promise<void> {
  const until = Date.now() + 2500
  while (Date.now() < until) {
    const [{ waiting }] = (await world.owner.query(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )) as [{ waiting: number }]
    if (waiting >= count) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`The gate was opened before all ${count} acts waited at it.`)
}
