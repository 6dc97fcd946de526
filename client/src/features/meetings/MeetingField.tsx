import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { inWords } from '../../ui/partial-date.format.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { SelectField } from '../../ui/TextField.js'

const MeetingChoices = graphql(`
  query MeetingChoices($body: String!) {
    meetings(first: 50, filter: { body: $body, statuses: [PLANNED] }, oldestFirst: true) {
      edges {
        node {
          id
          key
          name {
            en
            vi
          }
          plannedStart {
            text
          }
        }
      }
    }
  }
`)

/** A meeting of one body that is still to be held. */
export function MeetingField({
  bodyKey,
  value,
  optional = false,
  onChange,
}: {
  bodyKey: string
  value: string
  optional?: boolean
  onChange: (key: string) => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const local = useLocal()
  const { data } = useAsk(MeetingChoices, { body: bodyKey })
  return (
    <SelectField
      id="meetingId"
      label={t`Meeting`}
      optional={optional ? t`(optional)` : undefined}
      hint={data?.meetings.edges.length === 0 ? <Trans>No meeting of this body is planned yet.</Trans> : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t`Choose…`}</option>
      {data?.meetings.edges.map(({ node: { id, key, name, plannedStart } }) => (
        <option key={id} value={key}>
          {plannedStart ? `${local(name)} · ${inWords(plannedStart.text, language)}` : local(name)}
        </option>
      ))}
    </SelectField>
  )
}
