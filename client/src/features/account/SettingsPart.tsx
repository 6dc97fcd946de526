import { Trans } from '@lingui/react/macro'
import { LanguageChoice } from '../../app/LanguageChoice.js'
import { ContrastChoice, TextSizeChoice } from '../../ui/LookChoices.js'
import { Panel } from '../../ui/Page.js'
import { ThemeChoice } from '../../ui/ThemeChoice.js'
import classes from './Account.module.css'

/** How the page speaks and looks on this device. */
export function SettingsPart() {
  const settings = [
    { key: 'language', name: <Trans>Language</Trans>, choice: <LanguageChoice /> },
    { key: 'theme', name: <Trans>Theme</Trans>, choice: <ThemeChoice /> },
    { key: 'contrast', name: <Trans>Contrast</Trans>, choice: <ContrastChoice /> },
    { key: 'size', name: <Trans>Size of the text</Trans>, choice: <TextSizeChoice /> },
  ]
  return (
    <Panel title={<Trans>How the page looks</Trans>}>
      {settings.map(({ key, name, choice }) => (
        <div key={key} className={classes.setting}>
          <span>{name}</span>
          {choice}
        </div>
      ))}
      <p className="quietly">
        <Trans>Kept on this device.</Trans>
      </p>
    </Panel>
  )
}
