import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { CodeChip } from '../ui/CodeChip.js'
import { Icon } from '../ui/Icon.js'
import { ThemeChoice } from '../ui/ThemeChoice.js'
import { LanguageChoice } from './LanguageChoice.js'
import classes from './Me.module.css'
import { paths } from './paths.js'
import { signOut } from './sign-out.js'
import { useViewer } from './viewer.js'

/** Who I am here, for which delegation, and how I like the page. */
export function Me() {
  const viewer = useViewer()
  return (
    <div className={classes.me}>
      {viewer ? (
        <div className={classes.who}>
          <span className={classes.name}>{viewer.name}</span>
          {viewer.offices.map((office) => (
            <span key={office} className={classes.for}>
              {office}
            </span>
          ))}
          <span className={classes.for}>
            <CodeChip code={viewer.delegationCode} name={viewer.delegationName} />
          </span>
        </div>
      ) : null}
      <div className={classes.choices}>
        <LanguageChoice />
        <ThemeChoice />
      </div>
      {viewer ? (
        <>
          <Link {...paths.account()} className={classes.out}>
            <Icon name="lock" size={16} />
            <Trans>Account and settings</Trans>
          </Link>
          <button type="button" className={classes.out} onClick={() => void signOut()}>
            <Icon name="out" size={16} />
            <Trans>Sign out</Trans>
          </button>
        </>
      ) : null}
    </div>
  )
}
