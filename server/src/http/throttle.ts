import type { RequestHandler } from 'express'
import { BadRequest } from './body.js'

/** How many at once, and how many a second in the long run. */
export interface Rate {
  burst: number
  perSecond: number
}

/** What one reader may ask of this process. */
export const RATES = {
  graphql: { burst: 2000, perSecond: 200 },
  demo: { burst: 200, perSecond: 10 },
  signIn: { burst: 30, perSecond: 0.5 },
  files: { burst: 120, perSecond: 4 },
  page: { burst: 600, perSecond: 60 },
} as const satisfies Record<string, Rate>

const KEYS_AT_MOST = 20_000

/** Buckets that fill up with time and empty with use, one for each key: an account or an address. */
export class Throttle {
  private buckets = new Map<string, { left: number; at: number }>()

  constructor(
    private readonly rate: Rate,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes one; answers 0, or after how many seconds there will be one again. */
  take(key: string): number {
    const now = this.now()
    const bucket = this.buckets.get(key) ?? { left: this.rate.burst, at: now }
    bucket.left = Math.min(this.rate.burst, bucket.left + ((now - bucket.at) / 1000) * this.rate.perSecond)
    bucket.at = now
    if (!this.buckets.has(key) && this.buckets.size >= KEYS_AT_MOST) this.forgetFull(now)
    this.buckets.set(key, bucket)
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / this.rate.perSecond)
    bucket.left -= 1
    return 0
  }

  private forgetFull(now: number): void {
    const refill = (this.rate.burst / this.rate.perSecond) * 1000
    for (const [key, bucket] of this.buckets) if (now - bucket.at > refill) this.buckets.delete(key)
    if (this.buckets.size >= KEYS_AT_MOST) this.buckets.clear()
  }
}

/** Refuses a reader, by account or address, who asks too often. */
export function checkRate(throttle: Throttle, key: string): void {
  const seconds = throttle.take(key)
  if (seconds > 0) throw new BadRequest(429, `Too many requests. Try again in ${seconds} s.`, seconds)
}

/** The same for pages, by address. */
export function limited(rate: Rate): RequestHandler {
  const throttle = new Throttle(rate)
  return (request, _response, next) => {
    checkRate(throttle, request.ip ?? '')
    next()
  }
}
