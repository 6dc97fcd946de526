import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { paths } from '../../app/paths.js'
import { Deadline } from '../../ui/Deadline.js'
import { Icon, type IconName } from '../../ui/Icon.js'
import { Local } from '../../ui/Local.js'
import type { Tone } from '../../ui/Tag.js'
import classes from './Duties.module.css'
import type { Duty, DutyKind } from './duty.js'

interface Look {
  verb: MessageDescriptor
  why: MessageDescriptor
  icon: IconName
  tone: Tone
  to: (code: string) => ReturnType<(typeof paths)['proposal' | 'editProposal']>
}

// prettier-ignore
const LOOKS: Record<DutyKind, Look> = {
  RECORD_DECISION: { verb: msg`Record the decision`,     why: msg`It is tabled, and your delegation holds the chair.`,                 icon: 'scales',  tone: 'round', to: (code) => paths.proposal(code, 'positions') },
  STATE_POSITION:  { verb: msg`State the position`,      why: msg`Your delegation counts in this round and is silent.`,                icon: 'scales',  tone: 'round', to: (code) => paths.proposal(code, 'positions') },
  STATE_AGAIN:     { verb: msg`Look at your position again`, why: msg`The text has changed since your delegation stated its position.`, icon: 'swap',   tone: 'warn',  to: (code) => paths.proposal(code, 'positions') },
  APPRAISE:        { verb: msg`Appraise`,                why: msg`It is submitted, and desk officers appraise what is submitted.`,     icon: 'check',   tone: 'info',  to: (code) => paths.proposal(code, 'text') },
  ANSWER_RETURN:   { verb: msg`Revise and submit again`, why: msg`The Secretariat returned it with reasons.`,                          icon: 'back',    tone: 'warn',  to: (code) => paths.editProposal(code) },
  COMMENT:         { verb: msg`Comment`,                 why: msg`It is circulated to your delegation for comments.`,                  icon: 'speech',  tone: 'info',  to: (code) => paths.proposal(code, 'comments') },
  TABLE:           { verb: msg`Table at a meeting`,      why: msg`Its time for comments is over.`,                                     icon: 'flag',    tone: 'info',  to: (code) => paths.proposal(code, 'text') },
  FINISH_DRAFT:    { verb: msg`Finish the draft`,        why: msg`Your delegation has begun it, and it is not submitted yet.`,         icon: 'pen',     tone: 'neutral', to: (code) => paths.editProposal(code) },
}

/** One line for each thing that is asked: the verb, on what, until when, and why it stands here. */
export function Duties({ duties }: { duties: readonly Duty[] }) {
  const { t, i18n } = useLingui()
  return (
    <ol className={classes.duties}>
      {duties.map(({ kind, proposal }) => {
        const { verb, why, icon, tone, to } = LOOKS[kind]
        const { code, title, commentsCloseAt, commentsCloseZone, delegation } = proposal
        return (
          <li key={proposal.id} className={classes.duty}>
            <span className={classes.icon} data-tone={tone}>
              <Icon name={icon} size={18} />
            </span>
            <div className={classes.words}>
              <Link {...to(code)} className={classes.link}>
                <span className={classes.verb}>{i18n._(verb)}</span>
                <span className={classes.title}>
                  {title.en || title.vi ? <Local text={title} /> : t`Untitled proposal`}
                </span>
              </Link>
              <span className={classes.about}>
                <span>
                  {code} · <Local text={delegation.name} />
                </span>
                {kind === 'COMMENT' && commentsCloseAt && commentsCloseZone ? (
                  <Deadline at={commentsCloseAt} zone={commentsCloseZone} />
                ) : null}
              </span>
              <span className={classes.why}>
                <Trans>Why: {i18n._(why)}</Trans>
              </span>
            </div>
            <Icon name="right" />
          </li>
        )
      })}
    </ol>
  )
}
