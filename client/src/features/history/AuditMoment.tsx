import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import type { ReactNode } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Instant } from '../../ui/Instant.js'
import { useLocal } from '../../ui/Local.js'
import { Moment } from '../../ui/Timeline.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import { officeName } from '../members/offices.js'
import { ACTS } from './acts.js'
import classes from './AuditMoment.module.css'
import { Changes } from './Changes.js'
import { SubjectLink } from './SubjectLink.js'

const Fields = graphql(`
  fragment AuditMoment_entry on AuditEntry {
    at
    action
    office
    reason
    audience
    act {
      en
      vi
    }
    person {
      name
    }
    actingFor {
      name
    }
    delegation {
      ...DelegationChip_delegation
    }
    changes {
      ...Changes_change
    }
    ...SubjectLink_entry
  }
`)

/** One act: who, what, on which record, for whom, in which office, when, what changed and why. */
export function AuditMoment({
  entry,
  within = false,
  mark,
}: {
  entry: FragmentOf<typeof Fields>
  /** Shown on the record's own page, which then goes without saying. */
  within?: boolean
  mark?: ReactNode
}) {
  const { i18n } = useLingui()
  const local = useLocal()
  const { at, action, act, office, reason, audience, person, actingFor, delegation, changes, ...subject } = read(Fields, entry)
  const look = ACTS[action]
  return (
    <Moment
      icon={look?.icon ?? 'pen'}
      tone={look?.tone ?? 'neutral'}
      what={
        <>
          <strong>{person?.name ?? <Trans>Somebody</Trans>}</strong> {look ? i18n._(look.words) : local(act)}
          {within ? null : (
            <>
              {' · '}
              <SubjectLink entry={subject} />
            </>
          )}
        </>
      }
      when={
        <>
          {mark} <Instant at={at} />
        </>
      }
    >
      <p className={classes.by}>
        {delegation ? <DelegationChip delegation={delegation} /> : null}
        {office ? <span>{i18n._(officeName(office))}</span> : null}
        {actingFor ? (
          <span>
            <Trans>acting for {actingFor.name}</Trans>
          </span>
        ) : null}
        <WhoCanSee tier={audience} />
      </p>
      {reason ? (
        <p className={classes.reason}>
          <Trans>Reason: {reason}</Trans>
        </p>
      ) : null}
      <Changes action={action} changes={changes} />
    </Moment>
  )
}
