import { Page } from '../../ui/Page.js'

export function ProjectPage() {
  return <Page title="ProjectPage">…</Page>
}
