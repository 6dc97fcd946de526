import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { serverNow } from '../ui/server-clock.js'

const PATIENCE_MS = 3000
const LONGEST_MS = 2_000_000_000

/** Asks for what is in sight again when an instant has come by the server's clock, and until the answer is another one. */
export function useAskAgainAt(instant: string | null | undefined, now: number): void {
  const client = useApolloClient()
  useEffect(() => {
    if (!instant) return undefined
    const left = Date.parse(instant) - serverNow()
    const ask = () => void client.refetchQueries({ include: 'active' })
    let again: ReturnType<typeof setInterval> | undefined
    const first = setTimeout(
      () => {
        ask()
        again = setInterval(ask, PATIENCE_MS)
      },
      Math.min(Math.max(left, 0) + 500, LONGEST_MS),
    )
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
    // The server's clock may leap: counted anew with each of its ticks.
  }, [client, instant, now])
}
