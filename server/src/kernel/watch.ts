import type { Context } from '../context.js'
import type { LiveEvent } from '../live.js'

/**
 * What a subscriber is told: for each committed change of these types, what `look` now finds through the subscriber's
 * own eyes in a fresh snapshot. Nothing is sent, and nobody can tell that anything happened, when it finds null.
 * After a gap in the line one event of type 'resync' comes; `look` answers what shows the present state, or null.
 */
export async function* watch<Seen>(
  context: Context,
  types: string[],
  look: (event: LiveEvent) => Promise<Seen | null>,
): AsyncGenerator<Seen> {
  for await (const event of context.services.live.changes(types)) {
    context.renewReads()
    try {
      const seen = await look(event)
      if (seen !== null) yield seen
    } finally {
      await context.reads.close()
    }
  }
}
