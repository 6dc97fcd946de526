import { Shell } from './Shell.js'

export function SignedIn() {
  return <Shell />
}
