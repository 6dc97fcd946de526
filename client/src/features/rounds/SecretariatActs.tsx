import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { AttendanceAct } from './AttendanceAct.js'
import classes from './ConsensusBoard.module.css'
import { RecordLeavingAct } from './RecordLeavingAct.js'
import { RecordPositionAct } from './RecordPositionAct.js'

const Fields = graphql(`
  fragment SecretariatActs_round on Round {
    procedure
    viewerCan {
      recordPosition {
        allowed
      }
      recordAttendance {
        allowed
      }
      recordLeaving {
        allowed
      }
    }
    ...RecordPositionAct_round
    ...RecordLeavingAct_round
    ...AttendanceAct_round
  }
`)

/** What the Secretariat, and in the room the Chair, write down for others. */
export function SecretariatActs({ round }: { round: FragmentOf<typeof Fields> }) {
  const shown = read(Fields, round)
  const { procedure, viewerCan } = shown
  const attends = viewerCan.recordAttendance.allowed && procedure === 'IN_SESSION'
  if (!viewerCan.recordPosition.allowed && !viewerCan.recordLeaving.allowed && !attends) return null
  return (
    <div className={classes.acts} data-print="no">
      {viewerCan.recordPosition.allowed ? <RecordPositionAct round={shown} /> : null}
      {viewerCan.recordLeaving.allowed ? <RecordLeavingAct round={shown} /> : null}
      {attends ? <AttendanceAct round={shown} /> : null}
    </div>
  )
}
