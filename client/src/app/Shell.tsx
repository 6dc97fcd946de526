import { Trans, useLingui } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { Suspense, lazy } from 'react'
import { ClockKeeper } from '../features/clock/ClockKeeper.js'
import { SkewNotice } from '../features/clock/SkewNotice.js'
import { Skeleton } from '../ui/Skeleton.js'
import { Toasts } from '../ui/Toasts.js'
import { BottomBar } from './BottomBar.js'
import { DemoBanner } from './DemoBanner.js'
import { LineNotice } from './LineNotice.js'
import { usePaletteKey } from './palette.js'
import classes from './Shell.module.css'
import { Sidebar } from './Sidebar.js'
import { TopBar } from './TopBar.js'
import { useViewer } from './viewer.js'

const CommandPalette = lazy(() =>
  import('./CommandPalette.js').then(({ CommandPalette: component }) => ({ default: component })),
)

/** The frame around every signed-in screen: places on the left (at the bottom on a phone), the screen on the right. */
export function Shell() {
  const { t } = useLingui()
  const palette = usePaletteKey()
  const isSecretariat = useViewer()?.isSecretariat ?? false
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip} data-print="no">
        <Trans>Skip to the content</Trans>
      </a>
      <DemoBanner />
      <Sidebar onSearch={palette.show} />
      <TopBar onSearch={palette.show} />
      <main id="main" className={classes.main} tabIndex={-1} aria-label={t`Content`}>
        {isSecretariat ? <SkewNotice /> : null}
        <Suspense fallback={<Skeleton kind="page" lines={5} />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar />
      <LineNotice />
      <Toasts />
      <ClockKeeper />
      {palette.wanted ? (
        <Suspense>
          <CommandPalette open={palette.open} onClose={palette.hide} />
        </Suspense>
      ) : null}
    </div>
  )
}
