import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { TextArea } from '../../ui/TextField.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { ReasonField } from '../proposals/ReasonField.js'
import classes from './Consultation.module.css'
import { ContributorChoices } from './ContributorChoices.js'

const Fields = graphql(`
  fragment ConsultationActs_consultation on Consultation {
    id
    revision
    code
    question
    closesAt
    closesZone
    invitations {
      contributor {
        id
      }
    }
    viewerCan {
      ask {
        allowed
      }
      amend {
        allowed
      }
      close {
        allowed
      }
    }
  }
`)

const Ask = graphql(`
  mutation AskContributors($input: AskContributorsInput!) {
    askContributors(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const Amend = graphql(`
  mutation AmendConsultation($input: AmendConsultationInput!) {
    amendConsultation(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

const Close = graphql(`
  mutation CloseConsultation($input: ReasonedConsultationInput!) {
    closeConsultation(input: $input) {
      __typename
      ... on ConsultationOk {
        consultation {
          id
          state
          revision
        }
      }
      ...Refusal_refused
    }
  }
`)

/** What the delegation's officials can do with the consultation itself. */
export function ConsultationActs({ consultation }: { consultation: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { id, revision, code, question, closesAt, closesZone, invitations, viewerCan } = read(Fields, consultation)
  const asking = useCommand(Ask)
  const amending = useCommand(Amend)
  const closing = useCommand(Close)
  const [contributors, setContributors] = useState<string[]>([])
  const [asked, setAsked] = useState(question)
  const [until, setUntil] = useState<string | undefined>(closesAt)
  const [reason, setReason] = useState('')
  const target = { id, expectedRevision: revision }
  if (!viewerCan.ask.allowed) return null
  return (
    <div className={classes.acts}>
      <ActDialog
        verb={<Trans>Ask more ministries</Trans>}
        icon="plus"
        title={<Trans>Ask more ministries</Trans>}
        sentence={<Trans>They see the question, the text and their own comments.</Trans>}
        done={t`They are asked`}
        command={asking}
        run={() => asking.run({ ...target, contributors })}
      >
        <ContributorChoices
          values={contributors}
          onChange={setContributors}
          besides={invitations.map(({ contributor }) => contributor.id)}
        />
      </ActDialog>
      {viewerCan.amend.allowed ? (
        <ActDialog
          verb={<Trans>Change question or deadline</Trans>}
          icon="pen"
          title={<Trans>Change question or deadline</Trans>}
          sentence={<Trans>Everybody who is asked sees the change.</Trans>}
          done={t`Changed`}
          command={amending}
          run={() => amending.run({ ...target, question: asked, closesAt: until ?? '', closesZone })}
        >
          <TextArea
            id="question"
            label={t`Question`}
            value={asked}
            onChange={(event) => setAsked(event.currentTarget.value)}
          />
          <ZonedTimeField
            id="closesAt"
            label={t`Deadline in the capital`}
            zone={closesZone}
            value={until}
            onChange={setUntil}
          />
        </ActDialog>
      ) : null}
      {viewerCan.close.allowed ? (
        <ActDialog
          verb={<Trans>Close without a position</Trans>}
          icon="stop"
          weight="danger"
          title={<Trans>Close without a position</Trans>}
          sentence={
            <Trans>
              Close the consultation on <strong>{code}</strong>. What was said stays on record in your delegation.
            </Trans>
          }
          done={t`The consultation is closed`}
          command={closing}
          run={() => closing.run({ ...target, reason })}
        >
          <ReasonField value={reason} onChange={setReason} />
        </ActDialog>
      ) : null}
    </div>
  )
}
