import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { useLocal } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { officeName } from '../members/offices.js'

const Fields = graphql(`
  fragment TookOver_needs on NeedsMeNow {
    counts {
      group
      count
    }
    takenOver {
      kind
      at
      title {
        en
        vi
      }
      from {
        name
      }
    }
  }
`)

/** Greets whoever took an office over lately: from whom, since when, and how much waits for them. */
export function TookOver({ needs }: { needs: FragmentOf<typeof Fields> }) {
  const { i18n } = useLingui()
  const local = useLocal()
  const { counts, takenOver } = read(Fields, needs)
  const waiting = counts.reduce((sum, { count }) => sum + count, 0)
  return takenOver.map(({ kind, at, title, from }) => {
    const office = local(title) || i18n._(officeName(kind))
    return (
      <Notice
        key={`${kind} ${at}`}
        title={
          from ? (
            <Trans>
              You took over from {from.name} on <Instant at={at} day />
            </Trans>
          ) : (
            <Trans>
              You took over this office on <Instant at={at} day />
            </Trans>
          )
        }
      >
        <p>
          {office}:{' '}
          <Plural value={waiting} _0="nothing waits for you now." one="# item waits for you." other="# items wait for you." />
        </p>
      </Notice>
    )
  })
}
