import { Page } from '../../ui/Page.js'

export function HomePage() {
  return <Page title="HomePage">…</Page>
}
