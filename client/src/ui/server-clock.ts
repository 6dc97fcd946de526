import { useSyncExternalStore } from 'react'

/** What one question to the server tells of the clocks, in milliseconds. */
export interface ClockMeasure {
  /** How far the server's clock, which deadlines go by, is ahead of this device's. */
  aheadMs: number
  /** How far this device's clock is ahead of the real time; a demonstration's clock may be another thing. */
  deviceErrorMs: number
}

/** Below this a device is not called wrong. */
export const DEVICE_LIMIT_MS = 30_000

const TICK_MS = 15_000

let measure: ClockMeasure = { aheadMs: 0, deviceErrorMs: 0 }
let shown = { now: serverNow(), measure }
const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined

/** The instant on the server's clock, in milliseconds of the epoch. */
export function serverNow(): number {
  return Date.now() + measure.aheadMs
}

/** The day of a zone on the server's clock, `2026-12-04`; of the viewer's own zone when none is given. */
export function today(zone?: string): string {
  return new Date(serverNow()).toLocaleDateString('sv-SE', zone ? { timeZone: zone } : {})
}

/** The institution's day, by which facts hold and plans are asked for: that of Jakarta, its seat. */
export function seatToday(): string {
  return today('Asia/Jakarta')
}

/** Takes note of a measure; every remaining time on the page is counted anew. */
export function setServerClock(next: ClockMeasure): void {
  measure = next
  tick()
}

/** What an answer that took from `began` to `ended` on this device tells. `server` and `leapMs` as the server said. */
export function measureOf(began: number, ended: number, server: number, leapMs: number): ClockMeasure {
  const halfWay = (began + ended) / 2
  return { aheadMs: server - halfWay, deviceErrorMs: halfWay - (server - leapMs) }
}

/** The server's clock, told again every few seconds. */
export function useServerNow(): number {
  return useSyncExternalStore(listen, () => shown.now)
}

/** By how many milliseconds this device's clock is fast (or, negative, slow); 0 while that is harmless. */
export function useDeviceError(): number {
  const { deviceErrorMs } = useSyncExternalStore(listen, () => shown.measure)
  return Math.abs(deviceErrorMs) > DEVICE_LIMIT_MS ? deviceErrorMs : 0
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  ticking ??= setInterval(tick, TICK_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

function tick(): void {
  shown = { now: serverNow(), measure }
  for (const listener of listeners) listener()
}
