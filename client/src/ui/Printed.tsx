import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Instant } from './Instant.js'
import { serverNow } from './server-clock.js'

/** On paper only: where the page is found, and when it was printed, by the server's clock. */
export function Printed({ className }: { className: string }) {
  const [at, setAt] = useState(serverNow)
  useEffect(() => {
    const note = () => flushSync(() => setAt(serverNow()))
    addEventListener('beforeprint', note)
    return () => removeEventListener('beforeprint', note)
  }, [])
  return (
    <p className={className}>
      <Trans>
        Mufakat · {location.host + location.pathname} · printed <Instant at={new Date(at).toISOString()} />
      </Trans>
    </p>
  )
}
