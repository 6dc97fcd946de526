import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Button } from '../../ui/Button.js'
import { inWords } from '../../ui/partial-date.format.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { seatToday } from '../../ui/server-clock.js'
import { SelectField, TextField } from '../../ui/TextField.js'
import classes from './Plans.module.css'

const Presets = graphql(`
  query AsOfPresets($body: String) {
    asOfPresets(body: $body) {
      date
      meeting {
        id
        name {
          en
          vi
        }
      }
    }
  }
`)

/** Which day the plan is shown as of: today, a meeting's day, or any day. */
export function MomentChoice({
  bodyKey,
  asOf,
  onChange,
}: {
  bodyKey: string
  asOf: string | undefined
  onChange: (asOf: string | undefined) => void
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const local = useLocal()
  const presets = useAsk(Presets, { body: bodyKey }).data?.asOfPresets ?? []
  const isPreset = presets.some(({ date }) => date === asOf)
  return (
    <div className={classes.moment} data-print="no">
      <SelectField
        label={t`As of`}
        value={asOf ? (isPreset ? asOf : 'other') : ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{t`Today`}</option>
        {asOf && !isPreset ? <option value="other">{inWords(asOf, language)}</option> : null}
        {presets.map(({ date, meeting }) => (
          <option key={meeting.id} value={date}>
            {inWords(date, language)} · {local(meeting.name)}
          </option>
        ))}
      </SelectField>
      <TextField
        type="date"
        label={t`or any day`}
        value={asOf ?? ''}
        max={seatToday()}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
      {asOf ? (
        <Button weight="quiet" icon="cross" onClick={() => onChange(undefined)}>
          <Trans>Back to today</Trans>
        </Button>
      ) : null}
    </div>
  )
}
