/** Does it for each, so many at a time; fails with the first that fails. */
export async function inTurns<Each>(all: readonly Each[], atOnce: number, work: (each: Each) => Promise<void>): Promise<void> {
  const left = [...all]
  const next = async () => {
    for (let each = left.shift(); each !== undefined; each = left.shift()) await work(each)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}
