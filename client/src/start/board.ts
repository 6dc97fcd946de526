import type { ConsensusBoard } from '../features/rounds/ConsensusBoard.js'

/** Where each delegation stands, a part of a proposal's page; `there` when it has come. */
export const board = {
  there: undefined as typeof ConsensusBoard | undefined,
  open: async () => (board.there = (await import('../features/rounds/ConsensusBoard.js')).ConsensusBoard),
}
