import { Page } from '../../ui/Page.js'

export function PlansPage() {
  return <Page title="PlansPage">…</Page>
}
