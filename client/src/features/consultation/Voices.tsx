import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Panel } from '../../ui/Page.js'
import { Tag } from '../../ui/Tag.js'
import { PositionTag } from '../rounds/PositionTag.js'
import classes from './Consultation.module.css'
import { Contribution } from './Contribution.js'

const Fields = graphql(`
  fragment Voices_consultation on Consultation {
    id
    suggestions {
      kind
      count
    }
    invitations {
      suggestedKind
      suggestedText
      suggestedNumber
      suggestedLate
      contributor {
        id
        name
        ministry
      }
    }
    contributions {
      id
      contributor {
        id
      }
      ...Contribution_contribution
    }
    viewerCan {
      dispose {
        allowed
      }
    }
  }
`)

/** What each ministry says, side by side, with the positions that they suggest counted. */
export function Voices({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { suggestions, invitations, contributions, viewerCan } = read(Fields, consultation)
  return (
    <Panel title={<Trans>What the ministries say</Trans>}>
      <p className={classes.counts} role="status">
        {suggestions.length === 0 ? (
          <Trans>No ministry has suggested a position yet.</Trans>
        ) : (
          suggestions.map(({ kind, count }) => (
            <span key={kind} className={classes.count}>
              <PositionTag kind={kind} /> <Plural value={count} one="# ministry" other="# ministries" />
            </span>
          ))
        )}
      </p>
      <ul className={classes.voices} aria-label={t`Ministries`}>
        {invitations.map(({ contributor, suggestedKind, suggestedText, suggestedNumber, suggestedLate }) => {
          const said = contributions.filter((each) => each.contributor.id === contributor.id)
          return (
            <li key={contributor.id} className={classes.voice}>
              <h3>{contributor.ministry}</h3>
              <p className="quietly">{contributor.name}</p>
              {suggestedKind ? (
                <div className={classes.suggestion}>
                  <span>
                    <PositionTag kind={suggestedKind} />{' '}
                    <span className="quietly">
                      <Trans>suggested on revision {suggestedNumber}</Trans>
                    </span>{' '}
                    {suggestedLate ? <Tag tone="warn">{t`Late`}</Tag> : null}
                  </span>
                  {suggestedText ? <p className={classes.words}>{suggestedText}</p> : null}
                </div>
              ) : null}
              {said.map((each) => (
                <Contribution key={each.id} contribution={each} mayDispose={viewerCan.dispose.allowed} />
              ))}
              {!suggestedKind && said.length === 0 ? (
                <p className="quietly">
                  <Trans>Nothing said yet.</Trans>
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
