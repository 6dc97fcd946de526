import { Person } from './person.js'

/** The Secretariat's desk officer: appraises what is submitted, and tables it. */
export class DeskOfficer extends Person {
  async returns(code: string, reasons: string): Promise<void> {
    await this.givesReason(code, { button: 'Return with reasons', reason: reasons, field: 'Reasons' })
  }

  async circulates(code: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Circulate for comments', { fillIn: () => this.ticksEveryPoint() })
    await this.isDone()
  }

  /** By the procedure of this name, at its usual deadline. */
  async putsToDecision(code: string, procedure: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Put to decision in writing', { fillIn: () => this.picks(procedure, this.dialog) })
    await this.isDone()
  }

  /** To the deadline that the dialog proposes. */
  async extends(code: string, reason: string): Promise<void> {
    await this.givesReason(code, { button: 'Extend the deadline', reason })
  }

  async startsAgain(code: string, reason: string): Promise<void> {
    await this.givesReason(code, { button: 'Start again', reason })
  }

  async stops(code: string, reason: string): Promise<void> {
    await this.givesReason(code, { button: 'Stop the procedure', reason })
  }

  /** Takes to a meeting what could not be settled in writing. */
  async putsOnTheAgenda(code: string, reason: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Put on a meeting’s agenda', {
      fillIn: async () => {
        await this.choiceOf('Meeting', this.dialog).selectOption({ value: 'demo-som-23' })
        await this.field('Reason', this.dialog).fill(reason)
      },
    })
    await this.isDone()
  }

  /** Writes down what a delegation said elsewhere. */
  async recordsFor(code: string, delegation: string, said: { kind: string; text: string; channel: string; spokenBy: string }): Promise<void> {
    await this.opensProposal(code, 'positions')
    await this.acts('Record a position for a delegation', {
      fillIn: async () => {
        await this.choiceOf('Delegation', this.dialog).selectOption({ value: delegation })
        await this.choiceOf('Position', this.dialog).selectOption({ label: this.say(said.kind) })
        await this.field('Reason', this.dialog).fill(said.text)
        await this.choiceOf('How it came', this.dialog).selectOption({ label: this.say(said.channel) })
        await this.field('Who spoke or signed', this.dialog).fill(said.spokenBy)
      },
    })
    await this.isDone()
  }

  private async ticksEveryPoint(): Promise<void> {
    for (const point of await this.dialog.getByRole('checkbox').all()) await point.check()
  }
}
