import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import classes from './Search.module.css'

const Fields = graphql(`
  fragment Marked_text on MarkedText {
    text
    isMatch
  }
`)

/** A text in pieces, those that were looked for marked. */
export function Marked({ pieces }: { pieces: readonly FragmentOf<typeof Fields>[] }) {
  return (
    <>
      {pieces.map((piece, index) => {
        const { text, isMatch } = read(Fields, piece)
        return isMatch ? (
          <mark key={index} className={classes.match}>
            {text}
          </mark>
        ) : (
          text
        )
      })}
    </>
  )
}
