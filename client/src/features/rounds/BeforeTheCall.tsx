import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/Icon.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal, type LocalWords } from '../../ui/Local.js'
import classes from './ConsensusBoard.module.css'

/** What a caller looks at before: whether everybody can be told, both languages, and the papers. */
export function BeforeTheCall({ vacant, hasVietnamese, papers }: { vacant: readonly LocalWords[]; hasVietnamese: boolean; papers: number }) {
  const { t } = useLingui()
  const local = useLocal()
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' })
  const points = [
    {
      well: vacant.length === 0,
      words:
        vacant.length === 0 ? (
          <Trans>Somebody of every delegation that counts can be told.</Trans>
        ) : (
          <Trans>Nobody could be told in {list.format(vacant.map(local))}: its silence will not be consent.</Trans>
        ),
    },
    {
      well: hasVietnamese,
      words: hasVietnamese ? (
        <Trans>Title and description are there in English and Vietnamese.</Trans>
      ) : (
        <Trans>Title or description is missing in Vietnamese.</Trans>
      ),
    },
    {
      well: true,
      words:
        papers === 0 ? (
          <Trans>No paper is attached; the concept note stands alone.</Trans>
        ) : (
          <Plural value={papers} one="# paper is attached." other="# papers are attached." />
        ),
    },
  ]
  return (
    <ul className={classes.checklist} aria-label={t`Before it goes out`}>
      {points.map(({ well, words }, index) => (
        <li key={index} data-well={well || undefined}>
          <Icon name={well ? 'check' : 'alert'} size={16} /> <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
