import { RaiseWall1763764800001 } from './migrations/20261121T2240-raise-wall.js'
import { CreateInstitution1763764800002 } from './migrations/20261121T2241-create-institution.js'
import { CreatePlans1763764800003 } from './migrations/20261121T2242-create-plans.js'
import { CreateProjects1763764800004 } from './migrations/20261121T2243-create-projects.js'
import { CreateProposals1763764800005 } from './migrations/20261121T2244-create-proposals.js'
import { CreateDiscussion1763764800006 } from './migrations/20261121T2245-create-discussion.js'
import { CreateAccounts1763764800007 } from './migrations/20261121T2246-create-accounts.js'
import { CreateSearch1763764800008 } from './migrations/20261121T2247-create-search.js'
import { AnnouncePublished1763770000001 } from './migrations/20261122T0020-announce-published.js'
import { AskPartners1763791800001 } from './migrations/20261122T0610-ask-partners.js'
import { KeepProjectsByClock1763793300001 } from './migrations/20261122T0635-keep-projects-by-clock.js'
import { ShortenWall1763803200001 } from './migrations/20261122T0920-shorten-wall.js'
import { FindFilesOfComments1763804700001 } from './migrations/20261122T0945-find-files-of-comments.js'
import { IndexVisits1763805000001 } from './migrations/20261122T0950-index-visits.js'
import { GatherFactsByProject1763809800001 } from './migrations/20261122T1110-gather-facts-by-project.js'
import { CountDaysAtTheSeat1763833200001 } from './migrations/20261122T1740-count-days-at-the-seat.js'
import { EndOfficesAlone1763830800001 } from './migrations/20261122T1700-end-offices-alone.js'
import { SetClock1763776800001 } from './migrations/20261122T0200-set-clock.js'
import { HandOverOffices1763777700001 } from './migrations/20261122T0215-hand-over-offices.js'
import { SearchProse1763776800002 } from './migrations/20261122T0205-search-prose.js'
import { CreateRegister1763777700001 } from './migrations/20261122T0215-create-register.js'
import { ProveDecisions1763778300001 } from './migrations/20261122T0225-prove-decisions.js'
import { CreateCalendar1763778600001 } from './migrations/20261122T0230-create-calendar.js'
import { CreateConsensus1763778900001 } from './migrations/20261122T0235-create-consensus.js'
import { BoundSearch1763777800001 } from './migrations/20261122T0220-bound-search.js'
import { AttachToWords1763777400001 } from './migrations/20261122T0210-attach-to-words.js'
import { AgreeAtOnce1763781000001 } from './migrations/20261122T0310-agree-at-once.js'
import { TakeTurns1763789400001 } from './migrations/20261122T0530-take-turns.js'
import { ConsultCapital1763779200001 } from './migrations/20261122T0240-consult-capital.js'
import { CreateMail1763780100001 } from './migrations/20261122T0255-create-mail.js'
import { HandOverChair1763778900001 } from './migrations/20261122T0235-hand-over-chair.js'
import { IndexHome1763779500001 } from './migrations/20261122T0245-index-home.js'
import { LightenWall1763791200001 } from './migrations/20261122T0600-lighten-wall.js'

/** The migrations in order. One that has landed is never edited; a change is a new one at the end. */
export const MIGRATIONS = [
  RaiseWall1763764800001,
  CreateInstitution1763764800002,
  CreatePlans1763764800003,
  CreateProjects1763764800004,
  CreateProposals1763764800005,
  CreateDiscussion1763764800006,
  CreateAccounts1763764800007,
  CreateSearch1763764800008,
  AnnouncePublished1763770000001,
  SetClock1763776800001,
  HandOverOffices1763777700001,
  SearchProse1763776800002,
  CreateRegister1763777700001,
  ProveDecisions1763778300001,
  CreateCalendar1763778600001,
  CreateConsensus1763778900001,
  BoundSearch1763777800001,
  AttachToWords1763777400001,
  ConsultCapital1763779200001,
  CreateMail1763780100001,
  HandOverChair1763778900001,
  IndexHome1763779500001,
  AgreeAtOnce1763781000001,
  TakeTurns1763789400001,
  AskPartners1763791800001,
  LightenWall1763791200001,
  KeepProjectsByClock1763793300001,
  ShortenWall1763803200001,
  FindFilesOfComments1763804700001,
  IndexVisits1763805000001,
  GatherFactsByProject1763809800001,
  EndOfficesAlone1763830800001,
  CountDaysAtTheSeat1763833200001,
]
