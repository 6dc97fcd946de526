import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql, type AudienceTier } from '@mufakat/schema'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useAsk } from '../../app/ask.js'
import { useLocal } from '../../ui/Local.js'
import { TextArea } from '../../ui/TextField.js'
import { mentionAt, withMention, type Mentionable } from './mention.js'
import classes from './MentionArea.module.css'

const People = graphql(`
  query Mentionable($subject: ID!, $parent: ID, $audience: AudienceTier, $sharedWith: [String!], $words: String!) {
    mentionable(subject: $subject, parent: $parent, audience: $audience, sharedWith: $sharedWith, words: $words) {
      id
      name
      delegation {
        id
        name {
          en
          vi
        }
      }
    }
  }
`)

interface Props {
  id: string
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  onMention: (person: Mentionable) => void
  /** Who is to read the comment: only they can be mentioned. */
  readers: { subject: string; parent: string | null; audience: AudienceTier | null; sharedWith: string[] | null }
}

/**
 * A text in which @ offers the people who will read it. The caret stays in the text: arrows move through the offers,
 * Enter or Tab takes one, Escape goes on writing.
 */
export function MentionArea({ id, label, hint, value, onChange, onMention, readers }: Props) {
  const { t } = useLingui()
  const local = useLocal()
  const area = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const [closedAt, setClosedAt] = useState<number>()
  const found = mentionAt(value, caret)
  const query = found && found.at !== closedAt ? found : undefined
  const { data, previousData } = useAsk(People, { ...readers, words: query?.words ?? '' }, { unless: !query })
  const people = query ? ((data ?? previousData)?.mentionable ?? []) : []
  const active = people[Math.min(at, people.length - 1)]

  const take = (person: Mentionable) => {
    if (!query) return
    const next = withMention(value, query, person.name)
    onChange(next.text)
    onMention({ id: person.id, name: person.name })
    setCaret(next.caret)
    setAt(0)
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(next.caret, next.caret)
    })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (people.length === 0 || !active || event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step) setAt((Math.min(at, people.length - 1) + step + people.length) % people.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(active)
    else if (event.key === 'Escape') setClosedAt(query?.at)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={classes.area}>
      <TextArea
        ref={area}
        id={id}
        label={label}
        hint={hint}
        value={value}
        aria-autocomplete="list"
        aria-controls={people.length > 0 ? listId : undefined}
        aria-activedescendant={active ? `${listId}-${active.id}` : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value)
          setCaret(event.currentTarget.selectionStart)
          setAt(0)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => setClosedAt(query?.at)}
        onFocus={() => setClosedAt(undefined)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="visually-hidden">
        {query && data ? (
          people.length > 0 ? (
            <Plural
              value={people.length}
              one="# person can be mentioned; take them with Enter"
              other="# people can be mentioned; choose with the arrow keys, take with Enter"
            />
          ) : (
            <Trans>Nobody of this name will read the comment</Trans>
          )
        ) : null}
      </p>
      {query && data && people.length === 0 && query.words.length > 1 ? (
        <p className={classes.nobody} aria-hidden="true">
          <Trans>Nobody of this name will read the comment</Trans>
        </p>
      ) : null}
      {people.length > 0 ? (
        <ul id={listId} role="listbox" aria-label={t`People to mention`} className={classes.people}>
          {people.map((person) => (
            <li
              key={person.id}
              id={`${listId}-${person.id}`}
              role="option"
              aria-selected={person.id === active?.id}
              className={classes.person}
              // The pointer must not take the focus out of the text.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              <span>{person.name}</span>
              {person.delegation ? <span className={classes.of}>{local(person.delegation.name)}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
