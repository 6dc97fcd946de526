import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal } from '../../ui/Local.js'

const Fields = graphql(`
  fragment TermName_term on ChairTerm {
    ordinal
    body {
      name {
        en
        vi
      }
    }
  }
`)

const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const order = new Intl.PluralRules('en', { type: 'ordinal' })

/** What the term is counted as: the 21st ACCSM. */
export function TermName({ term }: { term: FragmentOf<typeof Fields> }) {
  const local = useLocal()
  const { i18n } = useLingui()
  const { ordinal, body } = read(Fields, term)
  const name = local(body.name)
  const counted = i18n.locale === 'en' ? `${ordinal}${ENDINGS[order.select(ordinal)] ?? 'th'}` : String(ordinal)
  return (
    <Trans comment="the 21st ACCSM">
      {counted} {name}
    </Trans>
  )
}
