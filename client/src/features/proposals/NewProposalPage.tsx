import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type AudienceTier } from '@mufakat/schema'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { useCommand } from '../../app/command.js'
import { Loaded } from '../../app/Loaded.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { Button } from '../../ui/Button.js'
import { RadioChoices } from '../../ui/Choices.js'
import { useLocal } from '../../ui/Local.js'
import { Page, Panel } from '../../ui/Page.js'
import { today } from '../../ui/server-clock.js'
import { TextField } from '../../ui/TextField.js'

const PlansToEnter = graphql(`
  query PlansToEnter {
    workPlans {
      id
      key
      fromYear
      toYear
      name {
        en
        vi
      }
      body {
        id
        key
        name {
          en
          vi
        }
      }
    }
  }
`)

const Create = graphql(`
  mutation CreateProposal($input: CreateProposalInput!) {
    createProposal(input: $input) {
      __typename
      ... on ProposalOk {
        proposal {
          id
          code
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Starts a draft: which plan it shall enter, who shall read it later, and a first title. */
export function NewProposalPage() {
  const { t } = useLingui()
  const local = useLocal()
  const navigate = useNavigate()
  const viewer = useViewer()
  const asked = useAsk(PlansToEnter, {})
  const command = useCommand(Create)
  const [workPlanId, setPlan] = useState<string>()
  const [audience, setAudience] = useState<AudienceTier>(viewer?.isPartner ? 'AMS_PLUS' : 'AMS')
  const [titleEn, setTitle] = useState('')
  const thisYear = Number(today().slice(0, 4))
  const start = async () => {
    if (!workPlanId) return
    const outcome = await command.run({ workPlanId, audience, conceptNote: { titleEn: titleEn || null } })
    if (outcome.is === 'ok') void navigate(paths.editProposal(outcome.ok.proposal.code))
  }
  return (
    <Page
      title={t`New proposal`}
      lead={
        <Trans>
          Three questions, then the concept note, section by section. Only your delegation sees the draft until it is
          submitted.
        </Trans>
      }
    >
      <Loaded from={asked}>
        {({ workPlans }) => (
          <Panel>
            <TextField
              id="titleEn"
              lang="en"
              label={t`Working title in English`}
              hint={t`It can be changed later.`}
              value={titleEn}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <RadioChoices
              cards
              legend={t`Which work plan shall the project enter?`}
              value={workPlanId}
              onChange={setPlan}
              choices={workPlans
                .filter(({ toYear }) => toYear >= thisYear)
                .map(({ key, name, body, fromYear, toYear }) => ({
                  value: key,
                  label: local(name),
                  hint: `${local(body.name)} · ${fromYear}–${toYear}`,
                }))}
            />
            <RadioChoices
              cards
              legend={t`Who shall read it, once the Secretariat circulates it?`}
              value={audience}
              onChange={setAudience}
              choices={[
                { value: 'AMS', label: t`ASEAN member states and the Secretariat` },
                {
                  value: 'AMS_PLUS',
                  label: t`Partners of the body as well`,
                  hint: t`Fitting for a project that partners fund or take part in.`,
                },
              ]}
            />
            <OutcomeNotice outcome={command.last} />
            <div>
              <Button
                weight="primary"
                icon="next"
                busy={command.busy}
                because={workPlanId ? null : t`Choose a work plan first.`}
                onClick={() => void start()}
              >
                <Trans>Start the concept note</Trans>
              </Button>
            </div>
          </Panel>
        )}
      </Loaded>
    </Page>
  )
}
