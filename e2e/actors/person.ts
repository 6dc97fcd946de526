import { expect, type Locator, type Page } from '@playwright/test'
import type { Language, Say } from '../world/words.js'

/** Somebody at a browser of their own, signed in or not, in one language. Everything is found by role and name. */
export class Person {
  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly say: Say,
  ) {}

  /** The screen without the frame around it. */
  get main(): Locator {
    return this.page.getByRole('main')
  }

  /** The dialog that is open. */
  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Opens an address and waits until the screen is no longer loading. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path)
    await this.seesAScreen()
  }

  async seesAScreen(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect(this.main.locator('[aria-busy="true"]')).toHaveCount(0)
  }

  async opensProposal(code: string, view?: 'text' | 'comments' | 'positions' | 'capital' | 'history'): Promise<void> {
    await this.opens(`/proposals/${code}${view ? `?view=${view}` : ''}`)
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.main.getByText(text).first()).toBeVisible()
  }

  async seesNothingOf(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text)).toHaveCount(0)
  }

  /** Reads that the proposal is not there, as for one that never was. */
  async findsNothingAt(path: string): Promise<void> {
    await this.page.goto(path)
    await this.sees(this.say('There is nothing here that you can see'))
  }

  /** Presses the button of this English name; in the dialog when one is open. */
  async presses(english: string, within: Locator = this.page.locator('body')): Promise<void> {
    await within.getByRole('button', { name: this.say(english), exact: true }).click()
  }

  /** A text field by its English label, whether or not it is marked optional. */
  field(english: string, within: Locator = this.main, values: Record<string, string | number> = {}): Locator {
    return within.getByRole('textbox', { name: this.label(english, values) })
  }

  choiceOf(english: string, within: Locator = this.main): Locator {
    return within.getByRole('combobox', { name: this.label(english) })
  }

  /** Picks the choice whose words begin with this English text. */
  async picks(english: string, within: Locator = this.main): Promise<void> {
    await within.getByRole('radio', { name: beginning(this.say(english)) }).check()
  }

  /** Starts an act by its button, fills in what its dialog asks, and confirms it with the verb of the act. */
  async acts(
    button: string,
    { fillIn, verb = button }: { fillIn?: () => Promise<void>; verb?: string } = {},
  ): Promise<void> {
    await this.presses(button, this.main)
    await expect(this.dialog).toBeVisible()
    await fillIn?.()
    await this.presses(verb, this.dialog)
  }

  /** Takes an act on a proposal that asks for a reason and nothing else. */
  async givesReason(code: string, { button, reason, field = 'Reason' }: { button: string; reason: string; field?: string }): Promise<void> {
    await this.opensProposal(code)
    await this.acts(button, { fillIn: () => this.field(field, this.dialog).fill(reason) })
    await this.isDone()
  }

  /** The act was taken: its dialog has closed. */
  async isDone(): Promise<void> {
    await expect(this.dialog).toBeHidden()
  }

  /** The field is marked as wrong, and what is read with it says why and what to do. */
  async seesFaultAt(
    field: Locator,
    { reason, remedy }: Record<'reason' | 'remedy', Record<Language, RegExp>>,
  ): Promise<void> {
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(reason[this.language])
    await expect(field).toHaveAccessibleDescription(remedy[this.language])
  }

  async comments(code: string, words: string): Promise<void> {
    await this.opensProposal(code, 'comments')
    await this.field('Your comment').fill(words)
    await this.presses('Send the comment', this.main)
    await expect(this.main.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible()
  }

  /** The row of a delegation on the consensus board. */
  seatOf(delegation: string): Locator {
    return this.main.getByRole('row', { name: new RegExp(delegation) })
  }

  private label(english: string, values: Record<string, string | number> = {}): RegExp {
    const optional = escaped(this.say('(optional)'))
    return new RegExp(`^${escaped(this.say(english, values))}( ${optional})?$`)
  }
}

export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
export const beginning = (text: string) => new RegExp(`^${escaped(text)}`)
