import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { ENDED_BY, OUTCOMES } from './round.words.js'

const Fields = graphql(`
  fragment RoundEnd_round on Round {
    outcome
    outcomeReason
    closedAt
    closedHow
    referredTo
    closedBy {
      name
    }
    deferredTo {
      name {
        en
        vi
      }
    }
    result {
      sentence {
        en
        vi
      }
    }
  }
`)

/** How a round ended, when, and who or what ended it. */
export function RoundEnd({ round }: { round: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { outcome, outcomeReason, closedAt, closedHow, closedBy, deferredTo, referredTo, result } = read(Fields, round)
  if (!outcome || !closedAt || !closedHow) return null
  const { words, tone } = OUTCOMES[outcome]
  const cause = i18n._(ENDED_BY[closedHow])
  const who = closedBy ? `${cause}, ${closedBy.name}` : cause
  return (
    <Notice tone={tone} title={i18n._(words)}>
      <p>
        <Trans>
          Ended <Instant at={closedAt} /> by {who}.
        </Trans>
      </p>
      {deferredTo ? (
        <p>
          <Trans>
            Deferred to <Local text={deferredTo.name} />.
          </Trans>
        </p>
      ) : null}
      {referredTo === 'heads' ? (
        <p>
          <Trans>Taken to the heads of civil service.</Trans>
        </p>
      ) : referredTo ? (
        <p>
          <Trans>Taken to {referredTo}.</Trans>
        </p>
      ) : null}
      {outcomeReason ? <p>{outcomeReason}</p> : null}
      {result ? (
        <p>
          <Local text={result.sentence} />
        </p>
      ) : null}
    </Notice>
  )
}
