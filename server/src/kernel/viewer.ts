/** What an office lets its holder do; dated, held for a delegation, perhaps in one body only. */
export type OfficeKind =
  'focal_point' | 'senior_official' | 'head' | 'desk_officer' | 'chair' | 'partner_focal_point' | 'observer' | 'contributor'

/**
 * The wall's view of a viewer. `contributor`: asked by their delegation, and sees of its papers only what they are asked
 * about. `system` is the server itself: sign-in, scheduler, loader.
 */
export type ViewerGroup = 'anonymous' | 'contributor' | 'ams' | 'partner' | 'observer' | 'secretariat' | 'system'

/** An office held at this moment. `bodyId` null: in every body of its delegation. */
export interface HeldOffice {
  id: string
  kind: OfficeKind
  bodyId: string | null
  /** The person who entrusted it and for whom its holder acts; none for an office of one's own. */
  actingForId?: string | null
}

/**
 * Who asks, in which capacity, at this moment. One capacity a session: one delegation and the offices held for it.
 * `chairOf` names the bodies whose chair term belongs to the delegation today and whose chair office the person holds.
 */
export interface Viewer {
  group: ViewerGroup
  accountId: string | null
  personId: string | null
  personName: string | null
  delegationId: string | null
  /** Bodies in which the delegation takes part today, in any capacity. */
  bodyIds: string[]
  offices: HeldOffice[]
  chairOf: string[]
  /** True for a demo persona: may send documents of its own making. */
  isDemo: boolean
  /** Names what a token may do beyond known documents; empty for a browser session. */
  scopes: string[]
}

export const ANONYMOUS: Viewer = {
  group: 'anonymous',
  accountId: null,
  personId: null,
  personName: null,
  delegationId: null,
  bodyIds: [],
  offices: [],
  chairOf: [],
  isDemo: false,
  scopes: [],
}

export const SYSTEM: Viewer = { ...ANONYMOUS, group: 'system' }

/** Whether the viewer holds this office now, for a record of this body. */
export function holds(viewer: Viewer, kind: OfficeKind, bodyId: string | null): boolean {
  return officeOf(viewer, kind, bodyId) !== null
}

/** The held office of this kind that reaches this body, one's own before one that was entrusted; null when there is none. */
export function officeOf(viewer: Viewer, kind: OfficeKind, bodyId: string | null): HeldOffice | null {
  const reaching = viewer.offices.filter(
    (office) => office.kind === kind && (office.bodyId === null || bodyId === null || office.bodyId === bodyId),
  )
  return reaching.find((office) => !office.actingForId) ?? reaching[0] ?? null
}

const BY_RANK = ['chair', 'desk_officer', 'senior_official', 'head', 'focal_point', 'partner_focal_point'] as const

/** The office in which the viewer acts in this body, by rank; null for one who only looks on. */
export function actsAs(viewer: Viewer, bodyId: string | null): OfficeKind | null {
  if (bodyId !== null && viewer.chairOf.includes(bodyId)) return 'chair'
  return BY_RANK.find((kind) => kind !== 'chair' && officeOf(viewer, kind, bodyId) !== null) ?? null
}

/** Whether the viewer holds an office that speaks for a delegation in this body: neither looks on only, nor is only asked at home. */
export function speaks(viewer: Viewer, bodyId: string | null): boolean {
  return viewer.offices.some(
    ({ kind, bodyId: reach }) =>
      kind !== 'observer' && kind !== 'contributor' && (reach === null || bodyId === null || reach === bodyId),
  )
}
