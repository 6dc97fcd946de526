import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from './Icon.js'
import classes from './SavedState.module.css'

/**
 * Where the words a person typed are now. `here`: kept on this device, not yet on the server. `clash`: somebody else
 * saved first. `at` is an instant.
 */
export type SavedWhere =
  { where: 'here' } | { where: 'sending' } | { where: 'server'; at: string } | { where: 'cut' } | { where: 'clash' }

/** The saved state in words, on every width; announced politely when it changes. */
export function SavedState({ state }: { state: SavedWhere }) {
  return (
    <p className={classes.line} data-where={state.where} role="status">
      {
        <>
          <Icon
            name={
              state.where === 'server' ? 'check' : state.where === 'cut' || state.where === 'clash' ? 'alert' : 'keep'
            }
            size={16}
          />
          <span>
            <Words state={state} />
          </span>
        </>
      }
    </p>
  )
}

function Words({ state }: { state: SavedWhere }) {
  const { i18n } = useLingui()
  switch (state.where) {
    case 'server': {
      const time = i18n.date(new Date(state.at), { hour: '2-digit', minute: '2-digit', hour12: false })
      return <Trans>Saved at {time}</Trans>
    }
    case 'sending':
      return <Trans>Saving…</Trans>
    case 'here':
      return <Trans>Kept on this device, about to be saved</Trans>
    case 'cut':
      return <Trans>Not saved yet: no connection. Everything is kept on this device and will be sent.</Trans>
    case 'clash':
      return <Trans>Not saved: somebody else changed this first. Your words are kept below.</Trans>
    default:
      return null
  }
}
