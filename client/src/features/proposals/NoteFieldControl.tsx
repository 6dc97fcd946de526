import { Trans, useLingui } from '@lingui/react/macro'
import { CheckChoices, RadioChoices } from '../../ui/Choices.js'
import { PartialDateField } from '../../ui/PartialDateField.js'
import { SelectField, TextArea, TextField } from '../../ui/TextField.js'
import { ActivityLines, FundingLines, IndicatorLines, TextLines } from './NoteLines.js'
import { NOTE_FIELDS } from './note.fields.js'
import type { Note, NoteChoices, NoteField, Option } from './note.js'

interface Props {
  field: NoteField
  note: Note
  choices: NoteChoices
  required: boolean
  /** Reasons by control id, for this field and what is inside it. */
  errors: ReadonlyMap<string, string>
  onChange: (change: Partial<Note>) => void
}

const options = (list: readonly Option[]) => list.map(({ id, name }) => ({ value: id, label: name }))

/** One question of the concept note, as its kind asks it. */
export function NoteFieldControl({ field, note, choices, required, errors, onChange }: Props) {
  const { t, i18n } = useLingui()
  const { kind, label, hint, lang } = NOTE_FIELDS[field]
  const words = {
    id: field,
    label: i18n._(label),
    hint: hint ? i18n._(hint) : undefined,
    error: errors.get(field),
    optional: required ? undefined : t`(optional)`,
  }
  const group = {
    id: field,
    legend: required ? words.label : `${words.label} ${t`(optional)`}`,
    hint: words.hint,
    error: words.error,
  }
  const set = (value: unknown) => onChange({ [field]: value })
  const text = (note[field] as string | null) ?? ''
  const list = (note[field] as string[] | null) ?? []
  const typed = {
    lang,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value || null),
  }

  switch (kind) {
    case 'line':
      return <TextField {...words} {...typed} />
    case 'text':
      return <TextArea {...words} {...typed} />
    case 'brief':
      return <TextArea {...words} {...typed} rows={6} words={{ max: 300, now: text }} />
    case 'date':
      return <PartialDateField {...words} value={text} onChange={(value) => set(value || null)} />
    case 'yesNo':
      return (
        <RadioChoices
          {...group}
          value={note[field] === null ? undefined : note[field] ? 'YES' : 'NO'}
          onChange={(answer) => set(answer === 'YES')}
          choices={[
            { value: 'YES', label: <Trans>Yes</Trans> },
            { value: 'NO', label: <Trans>No</Trans> },
          ]}
        />
      )
    case 'area':
    case 'member':
    case 'agency':
      return (
        <SelectField {...words} value={text} onChange={(event) => set(event.currentTarget.value || null)}>
          <option value="">{t`Choose…`}</option>
          {listFor(kind, note, choices).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )
    case 'pillars':
      return <CheckChoices {...group} values={list} onChange={set} choices={options(choices.pillars)} />
    case 'members':
      return <CheckChoices {...group} values={list} onChange={set} choices={options(choices.members)} columns />
    case 'partners':
      return <CheckChoices {...group} values={list} onChange={set} choices={options(choices.partners)} columns />
    case 'participation':
      return (
        <RadioChoices
          {...group}
          value={note.participation ?? undefined}
          onChange={set}
          choices={[
            { value: 'ALL', label: <Trans>All ASEAN member states</Trans> },
            {
              value: 'LIST',
              label: <Trans>Some of them</Trans>,
              hint: <Trans>You will be asked which ones, and why.</Trans>,
            },
          ]}
        />
      )
    case 'lines':
      return <TextLines group={group} lines={note.outputs ?? []} errors={errors} onChange={set} />
    case 'activities':
      return <ActivityLines group={group} lines={note.activities ?? []} errors={errors} onChange={set} />
    case 'indicators':
      return <IndicatorLines group={group} lines={note.indicators ?? []} errors={errors} onChange={set} />
    case 'funding':
      return (
        <FundingLines group={group} lines={note.funding ?? []} funds={choices.funds} errors={errors} onChange={set} />
      )
  }
}

function listFor(kind: 'area' | 'member' | 'agency', note: Note, choices: NoteChoices): readonly Option[] {
  if (kind === 'area') return choices.areas
  if (kind === 'member') return [...choices.members, ...choices.partners]
  return choices.agencies.filter(({ delegationId }) => !note.leadId || delegationId === note.leadId)
}
