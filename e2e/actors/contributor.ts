import { expect } from '@playwright/test'
import { Person } from './person.js'

/** Somebody of a ministry whom the delegation asks before it speaks. */
export class Contributor extends Person {
  /** Goes from home to what they are asked, by the line that says so. */
  async answersTheCall(code: string): Promise<void> {
    await this.opens('/')
    await this.main.locator(`a[href^="/consultations/${code}"]`).first().click()
    await expect(this.main.getByRole('heading', { name: this.say('What you are asked') })).toBeVisible()
  }

  /** Comments to the focal point. */
  async contributes(kind: 'Editorial' | 'Technical' | 'Substantive' | 'Question', words: string): Promise<void> {
    await this.picks(kind)
    await this.field('Your comment').fill(words)
    await this.presses('Send to the focal point', this.main)
    await expect(this.main.getByRole('heading', { name: this.say('Your comments') })).toBeVisible()
  }

  async suggests(position: string, words: string): Promise<void> {
    await this.picks(position)
    await this.field('Suggested text').fill(words)
    await this.presses('Send the suggestion', this.main)
    await expect(this.main.getByRole('heading', { name: this.say('What you suggest') })).toBeVisible()
  }
}
