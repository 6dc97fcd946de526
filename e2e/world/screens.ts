import type { Language } from './words.js'

/** A screen of the product and who looks at it. */
export interface Screen {
  name: string
  path: string
  /** Null for nobody. */
  persona: string | null
}

/** Every screen behind the sign-in page, with something on it. Codes are those of the demonstration's world. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in', persona: null },
  { name: 'home of a focal point', path: '/', persona: 'vn-focal-point' },
  { name: 'home of a partner', path: '/', persona: 'jp-focal-point' },
  { name: 'work plans', path: '/plans', persona: 'vn-focal-point' },
  { name: 'a plan as a table', path: '/plans/accsm-2021-2025', persona: 'vn-focal-point' },
  {
    name: 'a plan as a board, as of a day',
    path: '/plans/accsm-2021-2025?view=board&asOf=2022-08-03',
    persona: 'vn-focal-point',
  },
  { name: 'a plan with reported figures', path: '/plans/accsm3-2021-2025', persona: 'kr-focal-point' },
  { name: 'a project', path: '/projects/P-2026-001', persona: 'vn-focal-point' },
  { name: 'the history of a project', path: '/projects/P-2026-001?view=history', persona: 'vn-focal-point' },
  { name: 'proposals', path: '/proposals', persona: 'vn-focal-point' },
  { name: 'a new proposal', path: '/proposals/new', persona: 'vn-focal-point' },
  { name: 'the editor', path: '/proposals/P-2026-007/edit', persona: 'vn-focal-point' },
  { name: 'the editor’s lists', path: '/proposals/P-2026-007/edit?section=RESULTS', persona: 'vn-focal-point' },
  { name: 'the check of answers', path: '/proposals/P-2026-007/edit?section=CHECK', persona: 'vn-focal-point' },
  { name: 'a proposal', path: '/proposals/P-2026-004', persona: 'vn-focal-point' },
  { name: 'a proposal to appraise', path: '/proposals/P-2026-005', persona: 'asec-desk-officer' },
  { name: 'comments', path: '/proposals/P-2026-004?view=comments', persona: 'vn-focal-point' },
  { name: 'the consensus board', path: '/proposals/P-2026-003?view=positions', persona: 'my-senior-official' },
  { name: 'the board of a silence procedure', path: '/proposals/P-2026-009?view=positions', persona: 'asec-desk-officer' },
  { name: 'the note of an ended round', path: '/proposals/P-2026-001?view=positions', persona: 'kh-chair' },
  { name: 'the history of a proposal', path: '/proposals/P-2026-003?view=history', persona: 'kh-chair' },
  { name: 'a consultation in the capital', path: '/proposals/P-2026-003?view=capital', persona: 'vn-focal-point' },
  { name: 'consultations', path: '/consultations', persona: 'vn-senior-official' },
  { name: 'contributors', path: '/contributors', persona: 'vn-focal-point' },
  { name: 'home of a contributor', path: '/', persona: 'vn-contributor' },
  { name: 'what a contributor is asked', path: '/consultations/P-2026-003', persona: 'vn-contributor' },
  { name: 'decisions', path: '/rounds', persona: 'vn-senior-official' },
  { name: 'the register of decisions', path: '/register', persona: 'vn-senior-official' },
  { name: 'a decision', path: '/register/D-2026-001', persona: 'asec-desk-officer' },
  { name: 'a decision as a partner sees it', path: '/register/D-2026-001', persona: 'jp-focal-point' },
  { name: 'commitments of a partner', path: '/commitments', persona: 'jp-focal-point' },
  { name: 'all commitments', path: '/commitments?view=all', persona: 'vn-focal-point' },
  { name: 'instruments', path: '/commitments?view=instruments', persona: 'vn-focal-point' },
  { name: 'members', path: '/members', persona: 'vn-focal-point' },
  { name: 'a delegation', path: '/members/viet-nam', persona: 'vn-focal-point' },
  { name: 'a meeting', path: '/meetings/demo-som-23', persona: 'kh-chair' },
  { name: 'one’s own delegation with its offices', path: '/members/cambodia', persona: 'kh-chair' },
  { name: 'the handover of the chair', path: '/chair/accsm', persona: 'kh-chair' },
  { name: 'account and settings', path: '/account', persona: 'vn-focal-point' },
  { name: 'what changed since a meeting', path: '/changes?from=2024-08-05', persona: 'vn-senior-official' },
  { name: 'search', path: '/search?q=ethics', persona: 'vn-focal-point' },
  { name: 'search without an answer', path: '/search?q=zzzzz', persona: 'vn-focal-point' },
  { name: 'history', path: '/history', persona: 'asec-desk-officer' },
  { name: 'nothing here', path: '/proposals/P-1999-001', persona: 'vn-focal-point' },
  { name: 'home of a former official', path: '/', persona: 'vn-former-official' },
]

/** What everybody may read, without signing in. */
export const publicScreens = (language: Language): readonly Screen[] =>
  [
    '',
    '/plans/accsm-2021-2025',
    '/plans/accsm3-2021-2025',
    '/projects/P-2026-001',
    '/figures',
    '/decisions',
    '/decisions/D-2026-001',
    '/members',
    '/nothing',
  ].map((path) => ({ name: `public page ${path || '/'}`, path: `/public/${language}${path}`, persona: null }))
