import { expect } from '@playwright/test'
import { Person } from './person.js'

/** Who presides: puts proposals on the table and records what was decided. */
export class Chair extends Person {
  /** At the next planned meeting of the body. */
  async tables(code: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Table at a meeting', {
      fillIn: async () => {
        await this.choiceOf('Meeting', this.dialog).selectOption({ value: 'demo-som-23' })
      },
    })
    await this.isDone()
  }

  async recordsAdoption(code: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Record adoption')
    await this.isDone()
  }

  /** Records agreement while capitals have still to confirm. */
  async recordsAgreement(code: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Record agreement ad referendum')
    await this.isDone()
  }

  /** Tries to record adoption and is told why not. Answers the sentence. */
  async isRefusedAdoption(code: string): Promise<string> {
    await this.opensProposal(code)
    await this.acts('Record adoption')
    const refusal = this.dialog.getByRole('alert').or(this.dialog.getByRole('status')).filter({ hasText: /\S/ }).first()
    await expect(refusal).toBeVisible()
    return (await refusal.textContent()) ?? ''
  }
}
