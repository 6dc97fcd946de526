import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.js'

/** Brings whoever has opened a round to its board, whatever part of the proposal they stood in. */
export function useGoToRound(code: string): () => void {
  const navigate = useNavigate()
  return () => void navigate({ ...paths.proposal(code, 'positions'), replace: true, resetScroll: false })
}
