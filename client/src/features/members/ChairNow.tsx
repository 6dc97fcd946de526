import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { Empty } from '../../ui/Empty.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './Chair.module.css'
import { TermName } from './TermName.js'
import { Theme } from './Theme.js'

const Fields = graphql(`
  fragment ChairNow_chair on Chair {
    rule {
      en
      vi
    }
    delegation {
      key
      ...DelegationChip_delegation
    }
    term {
      body {
        key
      }
      ...TermName_term
      from {
        text
      }
      to {
        text
      }
      theme {
        ...Theme_text
      }
    }
  }
`)

/** Who is in the chair today, under which theme, and by which rule that follows. */
export function ChairNow({ chair }: { chair: FragmentOf<typeof Fields> | null }) {
  const known = read(Fields, chair)
  const viewer = useViewer()
  if (!known) {
    return (
      <Panel title={<Trans>In the chair</Trans>}>
        <Empty icon="flag" title={<Trans>No term on record covers today</Trans>} />
      </Panel>
    )
  }
  const { delegation, term, rule } = known
  return (
    <Panel title={<Trans>In the chair</Trans>}>
      <Link {...paths.member(delegation.key)} className={classes.who}>
        <DelegationChip delegation={delegation} />
      </Link>
      <Theme theme={term.theme} />
      <p className="quietly">
        <TermName term={term} />
        {term.from ? (
          <>
            {' · '}
            <PartialDate date={term.from.text} to={term.to?.text} />
          </>
        ) : null}
      </p>
      {viewer && !viewer.isPartner ? (
        <p>
          <Link {...paths.chairHandover(term.body.key)}>
            <Trans>Handover of the chair</Trans>
          </Link>
        </p>
      ) : null}
      <details className={classes.rule}>
        <summary>
          <Trans>How the chair is derived</Trans>
        </summary>
        <p>
          <Local text={rule} />
        </p>
      </details>
    </Panel>
  )
}
