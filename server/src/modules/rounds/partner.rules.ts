/** Which partners that do not count give their own consent: none, those that the text names, or every partner of the body. */
export type PartnerConsent = 'none' | 'named' | 'all'

/** What becomes of an item when a partner declines, or does not consent in time. */
export type PartnerRefusal = 'consultation' | 'not_adopted'

/** A partner that was asked; `consents` is null while it has not answered. */
export interface PartnerWord {
  delegationId: string
  consents: boolean | null
}

export const REFUSAL_OUTCOME = { consultation: 'NO_CONSENSUS', not_adopted: 'NOT_ADOPTED' } as const satisfies Record<PartnerRefusal, string>

/** How long partners have from the members' consensus on where the rule names no time for confirmations: two weeks, in hours. */
export const CONSENT_HOURS = 336

/** Those without whose consent an adoption does not take effect yet. */
export function awaitedOf(partners: readonly PartnerWord[]): string[] {
  return partners.filter((each) => each.consents !== true).map((each) => each.delegationId)
}
