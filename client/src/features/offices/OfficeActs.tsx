import { read, type FragmentOf } from '../../app/fragments.js'
import classes from './Offices.module.css'
import { EndOfficeAct } from './EndOfficeAct.js'
import { EntrustAct } from './EntrustAct.js'
import { HandOverAct } from './HandOverAct.js'
import { OfficeSubject } from './office.subject.js'

/** What the viewer may do with an office now; nothing when nothing. */
export function OfficeActs({ office }: { office: FragmentOf<typeof OfficeSubject> }) {
  const { handOver, entrust, end } = read(OfficeSubject, office).viewerCan
  if (!handOver.allowed && !entrust.allowed && !end.allowed) return null
  return (
    <div className={classes.acts} data-print="no">
      {handOver.allowed ? <HandOverAct office={office} /> : null}
      {entrust.allowed ? <EntrustAct office={office} /> : null}
      {end.allowed ? <EndOfficeAct office={office} /> : null}
    </div>
  )
}
