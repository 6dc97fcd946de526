import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Tag } from '../../ui/Tag.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { TermName } from '../members/TermName.js'

const TermFields = graphql(`
  fragment HandoverState_term on ChairTerm {
    isDemo
    from {
      text
    }
    to {
      text
    }
    delegation {
      key
      ...DelegationChip_delegation
    }
    ...TermName_term
  }
`)

const Fields = graphql(`
  fragment HandoverState_handover on ChairHandover {
    state
    outgoing {
      ...HandoverState_term
    }
    incoming {
      ...HandoverState_term
    }
    expectedNext {
      isDemo
      delegation {
        ...DelegationChip_delegation
      }
    }
  }
`)

/** Between which two terms the chair passes, and how far the handover has come. */
export function HandoverState({ handover }: { handover: FragmentOf<typeof Fields> }) {
  const { state, outgoing, incoming, expectedNext } = read(Fields, handover)
  return (
    <>
      {state === 'NEXT_UNKNOWN' ? (
        <Notice tone="warn" title={<Trans>Who chairs next is not on record</Trans>}>
          <Trans>It can be signed once the next term is recorded.</Trans>
        </Notice>
      ) : state === 'COMPLETE' ? (
        <Notice tone="good" title={<Trans>Signed by both chairs</Trans>}>
          <Trans>This is what they signed. It does not change any more.</Trans>
        </Notice>
      ) : state === 'SIGNED_ONCE' ? (
        <Notice tone="round" title={<Trans>Signed by one chair; the other has not signed yet</Trans>}>
          <Trans>If anything in it changes before, the signature becomes void.</Trans>
        </Notice>
      ) : (
        <Notice title={<Trans>Not signed as it now is</Trans>}>
          <Trans>The first signature freezes the content; both chairs sign the same.</Trans>
        </Notice>
      )}
      <Panel>
        <Facts>
          <Fact name={<Trans>Outgoing chair</Trans>} wide>
            <Term term={outgoing} />
          </Fact>
          <Fact name={<Trans>Incoming chair</Trans>} wide>
            {incoming ? (
              <Term term={incoming} />
            ) : expectedNext ? (
              <>
                <Trans>By the rotation:</Trans> <DelegationChip delegation={expectedNext.delegation} />{' '}
                {expectedNext.isDemo ? <Demo /> : null}
              </>
            ) : (
              <Trans>Not known; no rotation is on record.</Trans>
            )}
          </Fact>
        </Facts>
      </Panel>
    </>
  )
}

function Term({ term }: { term: FragmentOf<typeof TermFields> }) {
  const { delegation, from, to, isDemo, ...name } = read(TermFields, term)
  return (
    <>
      <Link {...paths.member(delegation.key)}>
        <DelegationChip delegation={delegation} />
      </Link>
      {' · '}
      <TermName term={name} />
      {from ? (
        <>
          {' · '}
          <PartialDate date={from.text} to={to?.text} />
        </>
      ) : null}{' '}
      {isDemo ? <Demo /> : null}
    </>
  )
}

function Demo() {
  return (
    <Tag tone="warn">
      <Trans>made up for the demonstration</Trans>
    </Tag>
  )
}
