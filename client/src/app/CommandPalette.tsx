import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type KeyboardEvent } from 'react'
import { Dialog } from '../ui/Dialog.js'
import { folded } from '../ui/folded.js'
import { Icon } from '../ui/Icon.js'
import classes from './CommandPalette.module.css'
import { useCommands, type Command } from './palette.commands.js'

/** Goes anywhere and starts anything by typing: places, acts, a code, or a search. */
export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={<Trans>Search or go to</Trans>} onClose={onClose}>
      <Palette onClose={onClose} />
    </Dialog>
  )
}

function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const listId = useId()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const all = useCommands(typed)
  const wanted = folded(typed.trim())
  const shown = all.filter((command) => command.always || folded(command.words).includes(wanted)).slice(0, 9)
  const active = shown[Math.min(at, shown.length - 1)]
  const run = (command: Command) => {
    onClose()
    void navigate(command.to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((now) => (now + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length)
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && active) {
      event.preventDefault()
      run(active)
    }
  }
  return (
    <div className={classes.palette}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active ? `${listId}-${active.key}` : undefined}
        aria-label={t`Type a place, an act, a code or words to search for`}
        placeholder={t`A place, an act, a code such as P-2026-014, or words`}
        className={classes.input}
        value={typed}
        data-autofocus
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label={t`What can be done`} className={classes.list}>
        {shown.map((command) => (
          <li
            key={command.key}
            id={`${listId}-${command.key}`}
            role="option"
            aria-selected={command === active}
            className={classes.option}
            onClick={() => run(command)}
            onPointerMove={() => setAt(shown.indexOf(command))}
          >
            <Icon name={command.icon} />
            {command.words}
          </li>
        ))}
      </ul>
    </div>
  )
}
