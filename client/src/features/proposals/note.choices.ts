import { graphql } from '@mufakat/schema'
import { useMemo } from 'react'
import { useAsk } from '../../app/ask.js'
import { useLocal } from '../../ui/Local.js'
import type { NoteChoices } from './note.js'

const Choices = graphql(`
  query NoteChoices {
    workPlans {
      id
      key
      areas {
        id
        key
        number
        name {
          en
          vi
        }
      }
    }
    pillars {
      id
      key
      name {
        en
        vi
      }
    }
    delegations {
      id
      key
      iso2
      kind
      name {
        en
        vi
      }
    }
    fundingSources {
      key
      abbreviation
      name {
        en
        vi
      }
    }
    agencies {
      id
      key
      name {
        en
        vi
      }
      delegation {
        id
        key
      }
    }
  }
`)

/** What may be chosen in a concept note for this plan, in the language of the page; empty lists until known. */
export function useNoteChoices(planKey: string | undefined): NoteChoices {
  const local = useLocal()
  const { data } = useAsk(Choices, {})
  return useMemo(() => {
    const parties = (kind: string) =>
      (data?.delegations ?? [])
        .filter((each) => each.kind === kind)
        .map(({ key, name, iso2 }) => ({ id: key, name: local(name), code: iso2 ?? null }))
    return {
      areas: (data?.workPlans.find(({ key }) => key === planKey)?.areas ?? []).map(({ key, number, name }) => ({
        id: key,
        name: `${number}. ${local(name)}`,
      })),
      pillars: (data?.pillars ?? []).map(({ key, name }) => ({ id: key, name: local(name) })),
      members: parties('MEMBER_STATE'),
      partners: parties('PARTNER'),
      agencies: (data?.agencies ?? []).map(({ key, name, delegation }) => ({
        id: key,
        name: local(name),
        delegationId: delegation?.key ?? null,
      })),
      funds: (data?.fundingSources ?? []).map(({ key, name, abbreviation }) => ({
        id: key,
        name: abbreviation ? `${local(name)} (${abbreviation})` : local(name),
      })),
    }
    // `local` follows the language, which re-renders everything anyway.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, planKey])
}
