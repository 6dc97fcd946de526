import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import classes from './DemoBanner.module.css'
import { paths } from './paths.js'
import { useViewer } from './viewer.js'

/** Says, on every screen and in print, that what is seen here is a demonstration. */
export function DemoBanner() {
  const viewer = useViewer()
  if (!viewer?.isDemo) return null
  return (
    <div className={classes.banner} role="note">
      <Trans>
        <strong>Demonstration.</strong> Nothing done here reaches any government. You are {viewer.name} —{' '}
        <Link {...paths.signIn()}>be somebody else</Link>.
      </Trans>
    </div>
  )
}
