import { Trans, useLingui } from '@lingui/react/macro'
import type { AudienceTier } from '@mufakat/schema'
import { CheckChoices } from '../../ui/Choices.js'
import { SelectField } from '../../ui/TextField.js'
import { useTierNames } from '../audience/tier-names.js'
import classes from './Comments.module.css'

interface Props {
  audiences: readonly AudienceTier[]
  audience: AudienceTier
  onAudience: (audience: AudienceTier) => void
  /** Partners that may be named, where partners read at all. */
  partners: readonly { key: string; name: string }[]
  named: readonly string[]
  onNamed: (keys: string[]) => void
}

/** Chooses who reads what is being written: a tier, and where partners read, which of them. */
export function CommentAudience({ audiences, audience, onAudience, partners, named, onNamed }: Props) {
  const { t } = useLingui()
  const names = useTierNames()
  if (audiences.length < 2 && partners.length === 0) return null
  return (
    <div className={classes.audience}>
      {audiences.length < 2 ? null : (
        <SelectField
          label={t`Who can read it`}
          value={audience}
          onChange={(event) => onAudience(event.currentTarget.value as AudienceTier)}
        >
          {audiences.map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </SelectField>
      )}
      {audience === 'AMS_PLUS' && partners.length > 1 ? (
        <CheckChoices
          legend={<Trans>Only these partners</Trans>}
          hint={<Trans>None chosen: every partner that can read the text.</Trans>}
          columns
          values={named}
          onChange={onNamed}
          choices={partners.map(({ key, name }) => ({ value: key, label: name }))}
        />
      ) : null}
    </div>
  )
}
