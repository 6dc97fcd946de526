import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Tag } from '../../ui/Tag.js'
import { Moment, Timeline } from '../../ui/Timeline.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { TermName } from './TermName.js'
import { Theme } from './Theme.js'

const Fields = graphql(`
  fragment ChairTerms_term on ChairTerm {
    id
    isDemo
    from {
      text
    }
    to {
      text
    }
    theme {
      ...Theme_text
    }
    ...TermName_term
    delegation {
      key
      ...DelegationChip_delegation
    }
  }
`)

/** Terms in the chair, the latest first, as far as sources report them. */
export function ChairTerms({
  terms,
  ofOne = false,
}: {
  terms: readonly FragmentOf<typeof Fields>[]
  /** All of one delegation, whose name then goes without saying. */
  ofOne?: boolean
}) {
  if (terms.length === 0) return null
  return (
    <Panel title={<Trans>Terms in the chair</Trans>}>
      <Timeline>
        {terms.map((each) => {
          const { id, isDemo, from, to, theme, delegation, ...term } = read(Fields, each)
          return (
            <Moment
              key={id}
              icon="flag"
              what={
                ofOne ? (
                  <strong>
                    <TermName term={term} />
                  </strong>
                ) : (
                  <Link {...paths.member(delegation.key)}>
                    <DelegationChip delegation={delegation} />
                  </Link>
                )
              }
              when={
                <>
                  {ofOne ? null : <TermName term={term} />}
                  {ofOne || !(from ?? to) ? null : ' · '}
                  {from ? (
                    <PartialDate date={from.text} to={to?.text} />
                  ) : to ? (
                    <Trans>
                      until <PartialDate date={to.text} />
                    </Trans>
                  ) : null}
                </>
              }
            >
              {isDemo ? (
                <p>
                  <Tag tone="warn">
                    <Trans>made up for the demonstration</Trans>
                  </Tag>
                </p>
              ) : (
                <Theme theme={theme} />
              )}
            </Moment>
          )
        })}
      </Timeline>
    </Panel>
  )
}
