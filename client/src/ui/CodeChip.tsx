import classes from './CodeChip.module.css'

/**
 * A party in two letters and its name. No flag: letters print, read aloud and never go out of date.
 * With `nameHidden` the name stays for a screen reader and on hover.
 */
export function CodeChip({ code, name, nameHidden = false }: { code: string; name: string; nameHidden?: boolean }) {
  return (
    <span className={classes.chip} title={nameHidden ? name : undefined}>
      <span className={classes.code} aria-hidden="true">
        {code}
      </span>
      <span className={nameHidden ? 'visually-hidden' : classes.name}>{name}</span>
    </span>
  )
}
