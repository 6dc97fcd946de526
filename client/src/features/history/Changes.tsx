import { useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import classes from './AuditMoment.module.css'
import { fieldInWords, isTold } from './field.words.js'
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
  const told = changes.map((change) => read(Fields, change)).filter(({ field }) => isTold(action, field))
  if (told.length === 0) return null
  return (
    <dl className={classes.changes} aria-label={t`What changed`}>
      {told.map(({ field, before, after }) => {
        const words = fieldInWords(action, field)
        return (
          <div key={field}>
            <dt>{words ? i18n._(words) : <code data-without-words>{field}</code>}</dt>
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
