import { Trans } from '@lingui/react/macro'
import { graphql, type OfficeKind } from '@mufakat/schema'
import { useState } from 'react'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { signInAsPersona } from '../../app/sign-in.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { PersonaCard } from './PersonaCard.js'
import { PersonaLine } from './PersonaLine.js'
import classes from './SignInChoices.module.css'

const DemoPersonas = graphql(`
  query DemoPersonas {
    demoPersonas {
      key
      kind
      whatToTry {
        en
      }
      ...PersonaCard_persona
      ...PersonaLine_persona
    }
  }
`)

const ORDER: OfficeKind[] = [
  'FOCAL_POINT',
  'DESK_OFFICER',
  'SENIOR_OFFICIAL',
  'CHAIR',
  'PARTNER_FOCAL_POINT',
  'HEAD',
  'OBSERVER',
]

/** The people of the demonstration: one card for each role, then everybody; one click. */
export function Personas({ onSignedIn }: { onSignedIn: () => void }) {
  const asked = useAsk(DemoPersonas, {})
  const [chosen, setChosen] = useState<string>()
  const [failed, setFailed] = useState(false)
  const choose = async (key: string) => {
    setChosen(key)
    setFailed(false)
    const answer = await signInAsPersona(key)
    setChosen(undefined)
    if (answer.refused) setFailed(true)
    else onSignedIn()
  }
  return (
    <Loaded from={asked} skeleton={<Skeleton kind="cards" lines={6} />}>
      {({ demoPersonas }) => {
        const roles = firstOfEach(demoPersonas, ({ whatToTry }) => whatToTry.en ?? '').sort(
          (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
        )
        const others = demoPersonas.filter((persona) => !roles.includes(persona))
        return (
          <>
            {failed ? (
              <Notice tone="bad" live title={<Trans>Not signed in</Trans>}>
                <Trans>The server did not answer as expected. Try again in a moment.</Trans>
              </Notice>
            ) : null}
            <p className={classes.demo}>
              <Trans>
                This is a demonstration: choose a person and start. They are made up; the plans, meetings and commitments
                are real and carry their sources.
              </Trans>
            </p>
            <ul className={classes.cards}>
              {roles.map((persona) => (
                <li key={persona.key}>
                  <PersonaCard
                    persona={persona}
                    busy={chosen === persona.key}
                    onChoose={() => void choose(persona.key)}
                  />
                </li>
              ))}
            </ul>
            {others.length > 0 ? (
              <>
                <h2>
                  <Trans>The other delegations</Trans>
                </h2>
                <ul className={classes.lines}>
                  {others.map((persona) => (
                    <li key={persona.key}>
                      <PersonaLine
                        persona={persona}
                        busy={chosen === persona.key}
                        onChoose={() => void choose(persona.key)}
                      />
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}

/** The first of each kind; a focal point who writes comes before one who only reads. */
function firstOfEach<Item extends { key: string }>(items: readonly Item[], kind: (item: Item) => string): Item[] {
  const kinds = [...new Set(items.map(kind))]
  return kinds.map((each) => items.find((item) => kind(item) === each)).filter((item) => item !== undefined)
}
