import { Trans } from '@lingui/react/macro'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { Icon } from '../ui/Icon.js'
import classes from './LineNotice.module.css'
import { useLine, whenLineReturns } from './live.state.js'

// A line that comes back at once is nothing to speak of.
const PATIENCE_MS = 2500

/** Says in words that changes of others do not arrive just now; when they do again, everything in sight is read again. */
export function LineNotice() {
  const client = useApolloClient()
  const { line } = useLine()
  const [isLong, setIsLong] = useState(false)
  useEffect(() => whenLineReturns(() => void client.refetchQueries({ include: 'active' })), [client])
  useEffect(() => {
    if (line === 'fine') {
      setIsLong(false)
      return undefined
    }
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [line])
  return (
    <div role="status" className={isLong ? classes.notice : 'visually-hidden'}>
      {isLong ? (
        <>
          <Icon name="alert" size={16} />
          <Trans>
            The line to the server is down. What you see may be old; it is tried again, and what you type is kept.
          </Trans>
        </>
      ) : null}
    </div>
  )
}
