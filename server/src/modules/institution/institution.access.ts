import { type AccessRules, fields } from '../../kernel/access-rules.js'

/** The institution is published; only people, their offices and contacts stand behind the wall. */
export const INSTITUTION_ACCESS: AccessRules = {
  ...fields('anyone', 'Query', 'bodies body delegations delegation agencies chair chairTerms meetings meeting asOfPresets'),
  ...fields('wall', 'Query', 'people offices'),
  ...fields('anyone', 'Body', 'id key name seatZone taxonomy rules membersOn participation sources'),
  ...fields('anyone', 'DecisionRule', `version procedure counts heard partnersCount silenceMeans objectionNeedsReason
    minimumHours usualHours quorum positionsTier mayCall earlyClose restartsOnChange vacantBlocks confirmHours
    unconfirmedMeans leaverObjection partnerConsent partnerRefusal isDemo note`),
  ...fields('anyone', 'Participation', 'capacity note delegation body from to sources'),
  ...fields('anyone', 'Delegation', 'id key iso2 kind protocolOrder timeZone note name agencies participation sources'),
  ...fields('anyone', 'Agency', 'id key abbreviation kind note name delegation sources'),
  ...fields('wall', 'Person', 'id name note isDemo role roleAsOf agency delegation offices contact sources'),
  ...fields('wall', 'PersonConnection', 'edges pageInfo totalCount'),
  ...fields('wall', 'PersonEdge', 'cursor node'),
  ...fields('wall', 'Office', 'id kind fromAt toAt revision title person delegation body'),
  ...fields('wall', 'Contact', 'email phone'),
  ...fields('anyone', 'Meeting', `id key kind status heldBy cycle ordinal mode place note isDemo name body plannedStart
    plannedEnd actualStart actualEnd host chair sources`),
  ...fields('wall', 'Meeting', 'presidingPerson'),
  ...fields('anyone', 'MeetingConnection', 'edges pageInfo totalCount'),
  ...fields('anyone', 'MeetingEdge', 'cursor node'),
  ...fields('anyone', 'AsOfPreset', 'date meeting'),
  ...fields('anyone', 'ChairTerm', 'id ordinal note isDemo body delegation from to reported theme sources'),
  ...fields('anyone', 'ReportedTerm', 'from to sources'),
  ...fields('anyone', 'Chair', 'on term rule delegation'),
}
