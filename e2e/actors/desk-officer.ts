import { Person } from './person.js'

/** The Secretariat's desk officer: appraises what is submitted, and tables it. */
export class DeskOfficer extends Person {
  async returns(code: string, reasons: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Return with reasons', { fillIn: () => this.field('Reasons', this.dialog).fill(reasons) })
    await this.isDone()
  }

  async circulates(code: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Circulate for comments', { fillIn: () => this.ticksEveryPoint() })
    await this.isDone()
  }

  private async ticksEveryPoint(): Promise<void> {
    for (const point of await this.dialog.getByRole('checkbox').all()) await point.check()
  }
}
