/** What became of the records of one kind. */
export interface KindReport {
  kind: string
  /** Records written for the first time. */
  loaded: number
  /** Records that differed from what was stored. */
  changed: number
  unchanged: number
  skipped: { id: string; why: string }[]
  /** Parts of records left out on purpose, and why. */
  notes: string[]
}

export type Put = 'loaded' | 'changed' | 'unchanged'

/** Counts what a load did, one line a kind, in the order of the first mention. */
export class Tally {
  private kinds = new Map<string, KindReport>()

  count(kind: string, put: Put): void {
    this.of(kind)[put] += 1
  }

  skip(kind: string, id: string, why: string): void {
    this.of(kind).skipped.push({ id, why })
  }

  note(kind: string, note: string): void {
    this.of(kind).notes.push(note)
  }

  report(): KindReport[] {
    return [...this.kinds.values()]
  }

  private of(kind: string): KindReport {
    let known = this.kinds.get(kind)
    if (!known) {
      known = { kind, loaded: 0, changed: 0, unchanged: 0, skipped: [], notes: [] }
      this.kinds.set(kind, known)
    }
    return known
  }
}

/** The worse of two: a record in several rows is changed when one of them is. */
export function together(puts: Put[]): Put {
  if (puts.every((put) => put === 'unchanged')) return 'unchanged'
  return puts.every((put) => put === 'loaded') ? 'loaded' : 'changed'
}
