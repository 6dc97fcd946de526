import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type PositionKind } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { Instant } from '../../ui/Instant.js'
import { POSITIONS } from './PositionTag.js'

const Fields = graphql(`
  fragment PositionSentence_position on Position {
    kind
    statedAt
    statedBy {
      name
    }
  }
`)

/** What is about to be recorded: which word, for whom, on which text, and what it replaces. */
export function PositionSentence({
  kind,
  code,
  number,
  adReferendum,
  replaces,
}: {
  kind: PositionKind
  code: string
  number: number
  adReferendum: boolean
  replaces: FragmentOf<typeof Fields> | null | undefined
}) {
  const { i18n } = useLingui()
  const viewer = useViewer()
  const before = read(Fields, replaces)
  return (
    <>
      <Trans>
        Record “<strong>{i18n._(POSITIONS[kind].words)}</strong>” for <strong>{viewer?.delegationName}</strong> on{' '}
        <strong>
          {code}, revision {number}
        </strong>
        .
      </Trans>
      {adReferendum ? (
        <>
          {' '}
          <Trans>Ad referendum: your capital has still to confirm it.</Trans>
        </>
      ) : null}
      {before ? (
        <>
          {' '}
          {before.statedBy ? (
            <Trans>
              It replaces “{i18n._(POSITIONS[before.kind].words)}”, stated by {before.statedBy.name},{' '}
              <Instant at={before.statedAt} />.
            </Trans>
          ) : (
            <Trans>
              It replaces “{i18n._(POSITIONS[before.kind].words)}” of <Instant at={before.statedAt} />.
            </Trans>
          )}
        </>
      ) : null}
    </>
  )
}
