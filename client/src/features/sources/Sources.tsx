import { Plural, Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import classes from './Sources.module.css'

const Fields = graphql(`
  fragment Sources_source on Source {
    citation
    kind
    address
    lines
    label {
      en
      vi
    }
  }
`)

/** Where facts are known from, folded away until asked for. Addresses are shortened in the data, so they are not links. */
export function Sources({ sources }: { sources: readonly FragmentOf<typeof Fields>[] }) {
  if (sources.length === 0) return null
  return (
    <details className={classes.sources}>
      <summary>
        <Plural value={sources.length} one="# source" other="# sources" />
      </summary>
      <ul className={classes.list}>
        {sources.map((source) => {
          const { citation, kind, address, lines, label } = read(Fields, source)
          return (
            <li key={citation}>
              <Local text={label} />
              {lines ? (
                <>
                  {', '}
                  <Trans>lines {lines}</Trans>
                </>
              ) : null}
              {kind === 'PUBLIC' && address ? <span className={classes.address}> {address}</span> : null}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
