import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import classes from './AuditMoment.module.css'
import { fieldInWords } from './field.words.js'
import { Value } from './Value.js'

const Fields = graphql(`
  fragment Changes_change on FieldChange {
    field
    before
    after
  }
`)

/** Field by field, what was there before and what is there since. */
export function Changes({ action, changes }: { action: string; changes: readonly FragmentOf<typeof Fields>[] }) {
  const { t, i18n } = useLingui()
  if (changes.length === 0) return null
  return (
    <dl className={classes.changes} aria-label={t`What changed`}>
      {changes.map((change) => {
        const { field, before, after } = read(Fields, change)
        return (
          <div key={field}>
            <dt>{i18n._(fieldInWords(action, field))}</dt>
            <dd>
              {before === null ? null : (
                <>
                  <del className={classes.before}>
                    <Value field={field} value={before} />
                  </del>
                  {' → '}
                </>
              )}
              <ins className={classes.after}>{after === null ? t`nothing` : <Value field={field} value={after} />}</ins>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
