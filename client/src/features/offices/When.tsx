import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { RadioChoices } from '../../ui/Choices.js'
import { ZonedTimeField } from '../../ui/ZonedTimeField.js'
import { instantAt, wallTimeAt } from '../../ui/zoned-time.js'

/** 9:00 on the clocks of the zone, some days from now. */
export function inDays(days: number, zone: string, now: Date = new Date()): string | undefined {
  const day = wallTimeAt(new Date(now.getTime() + days * 86_400_000).toISOString(), zone).slice(0, 10)
  return instantAt(`${day}T09:00`, zone)
}

/** At once, or at an instant to come on the clocks of a capital. `undefined` is at once. */
export function When({
  id,
  legend,
  zone,
  value,
  onChange,
}: {
  id: string
  legend: ReactNode
  zone: string
  value: string | undefined
  onChange: (at: string | undefined) => void
}) {
  const { t } = useLingui()
  const [kind, setKind] = useState<'now' | 'later'>(value ? 'later' : 'now')
  return (
    <>
      <RadioChoices
        legend={legend}
        value={kind}
        onChange={(next) => {
          setKind(next)
          onChange(next === 'later' ? inDays(1, zone) : undefined)
        }}
        choices={[
          { value: 'now', label: <Trans>At once</Trans> },
          { value: 'later', label: <Trans>At a time to come</Trans> },
        ]}
      />
      {kind === 'later' ? (
        <ZonedTimeField id={id} label={t`Day and time`} zone={zone} value={value} onChange={onChange} />
      ) : null}
    </>
  )
}
