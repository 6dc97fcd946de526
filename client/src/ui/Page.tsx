import { useEffect, type ReactNode } from 'react'
import classes from './Page.module.css'
import { Printed } from './Printed.js'

interface Props {
  /** The tab's title; the visible one unless `heading` says otherwise. */
  title: string
  heading?: ReactNode
  /** Above the heading: where this belongs. */
  above?: ReactNode
  /** Beneath the heading: one line of what matters about it. */
  lead?: ReactNode
  actions?: ReactNode
  /** A document reads in a serif face and a narrow measure. */
  kind?: 'screen' | 'document'
  children: ReactNode
}

/** The frame of every screen: one h1, its actions, then the content. */
export function Page({ title, heading, above, lead, actions, kind = 'screen', children }: Props) {
  useEffect(() => {
    document.title = `${title} · Mufakat`
  }, [title])
  return (
    <article className={classes.page} data-kind={kind}>
      <Printed className={classes.printed!} />
      <header className={classes.header}>
        <div className={classes.words}>
          {above ? <div className={classes.above}>{above}</div> : null}
          <h1 className={classes.title} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead ? <div className={classes.lead}>{lead}</div> : null}
        </div>
        {actions ? (
          <div className={classes.actions} data-print="no">
            {actions}
          </div>
        ) : null}
      </header>
      {children}
    </article>
  )
}

/** A part of a page on its own sheet. */
export function Panel({
  title,
  actions,
  plain,
  id,
  children,
}: {
  title?: ReactNode
  actions?: ReactNode
  plain?: boolean
  id?: string
  children: ReactNode
}) {
  return (
    <section className={classes.panel} data-plain={plain || undefined} id={id}>
      {title || actions ? (
        <header className={classes.panelHeader}>
          {title ? <h2>{title}</h2> : <span />}
          {actions}
        </header>
      ) : null}
      {children}
    </section>
  )
}

/** Main matter and, where there is room, a narrower column beside it. `asideLeads`: in one column its first part comes first. */
export function Columns({ main, aside, asideLeads }: { main: ReactNode; aside: ReactNode; asideLeads?: boolean }) {
  return (
    <div className={classes.columns} data-aside-leads={asideLeads || undefined}>
      <div className={classes.column}>{main}</div>
      <div className={classes.column}>{aside}</div>
    </div>
  )
}
