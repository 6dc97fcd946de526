import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Local } from '../../ui/Local.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { Sources } from '../sources/Sources.js'
import classes from './Commitments.module.css'
import { Landing } from './Landing.js'
import { instrumentKind, instrumentStatus } from './instrument.words.js'

const Fields = graphql(`
  fragment InstrumentTable_instrument on Instrument {
    id
    key
    kind
    number
    issuer
    status
    note
    name {
      en
      vi
    }
    dated {
      text
    }
    implements {
      name {
        en
        vi
      }
    }
    sources {
      ...Sources_source
    }
  }
`)

/** Instruments with their number, date and issuer, what they carry out, and where they are known from. */
export function InstrumentTable({
  caption,
  instruments,
}: {
  caption: string
  instruments: readonly FragmentOf<typeof Fields>[]
}) {
  const { t, i18n } = useLingui()
  const columns = [
    { key: 'name', name: t`Instrument` },
    { key: 'kind', name: t`What it is` },
    { key: 'date', name: t`Date` },
    { key: 'issuer', name: t`Issued or adopted by` },
  ]
  return (
    <Table caption={caption} columns={columns}>
      {instruments.map((instrument) => {
        const {
          id,
          key,
          kind,
          number,
          issuer,
          status,
          note,
          name,
          dated,
          implements: parent,
          sources,
        } = read(Fields, instrument)
        return (
          <Row
            key={id}
            heading={
              <Landing id={key}>
                <strong>
                  <Local text={name} />
                </strong>
                {parent ? (
                  <span className={classes.by}>
                    <Trans>
                      carries out: <Local text={parent.name} />
                    </Trans>
                  </span>
                ) : null}
                {note ? (
                  <span lang="en" className={classes.by}>
                    {note}
                  </span>
                ) : null}
                <Sources sources={sources} />
              </Landing>
            }
          >
            <Cell name={t`What it is`}>
              {i18n._(instrumentKind(kind))}
              {number ? ` ${number}` : null}
              {status ? <span className={classes.by}>{i18n._(instrumentStatus(status))}</span> : null}
            </Cell>
            <Cell name={t`Date`}>{dated ? <PartialDate date={dated.text} /> : <Trans>not known</Trans>}</Cell>
            <Cell name={t`Issued or adopted by`}>{issuer ? <span lang="en">{issuer}</span> : null}</Cell>
          </Row>
        )
      })}
    </Table>
  )
}
