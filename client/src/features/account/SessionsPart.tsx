import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { useCommand } from '../../app/command.js'
import { Loaded } from '../../app/Loaded.js'
import { OutcomeNotice } from '../../app/OutcomeNotice.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { Instant } from '../../ui/Instant.js'
import { Panel } from '../../ui/Page.js'
import { Tag } from '../../ui/Tag.js'
import { toast } from '../../ui/toast.js'
import classes from './Account.module.css'
import { browserOf } from './browser-of.js'

const Sessions = graphql(`
  query OwnSessions {
    viewer {
      id
      sessions {
        id
        method
        agent
        createdAt
        seenAt
        isCurrent
      }
    }
  }
`)

const End = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      __typename
      ... on EndSessionOk {
        ended
      }
      ...Refusal_refused
    }
  }
`)

const EndOthers = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      __typename
      ... on EndSessionOk {
        ended
      }
      ...Refusal_refused
    }
  }
`)

/** Where one is signed in, and a way to end it there. */
export function SessionsPart() {
  const { t } = useLingui()
  const asked = useAsk(Sessions, {})
  const end = useCommand(End)
  const endOthers = useCommand(EndOthers)
  const methods: Record<string, string> = {
    demo: t`demonstration`,
    password: t`password and code`,
    passkey: t`passkey`,
    oidc: t`the ministry’s sign-in`,
    'break-glass': t`emergency session of the administrator`,
  }
  return (
    <Panel title={<Trans>Where you are signed in</Trans>}>
      <Loaded from={asked}>
        {({ viewer }) => {
          const sessions = viewer?.sessions ?? []
          return (
            <>
              <ul className={classes.rows}>
                {sessions.map(({ id, method, agent, createdAt, seenAt, isCurrent }) => {
                  const browser = browserOf(agent)
                  const name = browser ? t`${browser.browser} on ${browser.system}` : t`an unknown program`
                  return (
                    <li key={id} className={classes.row}>
                      <Icon name="screen" />
                      <span className={classes.words}>
                        <strong>
                          {name} {isCurrent ? <Tag tone="info">{t`this one`}</Tag> : null}
                        </strong>
                        <span className="quietly">
                          <Trans>
                            {methods[method] ?? method} · since <Instant at={createdAt} /> · last used{' '}
                            <Instant at={seenAt} />
                          </Trans>
                        </span>
                      </span>
                      {isCurrent ? null : (
                        <Button
                          small
                          weight="quiet"
                          icon="out"
                          busy={end.busy}
                          aria-label={t`Sign out ${name}`}
                          onClick={() => void end.run({ sessionId: id })}
                        >
                          <Trans>Sign out there</Trans>
                        </Button>
                      )}
                    </li>
                  )
                })}
              </ul>
              <OutcomeNotice outcome={end.last} />
              <OutcomeNotice outcome={endOthers.last} />
              {sessions.length > 1 ? (
                <div>
                  <Button
                    busy={endOthers.busy}
                    onClick={() =>
                      void endOthers.run({}).then((outcome) => {
                        if (outcome.is === 'ok') toast(t`Only this one is left`)
                      })
                    }
                  >
                    <Trans>Sign out everywhere else</Trans>
                  </Button>
                </div>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </Panel>
  )
}
