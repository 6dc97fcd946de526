import { useLingui } from '@lingui/react/macro'
import type { AudienceTier } from '@mufakat/schema'

/** The audiences in the words of a choice. */
export function useTierNames(): Record<AudienceTier, string> {
  const { t } = useLingui()
  return {
    PUBLIC: t`Everybody`,
    AMS_PLUS: t`Member states, Secretariat and partners`,
    AMS: t`Member states and Secretariat`,
    SECRETARIAT: t`The proposing delegation and the Secretariat`,
    DELEGATION: t`My delegation only`,
  }
}
