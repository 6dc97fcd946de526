import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Button } from '../../ui/Button.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal, type LocalWords } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import classes from './ConsensusBoard.module.css'
import { RuleWords } from './RuleWords.js'

const Fields = graphql(`
  fragment RoundNote_round on Round {
    code
    decidedNumber
    rule {
      silenceMeans
      ...RuleWords_rule
    }
    proposal {
      revisions {
        number
        textHash
      }
    }
    result {
      silent {
        name {
          en
          vi
        }
      }
      reserved {
        name {
          en
          vi
        }
      }
    }
  }
`)

/** What is drawn up by itself when a round ends: the text and its seal, who was silent, the rule. With the round above and the positions beneath it, one A4 record. */
export function RoundNote({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const local = useLocal()
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' })
  const { code, decidedNumber, rule, proposal, result } = read(Fields, round)
  const names = (delegations: readonly { name: LocalWords }[]) => list.format(delegations.map(({ name }) => local(name)))
  const seal = proposal.revisions.find(({ number }) => number === decidedNumber)?.textHash
  const bySilence = decidedNumber !== null && rule.silenceMeans === 'CONSENT'
  return (
    <Panel
      title={<Trans>Note of round {code}</Trans>}
      actions={
        <span data-print="no">
          <Button small icon="file" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </span>
      }
    >
      <Facts>
        {decidedNumber ? <Fact name={<Trans>Text decided on</Trans>}>{t`Revision ${decidedNumber}`}</Fact> : null}
        {seal ? (
          <Fact name={<Trans>Seal of the text (SHA-256)</Trans>} wide>
            <code className={classes.seal}>{seal}</code>
          </Fact>
        ) : null}
        {result ? (
          <>
            {result.silent.length > 0 ? (
              <Fact name={bySilence ? <Trans>Silent, and by the rule consenting</Trans> : <Trans>Silent</Trans>} wide>
                {names(result.silent)}
              </Fact>
            ) : null}
            {result.reserved.length > 0 ? (
              <Fact name={<Trans>Reservations recorded</Trans>} wide>
                {names(result.reserved)}
              </Fact>
            ) : null}
          </>
        ) : null}
      </Facts>
      <RuleWords rule={rule} whole />
    </Panel>
  )
}
