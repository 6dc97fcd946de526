import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Instant } from '../../ui/Instant.js'
import { Local } from '../../ui/Local.js'
import { STATES } from '../proposals/ProposalStateTag.js'
import classes from './Duties.module.css'

const Fields = graphql(`
  fragment Latest_proposal on Proposal {
    id
    code
    state
    changedAt
    title {
      en
      vi
    }
  }
`)

/** The proposals that took a step most recently. */
export function Latest({ proposals }: { proposals: readonly FragmentOf<typeof Fields>[] }) {
  const { t, i18n } = useLingui()
  if (proposals.length === 0) return <p className="quietly">{t`Nothing yet.`}</p>
  return (
    <ul className={classes.lines}>
      {proposals.map((proposal) => {
        const { id, code, state, changedAt, title } = read(Fields, proposal)
        return (
          <li key={id} className={classes.line}>
            <Link {...paths.proposal(code)}>{title.en || title.vi ? <Local text={title} /> : code}</Link>
            <span className={classes.why}>
              <Trans>
                {i18n._(STATES[state].words)}, <Instant at={changedAt} day />
              </Trans>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
