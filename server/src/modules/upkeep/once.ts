import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { beat, pulsesOf } from './pulse.store.js'

/** A load that needs no second run while nothing has changed in `from`: folders of code and data, from the server's code. */
export interface Load {
  name: string
  from: string[]
}

/** Does the work unless this database has seen it done from the very same files. */
export async function once(pool: pg.Pool, { name, from }: Load, work: () => Promise<unknown>): Promise<void> {
  const version = versionOf(from)
  const known = (await pulsesOf(pool)).find((pulse) => pulse.job === name)
  if (known?.version === version) return
  const began = Date.now()
  await work()
  await beat(pool, name, { tookMs: Date.now() - began, version })
}

function versionOf(folders: string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const place = fileURLToPath(new URL(`../../${folder}/`, import.meta.url))
    for (const file of readdirSync(place).filter((name) => /\.(js|ts|json)$/.test(name)).sort()) {
      hash.update(file).update(readFileSync(`${place}${file}`))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
