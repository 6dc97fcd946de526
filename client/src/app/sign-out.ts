import { OWN_PAGE } from '../start/csrf.js'

/** Ends the session and leaves nothing of it in memory: the page is loaded afresh. */
export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin', headers: OWN_PAGE })
  location.assign('/sign-in')
}
