import { Trans } from '@lingui/react/macro'
import { Notice } from '../ui/Notice.js'
import type { Outcome } from './command.js'

/** Says in place why an act was refused and what to do, or that it is not known to have arrived. Nothing when all is well. */
export function OutcomeNotice({ outcome }: { outcome: Outcome<unknown> | undefined }) {
  if (!outcome || outcome.is === 'ok') return null
  if (outcome.is === 'cut') {
    return (
      <Notice tone="warn" live title={<Trans>Not sent: there is no answer from the server</Trans>}>
        <Trans>
          What you typed is still here. Send it again; it will be recorded once, even if the first attempt arrived.
        </Trans>
      </Notice>
    )
  }
  const { message, remedy, problems = [] } = outcome.refusal
  return (
    <Notice tone="bad" live title={message}>
      <p>{remedy}</p>
      {problems.length > 1 ? (
        <ul>
          {problems.map(({ path, reason, remedy: cure }) => (
            <li key={path.join('.')}>
              {reason} {cure}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
