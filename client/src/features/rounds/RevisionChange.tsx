import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal } from '../../ui/Local.js'
import { Tag } from '../../ui/Tag.js'
import { ContestAct } from './ContestAct.js'

const Fields = graphql(`
  fragment RevisionChange_revision on ProposalRevision {
    number
    changeKind
    changeSummary
    contestReason
    contestedBy {
      name {
        en
        vi
      }
    }
  }
`)

/** One change of the text: of which kind its delegation calls it, who contests that, and how to. */
export function RevisionChange({
  revision,
  roundId,
  code,
  contestable,
}: {
  revision: FragmentOf<typeof Fields>
  roundId: string
  code: string
  contestable: boolean
}) {
  const local = useLocal()
  const { number, changeKind, changeSummary, contestReason, contestedBy } = read(Fields, revision)
  return (
    <li>
      <span>
        <Trans>Revision {number}</Trans>{' '}
        {changeKind === 'EDITORIAL' ? (
          <Tag>
            <Trans>called editorial</Trans>
          </Tag>
        ) : (
          <Tag tone="info">
            <Trans>of substance</Trans>
          </Tag>
        )}{' '}
        {changeSummary}
      </span>
      {contestedBy ? (
        <span className="quietly">
          <Trans>
            {local(contestedBy.name)} contested that it was editorial: {contestReason}
          </Trans>
        </span>
      ) : null}
      {contestable && changeKind === 'EDITORIAL' ? <ContestAct roundId={roundId} code={code} number={number} /> : null}
    </li>
  )
}
