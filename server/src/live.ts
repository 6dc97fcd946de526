import { Repeater, SlidingBuffer } from '@repeaterjs/repeater'
import type pg from 'pg'

/** One committed change: ids only. Whoever hears of it reads the record through their own eyes. */
export interface LiveEvent {
  type: string
  id: string
}

type Listener = (event: LiveEvent) => void

/**
 * Changes committed by any server process, as told by PostgreSQL's LISTEN/NOTIFY. Reconnects by itself;
 * after a gap every listener hears a 'resync' and re-reads what it shows.
 */
export class LiveEvents {
  private listeners = new Set<Listener>()
  private client: pg.Client | null = null
  private stopped = false

  constructor(private readonly connect: () => pg.Client) {}

  async start(): Promise<void> {
    const client = this.connect()
    client.on('notification', ({ payload }) => this.tell(JSON.parse(payload ?? '{}') as LiveEvent))
    client.on('error', () => void this.restart(client))
    client.on('end', () => void this.restart(client))
    await client.connect()
    await client.query('listen mufakat')
    this.client = client
  }

  /** Whether changes are heard of at this moment. */
  get isListening(): boolean {
    return this.client !== null && !this.stopped
  }

  /** Calls the listener with every change, as long as the process lives. */
  listen(listener: (event: LiveEvent) => void): void {
    this.listeners.add(listener)
  }

  async stop(): Promise<void> {
    this.stopped = true
    await this.client?.end().catch(() => undefined)
  }

  /** The changes of these types, as long as the reader asks for them; `wants` may narrow them further. */
  changes(types: string[], wants: (event: LiveEvent) => boolean = () => true): AsyncIterableIterator<LiveEvent> {
    return new Repeater<LiveEvent>(async (push, stop) => {
      const listener: Listener = (event) => {
        if (event.type === 'resync' || (types.includes(event.type) && wants(event))) void push(event)
      }
      this.listeners.add(listener)
      await stop
      this.listeners.delete(listener)
    }, new SlidingBuffer(1000))
  }

  private tell(event: LiveEvent): void {
    for (const listener of this.listeners) listener(event)
  }

  private async restart(failed: pg.Client): Promise<void> {
    if (this.stopped || this.client !== failed) return
    this.client = null
    await failed.end().catch(() => undefined)
    for (let wait = 100; !this.stopped; wait = Math.min(wait * 2, 5000)) {
      try {
        await this.start()
        this.tell({ type: 'resync', id: '' })
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
}
