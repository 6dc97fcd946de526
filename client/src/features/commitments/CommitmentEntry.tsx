import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { paths } from '../../app/paths.js'
import { Entry } from '../../ui/Entries.js'
import { Local } from '../../ui/Local.js'
import { Actors } from './Actors.js'
import { Due, KindTag, StatusTag } from './CommitmentTags.js'

const Fields = graphql(`
  fragment CommitmentEntry_commitment on Commitment {
    code
    text {
      en
      vi
    }
    due {
      text
    }
    actors {
      ...Actors_actor
    }
    meeting {
      name {
        en
        vi
      }
    }
    ...KindTag_commitment
    ...StatusTag_commitment
  }
`)

/** A commitment in a list: what was said, by whom, what it amounts to, and where it stands. */
export function CommitmentEntry({ commitment }: { commitment: FragmentOf<typeof Fields> }) {
  const { code, text, due, actors, meeting, ...tags } = read(Fields, commitment)
  return (
    <Entry
      above={
        <>
          <span>{code}</span>
          <KindTag commitment={tags} />
        </>
      }
      title={
        <Link {...paths.commitment(code)}>
          <Local text={text} />
        </Link>
      }
      side={
        <>
          <StatusTag commitment={tags} />
          <span>
            <Due date={due?.text} />
          </span>
        </>
      }
    >
      <Actors actors={actors} />
      {meeting ? (
        <span>
          <Local text={meeting.name} />
        </span>
      ) : null}
    </Entry>
  )
}
