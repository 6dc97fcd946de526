import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../app/paths.js'
import { useViewer } from '../../app/viewer.js'
import { ButtonLink } from '../../ui/ButtonLink.js'
import { Page } from '../../ui/Page.js'
import { Views } from '../../ui/Views.js'
import { AllCommitments } from './AllCommitments.js'
import { Instruments } from './Instruments.js'
import { OwnCommitments } from './OwnCommitments.js'

const route = getRouteApi('/inside/commitments')

/** What was promised and what became of it: one's own first, then everybody's, then the texts that they stand in. */
export function CommitmentsPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const search = route.useSearch()
  const hasOwn = Boolean(viewer?.delegationKey) && !viewer?.isSecretariat
  const isNarrowed = Boolean(search.actor ?? search.kind ?? search.instrument)
  const view = search.view ?? (hasOwn && !isNarrowed ? 'own' : 'all')
  return (
    <Page
      title={t`Commitments`}
      actions={
        viewer?.offices.length ? (
          <ButtonLink {...paths.newCommitment()} icon="plus">
            <Trans>Record a commitment</Trans>
          </ButtonLink>
        ) : null
      }
      lead={<Trans>Who said that they would do what, in whose words, by when, and what became of it.</Trans>}
    >
      <Views
        name={t`Commitments`}
        current={view}
        views={[
          ...(hasOwn ? [{ key: 'own', name: <Trans>Ours</Trans>, link: paths.commitments({ view: 'own' }) }] : []),
          { key: 'all', name: <Trans>Everybody’s</Trans>, link: paths.commitments({ view: 'all' }) },
          { key: 'instruments', name: <Trans>Instruments</Trans>, link: paths.commitments({ view: 'instruments' }) },
        ]}
      />
      {view === 'own' ? <OwnCommitments /> : null}
      {view === 'all' ? <AllCommitments /> : null}
      {view === 'instruments' ? <Instruments /> : null}
    </Page>
  )
}
