import { expect } from '@playwright/test'
import { Person, beginning } from './person.js'

export type PositionWords = 'No objection' | 'Reservation' | 'Support with comment' | 'Need more time' | 'Object'

/** The label of its text, where it is not 'Reason'. */
const ASKED: Partial<Record<PositionWords, string>> = { Reservation: 'Reservation', 'Support with comment': 'Comment' }

/** Who speaks for a delegation at the senior officials' meeting. */
export class SeniorOfficial extends Person {
  /** States the delegation's position, as its confirmation dialog words it, and sees it recorded. */
  async states(code: string, position: PositionWords, text?: string, { adReferendum = false } = {}): Promise<void> {
    await this.opensProposal(code, 'positions')
    await this.choosesPosition(position, text)
    if (adReferendum) await this.main.getByRole('checkbox', { name: beginning(this.say('Ad referendum: subject to my capital’s confirmation')) }).check()
    await this.acts('Record the position', { verb: 'Record it' })
    await this.sees(this.say('Your position is recorded'))
  }

  /** Releases what the focal point has verified, as its confirmation dialog words it. Answers the sentence. */
  async releases(code: string): Promise<string> {
    await this.opensProposal(code, 'capital')
    await this.presses('Release', this.main)
    const sentence = (await this.dialog.textContent()) ?? ''
    await this.presses('Release', this.dialog)
    await expect(this.dialog).toBeHidden()
    await this.sees(this.say('Released: it stands as your delegation’s position in the round'))
    return sentence
  }

  async returnsIt(code: string, reason: string): Promise<void> {
    await this.opensProposal(code, 'capital')
    await this.acts('Return to the focal point', { fillIn: () => this.field('Reason', this.dialog).fill(reason) })
    await expect(this.dialog).toBeHidden()
  }

  async objects(code: string, reason: string): Promise<void> {
    await this.states(code, 'Object', reason)
  }

  /** Gives the capital's word, in a note, on what was said in the room. */
  async confirmsForTheCapital(code: string, reference: string): Promise<void> {
    await this.opensProposal(code, 'positions')
    await this.acts('Confirm for the capital', { fillIn: () => this.field('Reference', this.dialog).fill(reference) })
    await this.isDone()
  }

  /** Corrects what was recorded for the delegation, with its own word. */
  async corrects(position: PositionWords): Promise<void> {
    await this.presses('Correct', this.main)
    await this.picks(position)
    await this.acts('Record the position', { verb: 'Record it' })
    await this.sees(this.say('Your position is recorded'))
  }

  /** The objection is cleared by the delegation that raised it. */
  async clearsTheObjection(code: string): Promise<void> {
    await this.states(code, 'No objection')
  }

  /** On the board: this change is not editorial. */
  async contests(reason: string): Promise<void> {
    await this.acts('Contest that it is editorial', { fillIn: () => this.field('Reason', this.dialog).fill(reason) })
    await this.isDone()
  }

  async choosesPosition(position: PositionWords, text?: string): Promise<void> {
    await this.picks(position)
    if (text !== undefined) await this.field(ASKED[position] ?? 'Reason').fill(text)
  }

  async seesPosition(delegation: string, position: PositionWords | 'Silent'): Promise<void> {
    await expect(
      this.seatOf(delegation)
        .getByText(beginning(this.say(position)))
        .first(),
    ).toBeVisible()
  }
}
