import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type CommitmentKind } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { useLocal } from '../../ui/Local.js'
import { PartialDateField } from '../../ui/PartialDateField.js'
import { SelectField, TextArea, TextField } from '../../ui/TextField.js'
import type { CommitmentForm } from './commitment.form.js'
import { KINDS } from './kinds.js'

const Promisers = graphql(`
  query Promisers {
    delegations {
      id
      key
      kind
      name {
        en
        vi
      }
    }
  }
`)

export interface FormPart {
  form: CommitmentForm
  errors: Partial<Record<string, string>>
  set: (part: Partial<CommitmentForm>) => void
}

/** Who promises what, in which words, by when, and how to tell. `asksWho`: the Secretariat records for others. */
export function WhatIsPromised({ form, errors, set, asksWho }: FormPart & { asksWho: boolean }) {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const { data } = useAsk(Promisers, {}, { unless: !asksWho })
  return (
    <>
      {asksWho ? (
        <SelectField
          id="delegation"
          label={t`Said by`}
          value={form.delegation}
          error={errors['delegation']}
          onChange={(event) => set({ delegation: event.currentTarget.value })}
        >
          <option value="">{t`Choose a delegation`}</option>
          {(data?.delegations ?? [])
            .filter(({ kind }) => kind !== 'SECRETARIAT')
            .map(({ id, key, name }) => (
              <option key={id} value={key}>
                {local(name)}
              </option>
            ))}
        </SelectField>
      ) : null}
      <TextArea
        id="textEn"
        lang="en"
        label={t`What shall be done, in English`}
        hint={t`One act, as close to the words that were said as you can. For example: “to host the second course in 2027”.`}
        value={form.textEn}
        error={errors['textEn']}
        onChange={(event) => set({ textEn: event.currentTarget.value })}
      />
      <TextArea
        id="textVi"
        lang="vi"
        label={t`The same in Vietnamese`}
        optional={t`(optional)`}
        value={form.textVi}
        error={errors['textVi']}
        onChange={(event) => set({ textVi: event.currentTarget.value })}
      />
      <SelectField
        id="kind"
        label={t`What it amounts to`}
        hint={t`The verb decides: “commit” binds; “wish”, “be ready” and “propose” do not.`}
        value={form.kind}
        error={errors['kind']}
        onChange={(event) => set({ kind: event.currentTarget.value as CommitmentKind })}
      >
        {Object.entries(KINDS).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {i18n._(words)}
          </option>
        ))}
      </SelectField>
      <TextField
        id="verbVi"
        label={t`The words that decide it`}
        optional={t`(optional)`}
        value={form.verbVi}
        error={errors['verbVi']}
        onChange={(event) => set({ verbVi: event.currentTarget.value })}
      />
      <PartialDateField
        id="due"
        label={t`By when`}
        optional={<Trans>(leave it empty when nothing was said)</Trans>}
        value={form.due}
        error={errors['due']}
        onChange={(due) => set({ due })}
      />
      <TextField
        id="indicator"
        label={t`How to tell that it is kept`}
        optional={t`(optional)`}
        hint={t`For example: the number of courses held.`}
        value={form.indicator}
        error={errors['indicator']}
        onChange={(event) => set({ indicator: event.currentTarget.value })}
      />
    </>
  )
}
