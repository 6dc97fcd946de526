import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect } from 'react'
import { useLive } from '../../app/live.js'
import { useViewer } from '../../app/viewer.js'
import { measureOf, setServerClock } from '../../ui/server-clock.js'
import { ClockChanged, ClockQuery } from './clock.js'

const EVERY_MS = 5 * 60_000

/**
 * Measures this device's clock against the server's: at first, every few minutes, when the page comes back to sight, and
 * when the clock of the demonstration has leapt. Then everything in sight is asked for again.
 */
export function ClockKeeper() {
  const client = useApolloClient()
  const isDemo = useViewer()?.isDemo ?? false
  const measure = useCallback(async () => {
    const began = Date.now()
    const { data } = await client.query({ query: ClockQuery, fetchPolicy: 'network-only' })
    const clock = data?.clock
    if (clock) setServerClock(measureOf(began, Date.now(), Date.parse(clock.now), clock.leapSeconds * 1000))
  }, [client])
  useEffect(() => {
    const again = () => void measure().catch(() => undefined)
    const onSight = () => (document.visibilityState === 'visible' ? again() : undefined)
    again()
    const timer = setInterval(again, EVERY_MS)
    document.addEventListener('visibilitychange', onSight)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onSight)
    }
  }, [measure])
  useLive(
    ClockChanged,
    {},
    {
      unless: !isDemo,
      onChange: () => {
        void measure()
          .catch(() => undefined)
          .then(() => client.refetchQueries({ include: 'active' }))
      },
    },
  )
  return null
}
