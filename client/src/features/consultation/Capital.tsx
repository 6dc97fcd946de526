import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLive } from '../../app/live.js'
import { Panel } from '../../ui/Page.js'
import { AskedFor } from './AskedFor.js'
import { ConsultationActs } from './ConsultationActs.js'
import { ConsultationTag } from './ConsultationTag.js'
import { Inside } from './Inside.js'
import { NationalPosition } from './NationalPosition.js'
import { OpenConsultationAct } from './OpenConsultationAct.js'
import { Voices } from './Voices.js'

export const CapitalFields = graphql(`
  fragment Capital_proposal on Proposal {
    id
    code
    isConsultable
    consultation {
      id
      state
      ...AskedFor_consultation
      ...Voices_consultation
      ...NationalPosition_consultation
      ...ConsultationActs_consultation
    }
  }
`)

export const ConsultationChanged = graphql(`
  subscription ConsultationChanged($id: ID!) {
    consultationChanged(id: $id) {
      id
      revision
      state
    }
  }
`)

/** What the viewer's own delegation asks its ministries about a proposal, and what comes of it. For that delegation only. */
export function Capital({ proposal, onChange }: { proposal: FragmentOf<typeof CapitalFields>; onChange: () => void }) {
  const { t } = useLingui()
  const { id, code, isConsultable, consultation } = read(CapitalFields, proposal)
  useLive(ConsultationChanged, { id: consultation?.id ?? '' }, { unless: !consultation, onChange })
  const isOver = consultation?.state === 'RELEASED' || consultation?.state === 'CLOSED'
  return (
    <>
      <Inside />
      {consultation ? (
        <>
          <Panel title={<Trans>In the capital</Trans>} actions={<ConsultationTag state={consultation.state} />}>
            <AskedFor consultation={consultation} />
            <ConsultationActs consultation={consultation} />
          </Panel>
          <Voices consultation={consultation} />
          <NationalPosition key={consultation.id} consultation={consultation} />
        </>
      ) : null}
      {isConsultable && (!consultation || isOver) ? (
        <Panel title={consultation ? t`Ask the ministries again` : t`Ask the ministries first`}>
          <p>
            <Trans>
              Before your delegation speaks, its ministries comment until a deadline that you set; the focal point draws
              up one national position, and the senior official releases it. Only the released text leaves the capital.
            </Trans>
          </p>
          <div>
            <OpenConsultationAct proposalId={id} code={code} />
          </div>
        </Panel>
      ) : null}
    </>
  )
}
