import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { Panel } from '../../ui/Page.js'
import { TextArea } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import classes from './ConsensusBoard.module.css'

const Fields = graphql(`
  fragment PartnersWord_round on Round {
    id
    releasedNumber
    proposal {
      code
    }
  }
`)

const Give = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      __typename
      ... on RoundOk {
        round {
          id
          ...ConsensusBoard_round
        }
      }
      ...Refusal_refused
    }
  }
`)

/** A partner's own consent to what the member states have adopted, or that it declines; a legal act of its own. */
export function PartnersWord({ round }: { round: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const { id, releasedNumber: number, proposal } = read(Fields, round)
  const command = useCommand(Give)
  const [text, setText] = useState('')
  const give = (consents: boolean) => command.run({ roundId: id, number, consents, text: text || null })
  return (
    <Panel title={<Trans>Your consent is awaited</Trans>}>
      <p>
        <Trans>The member states have adopted this text. It takes effect only with your side’s own consent.</Trans>
      </p>
      <div className={classes.acts}>
        <ActDialog
          verb={<Trans>Give consent</Trans>}
          icon="check"
          weight="primary"
          title={<Trans>Give consent</Trans>}
          sentence={
            <Trans>
              <strong>{viewer?.delegationName}</strong> consents to{' '}
              <strong>
                {proposal.code}, revision {number}
              </strong>
              .
            </Trans>
          }
          done={t`Consent of ${viewer?.delegationName ?? ''} is recorded`}
          command={command}
          run={() => give(true)}
        >
          <TextArea
            id="consent-text"
            label={t`Words to be kept with it`}
            optional={t`(optional)`}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </ActDialog>
        <ActDialog
          verb={<Trans>Decline</Trans>}
          icon="cross"
          weight="danger"
          title={<Trans>Decline consent</Trans>}
          sentence={
            <Trans>
              <strong>{viewer?.delegationName}</strong> does not consent to{' '}
              <strong>
                {proposal.code}, revision {number}
              </strong>
              . The round ends with that.
            </Trans>
          }
          done={t`It is recorded that ${viewer?.delegationName ?? ''} declines`}
          command={command}
          run={() => give(false)}
        >
          <TextArea id="consent-reason" label={t`Reason`} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </ActDialog>
      </div>
    </Panel>
  )
}
