import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Panel } from '../../ui/Page.js'
import { ConceptNoteFields, noteOf } from '../proposals/ConceptNoteFields.js'
import { NoteSections } from '../proposals/NoteSections.js'
import { useNoteChoices } from '../proposals/note.choices.js'
import classes from './Register.module.css'

const Fields = graphql(`
  fragment DecidedText_decision on Decision {
    title {
      en
      vi
    }
    text {
      en
      vi
    }
    trail {
      revision
    }
    proposal {
      id
      workPlan {
        key
      }
    }
    conceptNote {
      ...ConceptNoteFields_note
    }
  }
`)

const LANGUAGES = [
  ['en', 'English'],
  ['vi', 'Tiếng Việt'],
] as const

/** The text as decided, in both languages where both were given; the whole note for those who may read it. */
export function DecidedText({ decision }: { decision: FragmentOf<typeof Fields> }) {
  const { title, text, trail, proposal, conceptNote } = read(Fields, decision)
  const choices = useNoteChoices(proposal?.workPlan?.key)
  return (
    <Panel
      title={<Trans>Text as decided</Trans>}
      actions={
        trail?.revision ? (
          <span className="quietly">
            <Trans>Revision {trail.revision}</Trans>
          </span>
        ) : null
      }
    >
      <div className={classes.languages}>
        {LANGUAGES.map(([language, name]) => (
          <div key={language}>
            <h3>{name}</h3>
            {title[language] ? (
              <p lang={language} className={classes.title}>
                {title[language]}
              </p>
            ) : null}
            {text[language] ? <p lang={language}>{text[language]}</p> : null}
            {title[language] || text[language] ? null : (
              <p className="quietly">
                <Trans>Not given in this language.</Trans>
              </p>
            )}
          </div>
        ))}
      </div>
      {conceptNote ? (
        <details>
          <summary>
            <Trans>The whole concept note</Trans>
          </summary>
          <NoteSections note={noteOf(read(ConceptNoteFields, conceptNote))} choices={choices} />
        </details>
      ) : null}
    </Panel>
  )
}
