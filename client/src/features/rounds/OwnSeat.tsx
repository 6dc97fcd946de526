import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useViewer } from '../../app/viewer.js'
import { CapitalsWord } from './CapitalsWord.js'
import { NotConfirmed } from './NotConfirmed.js'
import { PartnersWord } from './PartnersWord.js'
import { PositionForm } from './PositionForm.js'
import { RecordedForYou } from './RecordedForYou.js'

const Fields = graphql(`
  fragment OwnSeat_round on Round {
    id
    state
    closedHow
    viewerCan {
      confirmPosition {
        allowed
      }
      giveConsent {
        allowed
      }
    }
    board {
      counts
      delegation {
        key
      }
      position {
        pending
        onBehalf {
          confirmedAt
        }
        ...RecordedForYou_position
      }
    }
    partners {
      consents
      delegation {
        key
      }
    }
    ...PositionForm_round
    ...PartnersWord_round
    ...CapitalsWord_round
  }
`)

/** What the viewer's own delegation can say now: its word on what was recorded for it, its capital's, its consent as a partner, or its position. */
export function OwnSeat({ round }: { round: FragmentOf<typeof Fields> }) {
  const viewer = useViewer()
  const shown = read(Fields, round)
  const { id, state, closedHow, viewerCan, board, partners } = shown
  const position = board.find(({ counts, delegation }) => counts && delegation.key === viewer?.delegationKey)?.position
  const mayConfirm = viewerCan.confirmPosition.allowed
  const asked = partners.find(({ delegation }) => delegation.key === viewer?.delegationKey)
  return (
    <>
      {viewerCan.giveConsent.allowed && asked?.consents == null ? <PartnersWord round={shown} /> : null}
      {mayConfirm && position?.onBehalf && !position.onBehalf.confirmedAt ? (
        <RecordedForYou roundId={id} position={position} />
      ) : null}
      {mayConfirm && position?.pending ? <CapitalsWord round={shown} /> : null}
      {state === 'CLOSED' && closedHow === 'CLOCK' && position?.pending ? <NotConfirmed /> : null}
      <PositionForm key={id} round={shown} />
    </>
  )
}
