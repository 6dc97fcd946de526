import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { getRouteApi } from '@tanstack/react-router'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Filters } from '../../ui/Filters.js'
import { useLanguage } from '../../ui/language.js'
import { useLocal } from '../../ui/Local.js'
import { Page, Panel } from '../../ui/Page.js'
import { inWords } from '../../ui/partial-date.format.js'
import { SelectField } from '../../ui/TextField.js'
import { BodyField } from './BodyField.js'
import { ChairNow } from './ChairNow.js'
import { ChairTerms } from './ChairTerms.js'
import { Roster } from './Roster.js'

const MembersQuery = graphql(`
  query Members($body: String, $asOf: LocalDate, $chairOf: String!, $currentOnly: Boolean!) {
    delegations(body: $body, asOf: $asOf) {
      kind
      ...Roster_delegation
    }
    offices(currentOnly: $currentOnly) {
      ...Roster_office
    }
    chair(body: $chairOf, on: $asOf) {
      ...ChairNow_chair
    }
    chairTerms(body: $chairOf) {
      ...ChairTerms_term
    }
    bodies {
      key
      name {
        en
        vi
      }
    }
    asOfPresets(body: $body) {
      date
      meeting {
        name {
          en
          vi
        }
      }
    }
  }
`)

const route = getRouteApi('/inside/members')

/** Who takes part, through which agency and by whom, in protocol order; and who is in the chair. On any day. */
export function MembersPage() {
  const { t } = useLingui()
  const local = useLocal()
  const language = useLanguage()
  const { body, asOf } = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useAsk(MembersQuery, {
    body: body ?? null,
    asOf: asOf ?? null,
    chairOf: body ?? 'accsm',
    currentOnly: !asOf,
  })
  const set = (part: { body?: string | undefined; asOf?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })
  return (
    <Page
      title={t`Members and agencies`}
      lead={
        <Trans>
          Everybody at the table, in protocol order: through which agency, since when, and who speaks for them.
        </Trans>
      }
    >
      <Loaded from={asked}>
        {({ delegations, offices, chair, chairTerms, bodies, asOfPresets }) => {
          const groups = [
            { kind: 'MEMBER_STATE', name: t`Member states` },
            { kind: 'PARTNER', name: t`Partners` },
            { kind: 'SECRETARIAT', name: t`Secretariat` },
          ] as const
          const days = asOfPresets.map(({ date, meeting }) => ({
            date,
            name: `${local(meeting.name)} · ${inWords(date, language)}`,
          }))
          if (asOf && !days.some(({ date }) => date === asOf))
            days.unshift({ date: asOf, name: inWords(asOf, language) })
          return (
            <>
              <Filters
                summary={<Plural value={delegations.length} one="# delegation" other="# delegations" />}
                onClear={(body ?? asOf) ? () => set({ body: undefined, asOf: undefined }) : undefined}
              >
                <BodyField bodies={bodies} value={body} onChange={(body) => set({ body })} />
                <SelectField
                  label={t`On the day of`}
                  value={asOf ?? ''}
                  onChange={(event) => set({ asOf: event.currentTarget.value || undefined })}
                >
                  <option value="">{t`Today`}</option>
                  {days.map(({ date, name }) => (
                    <option key={date} value={date}>
                      {name}
                    </option>
                  ))}
                </SelectField>
              </Filters>
              <ChairNow chair={chair} />
              {delegations.length === 0 ? (
                <Empty icon="people" title={<Trans>Nobody took part on that day</Trans>}>
                  <Trans>No source on record says that this body had members then.</Trans>
                </Empty>
              ) : (
                groups.map(({ kind, name }) => {
                  const those = delegations.filter((each) => each.kind === kind)
                  return those.length === 0 ? null : (
                    <Panel key={kind} title={name}>
                      <Roster caption={name} delegations={those} offices={offices} asOf={asOf} />
                    </Panel>
                  )
                })
              )}
              <ChairTerms terms={chairTerms} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
