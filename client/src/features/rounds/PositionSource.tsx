import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Tag } from '../../ui/Tag.js'
import { officeName } from '../members/offices.js'
import classes from './ConsensusBoard.module.css'
import { CHANNELS, INSTRUMENTS } from './round.words.js'

const Fields = graphql(`
  fragment PositionSource_position on Position {
    office
    statedAt
    provisional
    pending
    statedBy {
      name
    }
    actingFor {
      name
    }
    onBehalf {
      channel
      date
      spokenBy
      confirmedAt
      recordedBy {
        name
      }
      document {
        name
        downloadPath
      }
    }
    confirmation {
      instrument
      reference
      at
    }
  }
`)

/** Who gave a position, in which office and when; how it came where the Secretariat recorded it; and the capital's word. */
export function PositionSource({ position }: { position: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const { office, statedAt, provisional, pending, statedBy, actingFor, onBehalf, confirmation } = read(Fields, position)
  const at = <Instant at={statedAt} />
  return (
    <div className={classes.source}>
      {onBehalf ? (
        <OnBehalf {...onBehalf} at={at} />
      ) : (
        <span>
          {statedBy ? `${statedBy.name}, ` : null}
          {i18n._(officeName(office))}
          {actingFor ? (
            <>
              {', '}
              <Trans>acting for {actingFor.name}</Trans>
            </>
          ) : null}{' '}
          · {at}
        </span>
      )}
      {pending ? (
        <Tag tone="warn" icon="clock">
          <Trans>ad referendum: waits for its capital</Trans>
        </Tag>
      ) : null}
      {provisional && confirmation ? (
        <span>
          <Trans>
            Confirmed by its capital: {i18n._(INSTRUMENTS[confirmation.instrument])}, {confirmation.reference} ·{' '}
            <Instant at={confirmation.at} />
          </Trans>
        </span>
      ) : null}
    </div>
  )
}

interface Recorded {
  channel: keyof typeof CHANNELS
  date: string
  spokenBy: string
  confirmedAt?: string | null
  recordedBy?: { name: string } | null
  document?: { name: string; downloadPath: string } | null
  at: React.ReactNode
}

function OnBehalf({ channel, date, spokenBy, confirmedAt, recordedBy, document, at }: Recorded) {
  const { i18n, t } = useLingui()
  const clerk = recordedBy?.name ?? t`the Secretariat`
  return (
    <>
      <span>
        <Trans>
          Recorded by {clerk} for the Secretariat, from {i18n._(CHANNELS[channel].from)} of <PartialDate date={date} />, by{' '}
          {spokenBy}
        </Trans>{' '}
        · {at}
      </span>
      {document ? <a href={document.downloadPath}>{document.name}</a> : null}
      {confirmedAt ? (
        <span>
          <Trans>
            Confirmed by the delegation · <Instant at={confirmedAt} />
          </Trans>
        </span>
      ) : (
        <Tag tone="warn" icon="clock">
          <Trans>the delegation has not confirmed it yet</Trans>
        </Tag>
      )}
    </>
  )
}
