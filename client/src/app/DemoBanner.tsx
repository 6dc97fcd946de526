import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { DemoClock } from '../features/clock/DemoClock.js'
import classes from './DemoBanner.module.css'
import { paths } from './paths.js'
import { useViewer } from './viewer.js'

/** Says, on every screen and in print, that what is seen here is a demonstration. */
export function DemoBanner() {
  const { t } = useLingui()
  const viewer = useViewer()
  if (!viewer?.isDemo) return null
  return (
    <aside className={classes.banner} aria-label={t`Demonstration`}>
      <span>
      <Trans>
        <strong>Demonstration.</strong> Nothing done here reaches any government. You are {viewer.name} —{' '}
        <Link {...paths.signIn()}>be somebody else</Link>.
      </Trans>
      </span>
      <DemoClock />
    </aside>
  )
}
