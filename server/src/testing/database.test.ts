import { afterAll, expect, it } from '@jest/globals'
import { ownerSource } from '../db/data-source.js'
import { freshDatabase, type FreshDatabase } from './database.js'

const made: FreshDatabase[] = []

afterAll(async () => {
  for (const database of made) await database.drop()
})

it('gives each caller a migrated database of its own', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  made.push(one, two)
  expect(one.connection).not.toEqual(two.connection)
  for (const { connection } of made) {
    const owner = await ownerSource(connection).initialize()
    expect(await owner.showMigrations()).toBe(false)
    await owner.destroy()
  }
})
