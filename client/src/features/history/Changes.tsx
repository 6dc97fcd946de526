import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLanguage } from '../../ui/language.js'
import classes from './AuditMoment.module.css'
import { fieldInWords } from './field.words.js'
import { valueInWords } from './value.words.js'

const Fields = graphql(`
  fragment Changes_change on FieldChange {
    field
    before
    after
  }
`)

/** Field by field, what was there before and what is there since. */
export function Changes({ changes }: { changes: readonly FragmentOf<typeof Fields>[] }) {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  if (changes.length === 0) return null
  return (
    <dl className={classes.changes} aria-label={t`What changed`}>
      {changes.map((change) => {
        const { field, before, after } = read(Fields, change)
        const words = (value: string) => {
          const known = valueInWords(field, value, language)
          return typeof known === 'string' ? known : i18n._(known)
        }
        return (
          <div key={field}>
            <dt>{i18n._(fieldInWords(field))}</dt>
            <dd>
              {before === null ? null : <del className={classes.before}>{words(before)}</del>}
              {before === null ? null : ' → '}
              {after === null ? (
                <ins className={classes.after}>{t`nothing`}</ins>
              ) : (
                <ins className={classes.after}>{words(after)}</ins>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
