import { useLingui } from '@lingui/react/macro'
import { graphql, type AudienceTier } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { useLocal } from '../../ui/Local.js'
import { SelectField, TextField } from '../../ui/TextField.js'
import { useTierNames } from '../audience/tier-names.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import type { FormPart } from './WhatIsPromised.js'

const Places = graphql(`
  query PlacesOfCommitments {
    bodies {
      id
      key
      name {
        en
        vi
      }
    }
    meetings(first: 100) {
      edges {
        node {
          id
          key
          name {
            en
            vi
          }
        }
      }
    }
    instruments(first: 100) {
      edges {
        node {
          id
          key
          name {
            en
            vi
          }
        }
      }
    }
  }
`)

const AUDIENCES: AudienceTier[] = ['PUBLIC', 'AMS_PLUS', 'AMS', 'SECRETARIAT', 'DELEGATION']

/** The body, meeting and text in which it was said, and who may read the record. */
export function WhereItWasSaid({ form, errors, set, isPartner }: FormPart & { isPartner: boolean }) {
  const { t } = useLingui()
  const local = useLocal()
  const tiers = useTierNames()
  const { data } = useAsk(Places, {})
  const lists = [
    { field: 'body' as const, label: t`Body`, none: t`None of these`, rows: data?.bodies ?? [] },
    {
      field: 'meeting' as const,
      label: t`Said at the meeting`,
      none: t`None of these, or elsewhere`,
      rows: data?.meetings.edges.map(({ node }) => node) ?? [],
    },
    {
      field: 'instrument' as const,
      label: t`Stands in the instrument`,
      none: t`None of these`,
      rows: data?.instruments.edges.map(({ node }) => node) ?? [],
    },
  ]
  const words = (field: 'madeAt' | 'paragraph', label: string, hint?: string) => (
    <TextField
      id={field}
      label={label}
      hint={hint}
      optional={t`(optional)`}
      value={form[field]}
      error={errors[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {lists.map(({ field, label, none, rows }) => (
        <div key={field} style={{ display: 'contents' }}>
          <SelectField
            id={field}
            label={label}
            value={form[field]}
            error={errors[field]}
            onChange={(event) => set({ [field]: event.currentTarget.value })}
          >
            <option value="">{none}</option>
            {rows.map(({ id, key, name }) => (
              <option key={id} value={key}>
                {local(name)}
              </option>
            ))}
          </SelectField>
          {field === 'meeting' && !form.meeting
            ? words('madeAt', t`Where else it was said`, t`For example: a letter of 3 March 2026.`)
            : null}
          {field === 'instrument' && form.instrument ? words('paragraph', t`Paragraph`) : null}
        </div>
      ))}
      <SelectField
        id="audience"
        label={t`Who can read it`}
        value={form.audience}
        error={errors['audience']}
        onChange={(event) => set({ audience: event.currentTarget.value as AudienceTier })}
      >
        {AUDIENCES.filter((tier) => !(isPartner && tier === 'AMS')).map((tier) => (
          <option key={tier} value={tier}>
            {tiers[tier]}
          </option>
        ))}
      </SelectField>
      <WhoCanSee tier={form.audience} />
    </>
  )
}
