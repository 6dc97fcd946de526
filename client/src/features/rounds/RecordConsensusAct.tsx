import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'
import { serverNow } from '../../ui/server-clock.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import type { Subject } from '../proposals/ProposalActs.js'
import { closeOfBusinessFrom } from './deadline-presets.js'
import { ASKS } from './round.words.js'

const Fields = graphql(`
  fragment RecordConsensusAct_round on Round {
    ask
    partners {
      consents
      delegation {
        name {
          en
          vi
        }
      }
    }
    rule {
      confirmHours
    }
    result {
      pending
    }
  }
`)

const Record = graphql(`
  mutation AdoptProposal($input: AdoptProposalInput!) {
    adoptProposal(input: $input) {
      __typename
      ... on RoundStepOk {
        proposal {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const HOUR_MS = 3_600_000
const TWO_WEEKS_H = 336

/**
 * The Chair records what was asked for. Refused, with the names, while a position stands in the way. Where capitals have
 * still to confirm, or partners to consent, agreement is recorded, with until when.
 */
export function RecordConsensusAct({ round, subject, early }: { round: FragmentOf<typeof Fields>; subject: Subject; early: boolean }) {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' })
  const command = useCommand(Record)
  const { ask, partners, rule, result } = read(Fields, round)
  const pending = result?.pending ?? 0
  const asked = list.format(partners.filter(({ consents }) => consents !== true).map(({ delegation }) => local(delegation.name)))
  const waits = pending > 0 || asked !== ''
  const until = () => new Date(serverNow() + (rule.confirmHours ?? TWO_WEEKS_H) * HOUR_MS).toISOString()
  const [confirmBy, setConfirmBy] = useState(() => closeOfBusinessFrom(until(), subject.zone))
  const verb = i18n._(ASKS[ask].record)
  const title = pending > 0 ? <Trans>Record agreement ad referendum</Trans> : asked ? <Trans>Record the members’ agreement</Trans> : verb
  return (
    <ActDialog
      verb={title}
      icon="check"
      weight="primary"
      title={title}
      sentence={
        pending > 0 ? (
          <Trans>
            Record that{' '}
            <strong>
              {subject.code}, revision {subject.number}
            </strong>{' '}
            is agreed ad referendum. Nothing is adopted before the capitals have confirmed.
          </Trans>
        ) : asked ? (
          <Trans>
            Record that{' '}
            <strong>
              {subject.code}, revision {subject.number}
            </strong>{' '}
            is adopted by the member states. It takes effect only with the consent of {asked}.
          </Trans>
        ) : (
          <Trans>
            Record that{' '}
            <strong>
              {subject.code}, revision {subject.number}
            </strong>{' '}
            {i18n._(ASKS[ask].recorded)}.
          </Trans>
        )
      }
      done={pending > 0 ? t`${subject.code} is agreed ad referendum` : t`${subject.code}: the outcome is recorded`}
      command={command}
      run={() =>
        command.run({
          id: subject.id,
          expectedRevision: subject.revision,
          confirmBy: waits ? (confirmBy ?? null) : null,
          confirmZone: subject.zone,
        })
      }
    >
      {waits ? (
        <>
          {pending > 0 ? (
            <Notice tone="warn">
              <Plural value={pending} one="# capital has still to confirm." other="# capitals have still to confirm." />
            </Notice>
          ) : null}
          <ZonedTimeField
            id="confirmBy"
            label={pending > 0 ? t`Capitals confirm until` : t`Partners answer until`}
            zone={subject.zone}
            value={confirmBy}
            onChange={setConfirmBy}
          />
        </>
      ) : null}
      {early ? (
        <p>
          <Trans>All that count have answered, so it may end before its deadline.</Trans>
        </p>
      ) : null}
    </ActDialog>
  )
}
