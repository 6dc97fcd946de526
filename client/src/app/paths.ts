import { linkOptions } from '@tanstack/react-router'

/** What the address of a proposal says to compare two of its revisions. */
export const diffSearch = (from: number, to: number) => ({ view: 'changes' as const, from, to })

/** Where each thing is. The only file that spells an address. */
export const paths = {
  home: () => linkOptions({ to: '/' }),
  signIn: (next?: string) => linkOptions({ to: '/sign-in', search: next ? { next } : {} }),
  plans: () => linkOptions({ to: '/plans' }),
  plan: (planKey: string) => linkOptions({ to: '/plans/$planKey', params: { planKey } }),
  project: (code: string, view?: ProjectView) =>
    linkOptions({ to: '/projects/$code', params: { code }, search: view ? { view } : {} }),
  proposals: () => linkOptions({ to: '/proposals' }),
  newProposal: () => linkOptions({ to: '/proposals/new' }),
  proposal: (code: string, view?: ProposalView) =>
    linkOptions({ to: '/proposals/$code', params: { code }, search: view ? { view } : {} }),
  proposalRevision: (code: string, revision: number) =>
    linkOptions({ to: '/proposals/$code', params: { code }, search: { view: 'text', revision } }),
  proposalChanges: (code: string, from: number, to: number) =>
    linkOptions({ to: '/proposals/$code', params: { code }, search: diffSearch(from, to) }),
  proposalReceipt: (code: string) =>
    linkOptions({ to: '/proposals/$code', params: { code }, search: { receipt: true } }),
  editProposal: (code: string, section?: EditorSection) =>
    linkOptions({ to: '/proposals/$code/edit', params: { code }, search: section ? { section } : {} }),
  decision: (number: string) => linkOptions({ to: '/register/$number', params: { number } }),
  register: () => linkOptions({ to: '/register' }),
  consultations: () => linkOptions({ to: '/consultations' }),
  consultation: (code: string) => linkOptions({ to: '/consultations/$code', params: { code } }),
  contributors: () => linkOptions({ to: '/contributors' }),
  rounds: () => linkOptions({ to: '/rounds' }),
  commitments: (search: { view?: CommitmentsView; actor?: string; instrument?: string } = {}) =>
    linkOptions({ to: '/commitments', search }),
  commitment: (code: string) => linkOptions({ to: '/commitments/$code', params: { code } }),
  newCommitment: () => linkOptions({ to: '/commitments/new' }),
  members: () => linkOptions({ to: '/members' }),
  member: (key: string) => linkOptions({ to: '/members/$key', params: { key } }),
  chairHandover: (body: string) => linkOptions({ to: '/chair/$body', params: { body } }),
  person: (id: string) => linkOptions({ to: '/people/$id', params: { id } }),
  meeting: (key: string) => linkOptions({ to: '/meetings/$key', params: { key } }),
  search: (q?: string, type?: string) =>
    linkOptions({ to: '/search', search: { ...(q ? { q } : {}), ...(type ? { type } : {}) } }),
  account: () => linkOptions({ to: '/account' }),
  history: (search: { type?: string; from?: string } = {}) => linkOptions({ to: '/history', search }),
  changes: (from?: string) => linkOptions({ to: '/changes', search: from ? { from } : {} }),
}

export type CommitmentsView = 'own' | 'all' | 'instruments'
export type ProposalView = 'text' | 'changes' | 'comments' | 'positions' | 'capital' | 'history'
export type ProjectView = 'overview' | 'comments' | 'history'
export type EditorSection =
  'BASICS' | 'RATIONALE' | 'RESULTS' | 'WHO' | 'WHEN_WHERE' | 'FUNDING' | 'SUSTAINABILITY' | 'CHECK'
