/** What the model of consensus is made of. Times are hours since the run began. */
export type Kind = 'NO_OBJECTION' | 'SUPPORT_WITH_COMMENT' | 'RESERVATION' | 'NEED_MORE_TIME' | 'NEED_CAPITAL' | 'OBJECT' | 'NOT_PARTICIPATING'
export type Procedure = 'in_session' | 'silence' | 'ad_referendum' | 'urgent'
export type Ask = 'ADOPT' | 'ENDORSE' | 'NOTE'
export type By = 'chair' | 'desk' | 'leader'
export type Answer = true | 'no' | 'late' | 'noConsensus'

export interface Terms {
  silence: 'consent' | 'no_consent' | 'must_answer' | 'not_blocking'
  blocking: Kind[]
  needsReason: boolean
  minimum: number
  quorum: number | null
  early: 'all_answered' | 'all_agreed' | 'never'
  restarts: boolean
  vacantBlocks: boolean
  confirm: number | null
  unconfirmed: 'defers' | 'consent' | 'no_consent'
  leaver: 'until_recorded' | 'stands'
  partners: 'none' | 'named' | 'all'
  refused: 'consultation' | 'not_adopted'
  callers: ('chair' | 'desk')[]
}

export interface Word { kind: Kind; on: number; waits: boolean; byDesk: boolean; affirmed: boolean }
export interface Seat { told: boolean; here: boolean | null; word: Word | null; left: boolean }

export interface ModelRound {
  procedure: Procedure
  ask: Ask
  terms: Terms
  seats: Map<string, Seat>
  /** Whose own consent it waits for beside consensus: what each said, null while nothing. */
  partners: Map<string, boolean | null>
  /** The text before the delegations: at the opening, and now or at the end. */
  first: number
  text: number
  opened: number
  length: number
  closes: number | null
  confirmBy: number | null
  phase: 'OPEN' | 'CONFIRMING' | 'CLOSED'
  outcome: string | null
  how: string | null
  decided: number | null
  /** Texts that changed the substance, while the round ran. */
  changed: number[]
}

export interface Model {
  now: number
  /** Whose proposal it is: a member's or a partner's. */
  proposer: string
  members: string[]
  inOffice: Set<string>
  rules: Record<Procedure, Terms>
  state: string
  text: number
  draft: number | null
  newest: number
  editorial: Set<number>
  rounds: ModelRound[]
}

export type Act =
  | { do: 'table'; by: By; ask: Ask }
  | { do: 'call'; by: By; ask: Ask; procedure: Exclude<Procedure, 'in_session'>; hours: number; why: boolean }
  | { do: 'say'; who: string; kind: Kind; words: boolean; adReferendum: boolean; onOldText: boolean }
  | { do: 'record'; by: By; who: string; kind: Kind; words: boolean }
  | { do: 'affirm'; who: string }
  | { do: 'capital'; who: string }
  | { do: 'leave'; by: By; who: string }
  | { do: 'consent'; who: string; yes: boolean; words: boolean }
  | { do: 'attend'; by: By; here: string[] }
  | { do: 'draft' }
  | { do: 'release'; kind: 'editorial' | 'substantive' }
  | { do: 'contest'; who: string }
  | { do: 'extend'; by: By; hours: number }
  | { do: 'restart'; by: By; hours: number }
  | { do: 'stop'; by: By }
  | { do: 'adopt'; by: By; confirmHours: number | null }
  | { do: 'end'; by: By; as: 'defer' | 'refer' | 'sendBack' | 'notAdopt' }
  | { do: 'withdraw' }
  | { do: 'resubmit' }
  | { do: 'leap'; hours: number }
  | { do: 'sweep' }
  | { do: 'office'; who: string; held: boolean }
  | { do: 'member'; who: string; is: boolean }
  | { do: 'rule'; procedure: Procedure; terms: Terms }
