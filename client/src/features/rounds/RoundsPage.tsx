import { Page } from '../../ui/Page.js'

export function RoundsPage() {
  return <Page title="RoundsPage">…</Page>
}
