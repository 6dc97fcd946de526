import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { useLanguage } from '../../ui/language.js'
import { Local } from '../../ui/Local.js'
import { valueInWords } from './value.words.js'

const MeetingName = graphql(`
  query MeetingName($id: ID!) {
    meeting(id: $id) {
      name {
        en
        vi
      }
    }
  }
`)

const DelegationName = graphql(`
  query DelegationName($id: ID!) {
    delegation(id: $id) {
      name {
        en
        vi
      }
    }
  }
`)

const MEETINGS = new Set(['meetingId', 'meeting', 'deferredTo'])

/** A recorded value as a person reads it; the key of a meeting or a delegation by its name. */
export function Value({ field, value }: { field: string; value: string }) {
  const { i18n } = useLingui()
  const language = useLanguage()
  if (MEETINGS.has(field)) return <NamedMeeting id={value} />
  if (field === 'delegation' || field === 'delegationId' || field.endsWith('leadId')) return <NamedDelegation id={value} />
  const words = valueInWords(field, value, language)
  return typeof words === 'string' ? words : i18n._(words)
}

function NamedMeeting({ id }: { id: string }) {
  const name = useAsk(MeetingName, { id }).data?.meeting?.name
  return name ? <Local text={name} /> : id
}

function NamedDelegation({ id }: { id: string }) {
  const name = useAsk(DelegationName, { id }).data?.delegation?.name
  return name ? <Local text={name} /> : id
}
