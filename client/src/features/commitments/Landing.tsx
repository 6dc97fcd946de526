import { useEffect, useRef, type ReactNode } from 'react'
import classes from './Commitments.module.css'

/** A place in a list that an address may name; it comes into sight when its rows arrive after the address. */
export function Landing({ id, children }: { id: string; children: ReactNode }) {
  const ref = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (decodeURIComponent(location.hash) === `#${id}`) ref.current?.scrollIntoView({ block: 'center' })
  }, [id])
  return (
    <span ref={ref} id={id} className={classes.instrument}>
      {children}
    </span>
  )
}
