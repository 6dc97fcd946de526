import Sequencer from '@jest/test-sequencer'

const LONG = ['matrix.test.ts', 'round.battery.test.ts', 'round.model.test.ts', 'mufakat.test.ts', 'kill.test.ts']

/** The long ones first, so that no worker is still at one when the others are done: a fresh clone knows no times. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => LONG.findIndex((name) => path.endsWith(`/${name}`)) >>> 0
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b))
  }
}
