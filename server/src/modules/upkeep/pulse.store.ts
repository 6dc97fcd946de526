import type pg from 'pg'

/** When a job of the scheduler last ran. `error` is the class of what went wrong, null when nothing did. */
export interface Pulse {
  job: string
  ranAt: Date
  tookMs: number
  error: string | null
  /** Of what a job that runs once has worked on; null for one that runs again and again. */
  version: string | null
}

/** The jobs' pulses, the latest first. */
export async function pulsesOf(pool: pg.Pool): Promise<Pulse[]> {
  const { rows } = await pool.query<Pulse>(
    `select job, ran_at as "ranAt", took_ms as "tookMs", error, version from pulse order by ran_at desc`,
  )
  return rows
}

/** Takes note that a job ran, by the database's clock. */
export async function beat(
  pool: pg.Pool,
  job: string,
  { tookMs = 0, error = null, version = null }: Partial<Pick<Pulse, 'tookMs' | 'error' | 'version'>> = {},
): Promise<void> {
  await pool.query(
    `insert into pulse (job, ran_at, took_ms, error, version) values ($1, now(), $2, $3, $4)
     on conflict (job) do update
       set ran_at = now(), took_ms = excluded.took_ms, error = excluded.error, version = excluded.version`,
    [job, tookMs, error, version],
  )
}
