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

  /** To the heads of civil service. */
  async refers(code: string, reason: string): Promise<void> {
    await this.givesReason(code, { button: 'Refer', reason })
  }

  /** Puts it off to the next planned meeting of the body. */
  async defers(code: string, reason: string): Promise<void> {
    await this.opensProposal(code)
    await this.acts('Defer', {
      fillIn: async () => {
        await this.choiceOf('Meeting', this.dialog).selectOption({ value: 'demo-som-23' })
        await this.field('Reason', this.dialog).fill(reason)
      },
    })
    await this.isDone()
  }

  /** Records who is in the room, and that this delegation is not. */
  async recordsAttendanceWithout(delegation: RegExp): Promise<void> {
    await this.acts('Record attendance', {
      fillIn: async () => {
        await this.presses('Everybody is here', this.dialog)
        await this.dialog.getByRole('checkbox', { name: delegation }).uncheck()
      },
    })
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
