import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Button } from '../../ui/Button.js'
import { Instant } from '../../ui/Instant.js'
import { useLanguage } from '../../ui/language.js'
import { Notice } from '../../ui/Notice.js'
import { Panel } from '../../ui/Page.js'
import { inWords } from '../../ui/partial-date.format.js'
import { ConceptNoteFields, noteOf } from './ConceptNoteFields.js'
import { DiffStretches } from './DiffStretches.js'
import { useNoteChoices } from './note.choices.js'
import { changesIn, diffNotes } from './note-diff.js'
import { NOTE_FIELDS } from './note.fields.js'
import type { NoteWords } from './note.lines.js'
import { RevisionPair } from './RevisionPair.js'
import text from './ProposalText.module.css'
import classes from './RevisionDiff.module.css'

const Fields = graphql(`
  fragment RevisionDiff_proposal on Proposal {
    code
    workPlan {
      key
    }
    revisions {
      id
      number
      isDraft
      submittedAt
      savedAt
      changeSummary
      changeKind
      conceptNote {
        ...ConceptNoteFields_note
      }
    }
  }
`)

/**
 * What changed between two revisions, field by field and word by word. Without `from` and `to`, the newest text and the
 * one before it.
 */
export function RevisionDiff({
  proposal,
  from,
  to,
}: {
  proposal: FragmentOf<typeof Fields>
  from: number | undefined
  to: number | undefined
}) {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const navigate = useNavigate()
  const [showsAll, setShowsAll] = useState(false)
  const { code, revisions, workPlan } = read(Fields, proposal)
  const choices = useNoteChoices(workPlan?.key)
  const newest = revisions[0]?.number ?? 1
  const [first, last] = ordered(from ?? (to ?? newest) - 1, to ?? newest)
  const older = revisions.find(({ number }) => number === first)
  const newer = revisions.find(({ number }) => number === last)
  const say: NoteWords = {
    yes: t`Yes`,
    no: t`No`,
    allStates: t`All ASEAN member states`,
    someStates: t`Some member states`,
    ownBudget: t`the lead’s own budget, or another source`,
    target: (value) => t`target: ${value}`,
    date: (date) => inWords(date, language),
    amount: (amount) => (/^\d+(\.\d+)?$/.test(amount) ? i18n.number(Number(amount)) : amount),
  }
  const sections = useMemo(() => {
    if (!older || !newer) return []
    const [a, b] = [older, newer].map(({ conceptNote }) => noteOf(read(ConceptNoteFields, conceptNote)))
    return diffNotes(a!, b!, choices, say, language)
    // `say` follows the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [older, newer, choices, language])
  const changes = changesIn(sections)
  const shown = showsAll
    ? sections
    : sections
        .map((part) => ({ ...part, fields: part.fields.filter(({ changed }) => changed) }))
        .filter(({ fields }) => fields.length > 0)
  return (
    <Panel>
      <RevisionPair
        revisions={revisions}
        from={first}
        to={last}
        onChoose={(a, b) => void navigate({ ...paths.proposalChanges(code, a, b), replace: true, resetScroll: false })}
      />
      {!older || !newer ? (
        <Notice tone="warn" title={<Trans>One of these revisions is not here for you to read</Trans>}>
          <Link {...paths.proposal(code, 'text')}>
            <Trans>Read the newest text</Trans>
          </Link>
        </Notice>
      ) : (
        <>
          <div className={classes.summary}>
            <p role="status">
              {changes === 0 ? (
                <Trans>Nothing differs between these two texts.</Trans>
              ) : (
                <strong>
                  <Plural value={changes} one="# field changed" other="# fields changed" />
                </strong>
              )}
              {newer.submittedAt ? (
                <span className="quietly">
                  {' · '}
                  <Trans>
                    revision {last} submitted <Instant at={newer.submittedAt} day />
                  </Trans>
                </span>
              ) : null}
            </p>
            <p className={classes.key}>
              <ins>{t`added`}</ins> <del>{t`removed`}</del>
            </p>
            <Button small aria-pressed={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? <Trans>Show changed fields only</Trans> : <Trans>Show unchanged fields too</Trans>}
            </Button>
          </div>
          {newer.changeSummary ? (
            <p className={text.change}>
              <Trans>What changed: {newer.changeSummary}</Trans>
            </p>
          ) : null}
          {shown.map(({ section, fields }) => (
            <section key={section.key} className={text.section}>
              <h2>{i18n._(section.name)}</h2>
              <dl className={text.answers}>
                {fields.map(({ field, lines, changed }) => (
                  <div key={field} data-changed={changed || undefined} className={classes.field}>
                    <dt>{i18n._(NOTE_FIELDS[field].label)}</dt>
                    <dd lang={NOTE_FIELDS[field].lang}>
                      {lines.map((line, index) => (
                        <DiffStretches key={index} line={line} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </>
      )}
    </Panel>
  )
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a])
