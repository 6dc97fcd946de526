import { Trans, useLingui } from '@lingui/react/macro'
import { PartialDate } from '../../ui/PartialDate.js'
import classes from './NoteAnswer.module.css'
import { NOTE_FIELDS } from './note.fields.js'
import type { Note, NoteChoices, NoteField, Option } from './note.js'

/** What was answered to one question of a concept note, to be read. */
export function NoteAnswer({ field, note, choices }: { field: NoteField; note: Note; choices: NoteChoices }) {
  const { i18n } = useLingui()
  const { kind, lang } = NOTE_FIELDS[field]
  const value = note[field]
  const nameIn = (lists: readonly Option[], id: string) => lists.find((each) => each.id === id)?.name ?? id
  const parties = [...choices.members, ...choices.partners]
  switch (kind) {
    case 'date':
      return <PartialDate date={value as string} />
    case 'yesNo':
      return value ? <Trans>Yes</Trans> : <Trans>No</Trans>
    case 'area':
      return <>{nameIn(choices.areas, value as string)}</>
    case 'agency':
      return <>{nameIn(choices.agencies, value as string)}</>
    case 'member':
      return <>{nameIn(parties, value as string)}</>
    case 'pillars':
      return <>{(value as string[]).map((id) => nameIn(choices.pillars, id)).join(' · ')}</>
    case 'members':
    case 'partners':
      return <>{(value as string[]).map((id) => nameIn(parties, id)).join(' · ')}</>
    case 'participation':
      return value === 'ALL' ? <Trans>All ASEAN member states</Trans> : <Trans>Some member states</Trans>
    case 'lines':
      return (
        <ol className={classes.lines}>
          {(note.outputs ?? []).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      )
    case 'activities':
      return (
        <ol className={classes.lines}>
          {(note.activities ?? []).map(({ text, when }, index) => (
            <li key={index}>
              {text}
              {when ? (
                <span className="quietly">
                  {' '}
                  · <PartialDate date={when} />
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      )
    case 'indicators':
      return (
        <ol className={classes.lines}>
          {(note.indicators ?? []).map(({ text, target }, index) => (
            <li key={index}>
              {text}
              {target ? (
                <span className="quietly">
                  {' '}
                  · <Trans>target: {target}</Trans>
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      )
    case 'funding':
      return (
        <ul className={classes.lines}>
          {(note.funding ?? []).map(({ sourceId, label, amount, currency, costSharing }, index) => (
            <li key={index}>
              <strong>
                {currency} {/^\d+(\.\d+)?$/.test(amount) ? i18n.number(Number(amount)) : amount}
              </strong>{' '}
              ·{' '}
              {sourceId
                ? nameIn(choices.funds, sourceId)
                : (label ?? <Trans>the lead’s own budget, or another source</Trans>)}
              {costSharing ? <span className="quietly"> · {costSharing}</span> : null}
            </li>
          ))}
        </ul>
      )
    default:
      return (
        <span lang={lang} className={classes.text}>
          {value as string}
        </span>
      )
  }
}
