import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Empty } from '../../ui/Empty.js'
import { Local, useLocal } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { Cell, Row, Table } from '../../ui/Table.js'
import { OfficeActs } from '../offices/OfficeActs.js'
import { OfficeSpan } from '../offices/OfficeSpan.js'
import { officeName } from './offices.js'
import classes from './Roster.module.css'

const Fields = graphql(`
  fragment OfficeTerms_office on Office {
    id
    kind
    state
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
      id
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
    ...OfficeSpan_office
    ...OfficeSubject_office
  }
`)

/** Who holds the delegation's offices and who held them: rights come from the office held at the moment. */
export function OfficeTerms({
  offices,
  actions,
}: {
  offices: readonly FragmentOf<typeof Fields>[]
  actions?: ReactNode
}) {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const columns = [
    { key: 'person', name: t`Person` },
    { key: 'office', name: t`Office` },
    { key: 'held', name: t`In office` },
  ]
  const terms = offices
    .map((office) => read(Fields, office))
    .sort((a, b) => Number(a.state === 'ENDED') - Number(b.state === 'ENDED'))
  return (
    <Panel title={<Trans>Offices and people</Trans>} actions={actions}>
      {terms.length === 0 ? (
        <Empty icon="people" title={<Trans>No office on record</Trans>}>
          <Trans>Nobody acts for this delegation here yet, or the people are not for you to see.</Trans>
        </Empty>
      ) : (
        <Table caption={t`Offices and people`} columns={columns}>
          {terms.map((office) => {
            const { id, kind, title, body, person } = office
            return (
              <Row
                key={id}
                heading={
                  person ? <Link {...paths.person(person.id)}>{person.name}</Link> : <Trans>Not shown to you</Trans>
                }
              >
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
                  <OfficeSpan office={office} />
                  <OfficeActs office={office} />
                </Cell>
              </Row>
            )
          })}
        </Table>
      )}
    </Panel>
  )
}
