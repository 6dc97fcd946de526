import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Deadline } from '../../ui/Deadline.js'
import { useLanguage } from '../../ui/language.js'
import { Local, useLocal, type LocalWords } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { RoundEnd } from './RoundEnd.js'
import { isWritten } from './round.words.js'

const Fields = graphql(`
  fragment RoundBanner_round on Round {
    state
    procedure
    confirmBy
    confirmZone
    ...RoundEnd_round
    rule {
      silenceMeans
    }
    partners {
      consents
      delegation {
        name {
          en
          vi
        }
      }
    }
    result {
      adoptable
      sentence {
        en
        vi
      }
      inTheWay {
        name {
          en
          vi
        }
      }
      unreached {
        name {
          en
          vi
        }
      }
      awaited {
        name {
          en
          vi
        }
      }
    }
  }
`)

/** How the round stands, in one sentence to act upon, above the arithmetic that led there. */
export function RoundBanner({ round }: { round: FragmentOf<typeof Fields> }) {
  const local = useLocal()
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' })
  const shown = read(Fields, round)
  const { state, procedure, confirmBy, confirmZone, rule, partners, result } = shown
  if (state === 'CLOSED') return <RoundEnd round={shown} />
  if (!result) return null
  const names = (delegations: readonly { name: LocalWords }[]) =>
    list.format(delegations.map(({ name }) => local(name)))
  const arithmetic = (
    <p>
      <Local text={result.sentence} />
    </p>
  )
  if (state === 'CONFIRMING') {
    const owing = names(partners.filter(({ consents }) => consents !== true).map(({ delegation }) => delegation))
    return (
      <Notice
        tone="warn"
        title={
          result.awaited.length > 0 || !owing ? (
            <Trans>Agreed ad referendum, not adopted: waiting for {names(result.awaited)}</Trans>
          ) : (
            <Trans>Adopted by the member states, awaiting {owing}: not in effect</Trans>
          )
        }
      >
        {owing ? (
          <p>
            <Trans>It takes effect only with the consent of {owing}, a separate act. Nothing stands in the work plan before that.</Trans>
          </p>
        ) : null}
        {confirmBy && confirmZone ? <Deadline at={confirmBy} zone={confirmZone} /> : null}
        {arithmetic}
      </Notice>
    )
  }
  if (isWritten(procedure) && result.inTheWay.length > 0) {
    const who = names(result.inTheWay)
    return (
      <Notice
        tone="bad"
        title={rule.silenceMeans === 'CONSENT' ? <Trans>Silence broken by {who}</Trans> : <Trans>{who} stands in the way</Trans>}
      >
        <p>
          <Trans>
            It cannot be adopted while this stands; only {who} can clear it. Next: its delegation revises the text, or it
            is put on a meeting’s agenda. Otherwise it ends without consensus at its deadline.
          </Trans>
        </p>
        {arithmetic}
      </Notice>
    )
  }
  if (result.unreached.length > 0) {
    return (
      <Notice tone="warn" title={<Trans>Nobody could be told in {names(result.unreached)}</Trans>}>
        <p>
          <Trans>Its silence is not consent. It must answer, or somebody must be appointed and the round extended.</Trans>
        </p>
        {arithmetic}
      </Notice>
    )
  }
  return (
    <Notice tone={result.adoptable ? 'good' : 'warn'} title={<Local text={result.sentence} />}>
      {!result.adoptable ? (
        <Trans>It cannot be adopted now.</Trans>
      ) : isWritten(procedure) ? (
        <Trans>Nothing stands in the way. It closes by itself at its deadline.</Trans>
      ) : (
        <Trans>Nothing stands in the way: the Chair may record adoption.</Trans>
      )}
    </Notice>
  )
}
