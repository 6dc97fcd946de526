import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import { Notice } from '../../ui/Notice.js'

const Fields = graphql(`
  fragment WhyThisKind_commitment on Commitment {
    verbVi
    isPromise
    isMeasurable
    kindRule {
      en
      vi
    }
  }
`)

/** The rule by which the verb decides what was said, the verb itself, and whether anybody can tell if it is kept. */
export function WhyThisKind({ commitment }: { commitment: FragmentOf<typeof Fields> }) {
  const { verbVi, isPromise, isMeasurable, kindRule } = read(Fields, commitment)
  return (
    <Notice tone={isPromise ? 'round' : 'neutral'} title={<Local text={kindRule} />}>
      {verbVi ? (
        <p>
          <Trans>
            The source’s words: <q lang="vi">{verbVi}</q>
          </Trans>
        </p>
      ) : null}
      {isMeasurable ? null : (
        <p>
          <Trans>Not measurable yet: neither a date nor an indicator was given with it.</Trans>
        </p>
      )}
    </Notice>
  )
}
