import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import { Tag } from '../../ui/Tag.js'
import classes from './ConsensusBoard.module.css'

const Fields = graphql(`
  fragment RuleWords_rule on DecisionRule {
    version
    isDemo
    note {
      en
      vi
    }
    silence {
      en
      vi
    }
    sentences {
      en
      vi
    }
  }
`)

/** The rule in words: what it is and what silence means in sight, all of it one press away and always in print. */
export function RuleWords({ rule, whole = false }: { rule: FragmentOf<typeof Fields>; whole?: boolean }) {
  const { version, isDemo, note, silence, sentences } = read(Fields, rule)
  const [first, ...others] = sentences
  const rest = (
    <>
      <ul className={classes.sentences}>
        {others.map((sentence) => (
          <li key={sentence.en}>
            <Local text={sentence} />
          </li>
        ))}
      </ul>
      {note.en ? (
        <p className="quietly">
          <Local text={note} />
        </p>
      ) : null}
    </>
  )
  return (
    <div className={classes.rule}>
      <p>
        {first ? <Local text={first} /> : null} {whole ? null : <Local text={silence} />}{' '}
        <span className="quietly">
          <Trans>Rule, version {version}.</Trans>
        </span>{' '}
        {isDemo ? (
          <Tag tone="warn">
            <Trans>made up for this demonstration</Trans>
          </Tag>
        ) : null}
      </p>
      {whole ? (
        rest
      ) : (
        <details>
          <summary>
            <Trans>The whole rule</Trans>
          </summary>
          {rest}
        </details>
      )}
    </div>
  )
}
