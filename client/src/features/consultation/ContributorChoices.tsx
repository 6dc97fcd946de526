import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { paths } from '../../app/paths.js'
import { CheckChoices } from '../../ui/Choices.js'
import { Notice } from '../../ui/Notice.js'

const ContributorChoicesQuery = graphql(`
  query ContributorChoices {
    contributors {
      id
      name
      ministry
      endedAt
    }
  }
`)

/** Whom to ask, of those whom the delegation has invited; without `besides`. */
export function ContributorChoices({
  values,
  onChange,
  besides = [],
}: {
  values: string[]
  onChange: (values: string[]) => void
  besides?: string[]
}) {
  const { t } = useLingui()
  const known = useAsk(ContributorChoicesQuery, {}).data?.contributors
  const admitted = (known ?? []).filter(({ id, endedAt }) => !endedAt && !besides.includes(id))
  if (known && admitted.length === 0) {
    return (
      <Notice tone="neutral" title={<Trans>There is nobody else to ask</Trans>}>
        <Link {...paths.contributors()}>
          <Trans>Invite contributors of your ministries</Trans>
        </Link>
      </Notice>
    )
  }
  return (
    <CheckChoices
      id="contributors"
      legend={t`Who is asked`}
      values={values}
      onChange={onChange}
      choices={admitted.map(({ id, name, ministry }) => ({ value: id, label: ministry, hint: name }))}
    />
  )
}
