import { registerEnumType } from 'type-graphql'

/** Offices as the API names them; the values are those of `OfficeKind` in viewer.ts. */
export enum OfficeName {
  FOCAL_POINT = 'focal_point',
  SENIOR_OFFICIAL = 'senior_official',
  HEAD = 'head',
  DESK_OFFICER = 'desk_officer',
  CHAIR = 'chair',
  PARTNER_FOCAL_POINT = 'partner_focal_point',
  OBSERVER = 'observer',
  CONTRIBUTOR = 'contributor',
}
registerEnumType(OfficeName, {
  name: 'OfficeKind',
  description: 'What an office lets its holder do.',
  valuesConfig: {
    FOCAL_POINT: { description: "A member state's working contact." },
    SENIOR_OFFICIAL: { description: "Speaks for a member state at senior officials' meetings." },
    HEAD: { description: 'Head of a civil service.' },
    DESK_OFFICER: { description: 'Secretariat staff who handle a body.' },
    CHAIR: { description: 'Presides for the delegation that chairs the body.' },
    PARTNER_FOCAL_POINT: { description: "A partner's working contact." },
    OBSERVER: { description: 'Follows without speaking.' },
    CONTRIBUTOR: { description: 'Of a ministry that the delegation asks before it speaks.' },
  },
})
