import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PartialDateField } from '../../ui/PartialDateField.js'
import { RowList } from '../../ui/RowList.js'
import { SelectField, TextField } from '../../ui/TextField.js'
import type { Activity, Funding, Indicator, Option } from './note.js'

interface Props<Line> {
  group: { id: string; legend: ReactNode; hint?: ReactNode; error?: ReactNode }
  lines: Line[]
  errors: ReadonlyMap<string, string>
  onChange: (lines: Line[] | null) => void
}

/** Outputs: a line of text each. */
export function TextLines({ group, lines, errors, onChange }: Props<string>) {
  const { t } = useLingui()
  return (
    <RowList {...group} rows={lines} empty="" onChange={onChange} add={<Trans>Add an output</Trans>}>
      {(line, set, index) => (
        <TextField
          id={`outputs.${index}`}
          label={t`Output ${index + 1}`}
          value={line}
          error={errors.get(`outputs.${index}`)}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </RowList>
  )
}

/** What takes place, and when. */
export function ActivityLines({ group, lines, errors, onChange }: Props<Activity>) {
  const { t } = useLingui()
  return (
    <RowList
      {...group}
      rows={lines}
      empty={{ text: '', when: null }}
      onChange={onChange}
      add={<Trans>Add an activity</Trans>}
    >
      {(line, set, index) => (
        <>
          <TextField
            id={`activities.${index}.text`}
            label={t`Activity ${index + 1}`}
            value={line.text}
            error={errors.get(`activities.${index}.text`)}
            onChange={(event) => set({ ...line, text: event.currentTarget.value })}
          />
          <PartialDateField
            id={`activities.${index}.when`}
            label={t`When`}
            hint=""
            value={line.when ?? ''}
            error={errors.get(`activities.${index}.when`)}
            onChange={(when) => set({ ...line, when: when || null })}
          />
        </>
      )}
    </RowList>
  )
}

/** What is measured, and what it should reach. */
export function IndicatorLines({ group, lines, errors, onChange }: Props<Indicator>) {
  const { t } = useLingui()
  return (
    <RowList
      {...group}
      rows={lines}
      empty={{ text: '', target: null }}
      onChange={onChange}
      add={<Trans>Add an indicator</Trans>}
    >
      {(line, set, index) => (
        <>
          <TextField
            id={`indicators.${index}.text`}
            label={t`Indicator ${index + 1}`}
            value={line.text}
            error={errors.get(`indicators.${index}.text`)}
            onChange={(event) => set({ ...line, text: event.currentTarget.value })}
          />
          <TextField
            id={`indicators.${index}.target`}
            label={t`Target`}
            value={line.target ?? ''}
            error={errors.get(`indicators.${index}.target`)}
            onChange={(event) => set({ ...line, target: event.currentTarget.value || null })}
          />
        </>
      )}
    </RowList>
  )
}

const CURRENCIES = [
  'USD',
  'BND',
  'KHR',
  'IDR',
  'LAK',
  'MYR',
  'MMK',
  'PHP',
  'SGD',
  'THB',
  'VND',
  'CNY',
  'JPY',
  'KRW',
  'AUD',
  'EUR',
]
const NO_FUNDING: Funding = { sourceId: null, label: null, amount: '', currency: 'USD', costSharing: null }

/** Who pays how much. */
export function FundingLines({ group, lines, funds, errors, onChange }: Props<Funding> & { funds: readonly Option[] }) {
  const { t } = useLingui()
  return (
    <RowList {...group} rows={lines} empty={NO_FUNDING} onChange={onChange} add={<Trans>Add a source</Trans>}>
      {(line, set, index) => (
        <>
          <SelectField
            id={`funding.${index}.sourceId`}
            label={t`Source ${index + 1}`}
            value={line.sourceId ?? ''}
            error={errors.get(`funding.${index}.sourceId`)}
            onChange={(event) => set({ ...line, sourceId: event.currentTarget.value || null })}
          >
            <option value="">{t`The lead’s own budget, or another source`}</option>
            {line.sourceId && !funds.some(({ id }) => id === line.sourceId) ? (
              <option value={line.sourceId}>{line.sourceId}</option>
            ) : null}
            {funds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          {line.sourceId ? null : (
            <TextField
              id={`funding.${index}.label`}
              label={t`In words`}
              hint={t`For example: budget of the host.`}
              value={line.label ?? ''}
              error={errors.get(`funding.${index}.label`)}
              onChange={(event) => set({ ...line, label: event.currentTarget.value || null })}
            />
          )}
          <TextField
            id={`funding.${index}.amount`}
            label={t`Amount`}
            inputMode="decimal"
            value={line.amount}
            error={errors.get(`funding.${index}.amount`)}
            onChange={(event) => set({ ...line, amount: event.currentTarget.value })}
          />
          <SelectField
            id={`funding.${index}.currency`}
            label={t`Currency`}
            value={line.currency}
            error={errors.get(`funding.${index}.currency`)}
            onChange={(event) => set({ ...line, currency: event.currentTarget.value })}
          >
            {CURRENCIES.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </SelectField>
          <TextField
            id={`funding.${index}.costSharing`}
            label={t`Who pays for what`}
            value={line.costSharing ?? ''}
            error={errors.get(`funding.${index}.costSharing`)}
            onChange={(event) => set({ ...line, costSharing: event.currentTarget.value || null })}
          />
        </>
      )}
    </RowList>
  )
}
