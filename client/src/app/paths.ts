import { linkOptions } from '@tanstack/react-router'

/** Where each thing is. The only file that spells an address. */
export const paths = {
  home: () => linkOptions({ to: '/' }),
  signIn: (next?: string) => linkOptions({ to: '/sign-in', search: next ? { next } : {} }),
  plans: () => linkOptions({ to: '/plans' }),
  plan: (planId: string) => linkOptions({ to: '/plans/$planId', params: { planId } }),
  project: (code: string) => linkOptions({ to: '/projects/$code', params: { code } }),
  proposals: () => linkOptions({ to: '/proposals' }),
  newProposal: () => linkOptions({ to: '/proposals/new' }),
  proposal: (code: string) => linkOptions({ to: '/proposals/$code', params: { code } }),
  editProposal: (code: string) => linkOptions({ to: '/proposals/$code/edit', params: { code } }),
  rounds: () => linkOptions({ to: '/rounds' }),
  commitments: () => linkOptions({ to: '/commitments' }),
  members: () => linkOptions({ to: '/members' }),
  search: (q?: string) => linkOptions({ to: '/search', search: q ? { q } : {} }),
  history: () => linkOptions({ to: '/history' }),
}
