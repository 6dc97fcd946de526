import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { Link } from '@tanstack/react-router'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Deadline } from '../../ui/Deadline.js'
import { Icon } from '../../ui/Icon.js'
import { Local } from '../../ui/Local.js'
import { PartialDate } from '../../ui/PartialDate.js'
import { Tag } from '../../ui/Tag.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './Duties.module.css'
import { LOOKS } from './duty.looks.js'

const Fields = graphql(`
  fragment DutyLine_duty on Duty {
    rule
    code
    deadline
    zone
    isOverdue
    count
    verb {
      en
      vi
    }
    title {
      en
      vi
    }
    ruleText {
      en
      vi
    }
    due {
      text
    }
    askedBy {
      ...DelegationChip_delegation
    }
    inheritedFrom {
      name
    }
    subject {
      __typename
      ... on Round {
        proposal {
          code
        }
      }
      ... on ChairTerm {
        body {
          key
        }
      }
      ... on Comment {
        subject {
          __typename
          ... on Project {
            code
          }
          ... on Proposal {
            code
          }
        }
      }
    }
  }
`)

/** One thing to do: the verb, on what, who asks, until when on both clocks, and the rule that put it here. */
export function DutyLine({ duty }: { duty: FragmentOf<typeof Fields> }) {
  const { t } = useLingui()
  const { rule, code, deadline, zone, isOverdue, count, verb, title, ruleText, due, askedBy, inheritedFrom, subject } = read(
    Fields,
    duty,
  )
  const { icon, tone, to } = LOOKS[rule]
  const about =
    subject?.__typename === 'Round'
      ? subject.proposal.code
      : subject?.__typename === 'Comment'
        ? subject.subject.code
        : subject?.__typename === 'ChairTerm'
          ? subject.body.key
          : code
  return (
    <li className={classes.duty}>
      <span className={classes.icon} data-tone={tone}>
        <Icon name={icon} size={18} />
      </span>
      <div className={classes.words}>
        <Link {...to(about)} className={classes.link}>
          <span className={classes.verb}>
            <Local text={verb} />
          </span>{' '}
          <span className={classes.title}>{title.en || title.vi ? <Local text={title} /> : t`Untitled proposal`}</span>
        </Link>
        {deadline && zone ? (
          <span className={classes.when}>
            <Deadline at={deadline} zone={zone} />
          </span>
        ) : due ? (
          <span className={classes.when}>
            <Icon name="calendar" size={16} />{' '}
            <span>
              <Trans>
                due <PartialDate date={due.text} />
              </Trans>
            </span>
            {isOverdue ? (
              <Tag tone="bad" icon="alert">
                <Trans>Overdue</Trans>
              </Tag>
            ) : null}
          </span>
        ) : null}
        <span className={classes.about}>
          <span>{code}</span>
          {askedBy ? <DelegationChip delegation={askedBy} /> : null}
          {inheritedFrom ? <Trans>addressed to {inheritedFrom.name}</Trans> : null}
          {count ? <Plural value={count} one="# open thread" other="# open threads" /> : null}
        </span>
        <span className={classes.why}>
          <Local text={ruleText} />
        </span>
      </div>
      <Icon name="right" />
    </li>
  )
}
