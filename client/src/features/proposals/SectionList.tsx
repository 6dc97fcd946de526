import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { paths } from '../../app/paths.js'
import { Tag } from '../../ui/Tag.js'
import type { Note } from './note.js'
import { progressOf, SECTIONS, type Progress, type SectionKey } from './note.sections.js'
import classes from './SectionList.module.css'

interface Props {
  code: string
  note: Note
  wrong: readonly string[]
  hasAreas: boolean
  current: SectionKey | 'CHECK'
}

/** The parts of the concept note and how far each is; the last is the check before submitting. */
export function SectionList({ code, note, wrong, hasAreas, current }: Props) {
  const { t, i18n } = useLingui()
  return (
    <nav aria-label={t`Sections of the concept note`}>
      <ol className={classes.list}>
        {SECTIONS.map((section) => (
          <li key={section.key}>
            <Link
              {...paths.editProposal(code, section.key)}
              replace
              className={classes.row}
              aria-current={section.key === current ? 'step' : undefined}
            >
              <span className={classes.name}>{i18n._(section.name)}</span>
              <ProgressTag progress={progressOf(section, note, wrong, hasAreas)} />
            </Link>
          </li>
        ))}
        <li>
          <Link
            {...paths.editProposal(code, 'CHECK')}
            replace
            className={classes.row}
            aria-current={current === 'CHECK' ? 'step' : undefined}
          >
            <span className={classes.name}>
              <Trans>Check and submit</Trans>
            </span>
          </Link>
        </li>
      </ol>
    </nav>
  )
}

function ProgressTag({ progress }: { progress: Progress }) {
  if (progress === 'DONE')
    return (
      <Tag tone="good" icon="check">
        <Trans>Complete</Trans>
      </Tag>
    )
  if (progress === 'WRONG')
    return (
      <Tag tone="bad" icon="alert">
        <Trans>Needs a change</Trans>
      </Tag>
    )
  if (progress === 'BEGUN')
    return (
      <Tag tone="info">
        <Trans>Begun</Trans>
      </Tag>
    )
  return (
    <Tag>
      <Trans>Not begun</Trans>
    </Tag>
  )
}
