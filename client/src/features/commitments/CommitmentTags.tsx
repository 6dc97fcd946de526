import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Tag } from '../../ui/Tag.js'
import { KINDS } from './kinds.js'
import { PROGRESS } from './progress.js'

const KindFields = graphql(`
  fragment KindTag_commitment on Commitment {
    kind
    isPromise
  }
`)

/** What it amounts to: a promise stands out from goodwill, calls and directions. */
export function KindTag({ commitment }: { commitment: FragmentOf<typeof KindFields> }) {
  const { i18n } = useLingui()
  const { kind, isPromise } = read(KindFields, commitment)
  return (
    <Tag tone={isPromise ? 'round' : 'neutral'} icon={isPromise ? 'commit' : 'speech'}>
      {i18n._(KINDS[kind])}
    </Tag>
  )
}

const StatusFields = graphql(`
  fragment StatusTag_commitment on Commitment {
    status
    isPromise
    isOverdue
    isMeasurable
  }
`)

/** What the last report says; that nobody can tell yet where nothing was said to measure by. Only a promise is overdue. */
export function StatusTag({ commitment }: { commitment: FragmentOf<typeof StatusFields> }) {
  const { i18n } = useLingui()
  const { status, isPromise, isOverdue, isMeasurable } = read(StatusFields, commitment)
  if (isOverdue) {
    return (
      <Tag tone={isPromise ? 'bad' : 'warn'} icon="alert">
        {isPromise ? <Trans>Overdue</Trans> : <Trans>Date passed, no report</Trans>}
      </Tag>
    )
  }
  if (status) {
    const { words, tone, icon } = PROGRESS[status]
    return (
      <Tag tone={tone} icon={icon}>
        {i18n._(words)}
      </Tag>
    )
  }
  return <Tag icon="circle">{isMeasurable ? <Trans>No report yet</Trans> : <Trans>Not measurable yet</Trans>}</Tag>
}

/** By when; says so when nothing was said. */
export function Due({ date }: { date: string | null | undefined }) {
  if (!date) return <Trans>no date was said</Trans>
  return (
    <Trans>
      due <PartialDate date={date} />
    </Trans>
  )
}
