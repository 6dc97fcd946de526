import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Deadline } from '../../ui/Deadline.js'
import { Local } from '../../ui/Local.js'
import { Panel } from '../../ui/Page.js'
import { PartialDate } from '../../ui/PartialDate.js'
import classes from './Handover.module.css'

const Fields = graphql(`
  fragment HandoverSections_section on HandoverSection {
    kind
    name {
      en
      vi
    }
    items {
      code
      deadline
      zone
      title {
        en
        vi
      }
      detail {
        en
        vi
      }
      due {
        text
      }
    }
  }
`)

/** The parts of the pack, an empty one too: nothing to hand over is a statement as well. */
export function HandoverSections({ sections }: { sections: readonly FragmentOf<typeof Fields>[] }) {
  return sections.map((each) => {
    const { kind, name, items } = read(Fields, each)
    return (
      <Panel key={kind} title={<Local text={name} />}>
        {items.length === 0 ? (
          <p className="quietly">
            <Trans>Nothing on record.</Trans>
          </p>
        ) : (
          <ol className={classes.items}>
            {items.map(({ code, title, detail, due, deadline, zone }, index) => (
              <li key={index} className={classes.item}>
                <span className={classes.title}>
                  {code ? <Code code={code} isCommitment={kind === 'COMMITMENTS'} /> : null} <Local text={title} />
                </span>
                {detail.en || detail.vi ? (
                  <span className={classes.detail}>
                    <Local text={detail} />
                  </span>
                ) : null}
                {deadline && zone ? (
                  <Deadline at={deadline} zone={zone} />
                ) : due ? (
                  <span className={classes.detail}>
                    <PartialDate date={due.text} />
                  </span>
                ) : null}
              </li>
            ))}
          </ol>
        )}
      </Panel>
    )
  })
}

function Code({ code, isCommitment }: { code: string; isCommitment: boolean }) {
  return <Link {...(isCommitment ? paths.commitment(code) : paths.proposal(code))}>{code}</Link>
}
