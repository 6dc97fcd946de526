import { Trans, useLingui } from '@lingui/react/macro'
import { useAsk } from '../../app/ask.js'
import { Notice } from '../../ui/Notice.js'
import { ClockQuery } from './clock.js'

const LIMIT_MS = 2000

/** Tells the Secretariat that the server's clock is wrong. Decisions are not touched by it: they go by the database's. */
export function SkewNotice() {
  const { i18n } = useLingui()
  const skew = useAsk(ClockQuery, {}).data?.clock.serverSkew
  if (!skew || Math.abs(skew.ms) - skew.uncertaintyMs <= LIMIT_MS) return null
  const seconds = i18n.number(Math.abs(skew.ms) / 1000, { maximumFractionDigits: 1 })
  return (
    <Notice tone="warn" title={<Trans>The server’s clock is {seconds} s off the database’s</Trans>}>
      <Trans>Deadlines go by the database’s clock and are right. Ask the operator to set the server’s clock.</Trans>
    </Notice>
  )
}
