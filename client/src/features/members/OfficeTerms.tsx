import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Empty } from '../../ui/Empty.js'
import { Instant } from '../../ui/Instant.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { Tag } from '../../ui/Tag.js'
import { officeName } from './offices.js'
import classes from './Roster.module.css'

const Fields = graphql(`
  fragment OfficeTerms_office on Office {
    kind
    fromAt
    toAt
    title {
      en
      vi
    }
    body {
      name {
        en
        vi
      }
    }
    person {
      name
      isDemo
      agency {
        name {
          en
          vi
        }
      }
      contact {
        email
        phone
      }
    }
  }
`)

/** Who holds the delegation's offices and who held them: rights come from the office held at the moment. */
export function OfficeTerms({ offices }: { offices: readonly FragmentOf<typeof Fields>[] }) {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const columns = [
    { key: 'person', name: t`Person` },
    { key: 'office', name: t`Office` },
    { key: 'held', name: t`In office` },
  ]
  const terms = offices
    .map((office) => read(Fields, office))
    .sort((a, b) => Number(a.toAt !== null) - Number(b.toAt !== null))
  return (
    <Panel title={<Trans>Offices and people</Trans>}>
      {terms.length === 0 ? (
        <Empty icon="people" title={<Trans>No office on record</Trans>}>
          <Trans>Nobody acts for this delegation here yet, or the people are not for you to see.</Trans>
        </Empty>
      ) : (
        <Table caption={t`Offices and people`} columns={columns}>
          {terms.map(({ kind, fromAt, toAt, title, body, person }, index) => (
            <Row key={index} heading={person?.name ?? <Trans>Not shown to you</Trans>}>
              <Cell name={t`Office`}>
                {local(title) || i18n._(officeName(kind))}
                {body ? ` · ${local(body.name)}` : null}
                <span className={classes.what}>
                  {person?.agency ? <Local text={person.agency.name} /> : null}
                  {person?.contact?.email ? (
                    <>
                      {' · '}
                      <a href={`mailto:${person.contact.email}`}>{person.contact.email}</a>
                    </>
                  ) : null}
                </span>
              </Cell>
              <Cell name={t`In office`}>
                {toAt ? (
                  <span className="quietly">
                    <Instant at={fromAt} day /> – <Instant at={toAt} day />
                  </span>
                ) : (
                  <>
                    <Tag tone="good" icon="check">
                      <Trans>now</Trans>
                    </Tag>{' '}
                    <Trans>
                      since <Instant at={fromAt} day />
                    </Trans>
                  </>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Panel>
  )
}
