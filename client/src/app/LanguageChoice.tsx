import { useLingui, Trans } from '@lingui/react/macro'
import { useApolloClient } from '@apollo/client/react'
import { keepLanguage, speak } from '../i18n/language.choice.js'
import { Segments } from '../ui/Segments.js'

/** Changes the language of the page in place; what is typed stays, and the server's sentences are asked for again. */
export function LanguageChoice() {
  const { i18n } = useLingui()
  const client = useApolloClient()
  return (
    <Segments
      legend={<Trans>Language</Trans>}
      value={i18n.locale === 'vi' ? 'vi' : 'en'}
      onChange={(language) => {
        keepLanguage(language)
        void speak(language).then(() => client.refetchQueries({ include: 'active' }))
      }}
      choices={[
        { value: 'en', label: 'English', lang: 'en' },
        { value: 'vi', label: 'Tiếng Việt', lang: 'vi' },
      ]}
    />
  )
}
