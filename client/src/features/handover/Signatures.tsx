import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { Instant } from '../../ui/Instant.js'
import { useLocal } from '../../ui/Local.js'
import { Moment, Timeline } from '../../ui/Timeline.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import { ActDialog } from '../proposals/ActDialog.js'
import classes from './Handover.module.css'

const Fields = graphql(`
  fragment Signatures_handover on ChairHandover {
    id
    contentHash
    body {
      name {
        en
        vi
      }
    }
    sign {
      allowed
      reason
    }
    signatures {
      side
      officeKind
      signedAt
      contentHash
      isVoid
      person {
        name
      }
      delegation {
        ...DelegationChip_delegation
      }
    }
  }
`)

const Sign = graphql(`
  mutation SignHandover($input: SignHandoverInput!) {
    signHandover(input: $input) {
      __typename
      ... on SignHandoverOk {
        voided
        handover {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Who signed which content when, which of it holds, and the viewer's own signature where they may give it. */
export function Signatures({ handover }: { handover: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const viewer = useViewer()
  const { id, contentHash, body, sign, signatures } = read(Fields, handover)
  const command = useCommand(Sign)
  const name = local(body.name)
  const short = contentHash.slice(0, 12)
  return (
    <>
      {signatures.length === 0 ? (
        <p className="quietly">
          <Trans>Nobody has signed yet.</Trans>
        </p>
      ) : (
        <Timeline>
          {signatures.map(({ side, officeKind, signedAt, contentHash: signed, isVoid, person, delegation }) => (
            <Moment
              key={`${side} ${signedAt}`}
              icon={isVoid ? 'cross' : 'check'}
              tone={isVoid ? 'neutral' : 'good'}
              what={
                <>
                  <strong>{person?.name ?? <Trans>Somebody</Trans>}</strong>,{' '}
                  {side === 'OUTGOING' ? <Trans>for the outgoing chair</Trans> : <Trans>for the incoming chair</Trans>}
                </>
              }
              when={<Instant at={signedAt} />}
            >
              <p>
                <DelegationChip delegation={delegation} /> · {i18n._(officeName(officeKind))}
              </p>
              {isVoid ? (
                <p>
                  <Trans>Void: the content has changed since.</Trans>
                </p>
              ) : null}
              <p className={classes.hash}>{signed}</p>
            </Moment>
          ))}
        </Timeline>
      )}
      <p>
        <Trans>Hash of the content shown (SHA-256):</Trans> <span className={classes.hash}>{contentHash}</span>
      </p>
      {sign.allowed ? (
        <div data-print="no">
          <ActDialog
            verb={<Trans>Sign the handover</Trans>}
            icon="pen"
            weight="primary"
            title={<Trans>Sign the handover of the chair</Trans>}
            sentence={
              <Trans>
                Sign the handover of the chair of <strong>{name}</strong> for <strong>{viewer?.delegationName}</strong>,
                as shown, with the hash beginning <strong>{short}</strong>.
              </Trans>
            }
            done={t`Your signature is recorded`}
            command={command}
            run={() => command.run({ id, contentHash })}
          />
        </div>
      ) : sign.reason ? (
        <p className="quietly" data-print="no">
          {sign.reason}
        </p>
      ) : null}
    </>
  )
}
