import { expect, type Locator } from '@playwright/test'
import { Person, beginning } from './person.js'

export type PositionWords = 'No objection' | 'Support with comment' | 'Need more time' | 'Object'

/** Who speaks for a delegation at the senior officials' meeting. */
export class SeniorOfficial extends Person {
  /** States the delegation's position, as its confirmation dialog words it, and sees it recorded. */
  async states(code: string, position: PositionWords, text?: string): Promise<void> {
    await this.opensProposal(code, 'positions')
    await this.choosesPosition(position, text)
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

  /** The objection is cleared by the delegation that raised it. */
  async clearsTheObjection(code: string): Promise<void> {
    await this.states(code, 'No objection')
  }

  async choosesPosition(position: PositionWords, text?: string): Promise<void> {
    await this.picks(position)
    if (text !== undefined) await this.field(position === 'Support with comment' ? 'Comment' : 'Reason').fill(text)
  }

  /** The row of a delegation on the consensus board. */
  seatOf(delegation: string): Locator {
    return this.main.getByRole('row', { name: new RegExp(delegation) })
  }

  async seesPosition(delegation: string, position: PositionWords | 'Silent'): Promise<void> {
    await expect(
      this.seatOf(delegation)
        .getByText(beginning(this.say(position)))
        .first(),
    ).toBeVisible()
  }
}
