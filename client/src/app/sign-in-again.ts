import { useSyncExternalStore } from 'react'

type Waiter = (signedIn: boolean) => void

/** Why one is asked: the session has ended, or what is to be done wants a fresh proof of who is there. */
type Reason = 'ended' | 'sensitive'

let waiters: readonly Waiter[] = []
let reason: Reason = 'ended'
const listeners = new Set<() => void>()

function set(next: readonly Waiter[]) {
  waiters = next
  listeners.forEach((listener) => listener())
}

/** Opens the sign-in dialog over the page; true once the same person is in again, false when they chose not to. */
export function signInAgain(why: Reason = 'ended'): Promise<boolean> {
  reason = why
  return new Promise((resolve) => set([...waiters, resolve]))
}

/** The dialog's answer to everybody who waits. */
export function answerSignIn(signedIn: boolean): void {
  const waiting = waiters
  set([])
  waiting.forEach((answer) => answer(signedIn))
}

export function useSignInIsAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiters.length > 0,
  )
}

export const reasonToSignIn = (): Reason => reason
