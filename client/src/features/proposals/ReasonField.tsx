import { useLingui } from '@lingui/react/macro'
import { TextArea } from '../../ui/TextField.js'

/** Why somebody acts, for everybody who may read the act. A fault of the input "reason" is shown here. */
export function ReasonField({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const { t } = useLingui()
  return (
    <TextArea id="reason" label={t`Reason`} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  )
}
