import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLanguage } from '../../ui/language.js'
import classes from './Chair.module.css'

const Fields = graphql(`
  fragment Theme_text on LocalText {
    en
    vi
  }
`)

/** A term's theme in both languages, the page's first. Nobody translates a theme but its chair. */
export function Theme({ theme }: { theme: FragmentOf<typeof Fields> }) {
  const words = read(Fields, theme)
  const language = useLanguage()
  const other = language === 'vi' ? 'en' : 'vi'
  const own = words[language]
  const foreign = words[other]
  if (!own && !foreign) {
    return (
      <p className={classes.foreign}>
        <Trans>No theme on record</Trans>
      </p>
    )
  }
  return (
    <div className={classes.theme}>
      {own ? <p className={classes.own}>{own}</p> : null}
      {foreign ? (
        <p lang={other} className={own ? classes.foreign : classes.own}>
          {foreign}
        </p>
      ) : null}
      {own && foreign ? null : (
        <p className={classes.foreign}>
          {own ? <Trans>Known in this language only.</Trans> : <Trans>Known in the other language only.</Trans>}
        </p>
      )}
    </div>
  )
}
