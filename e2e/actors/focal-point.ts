import { expect, type Locator } from '@playwright/test'
import { Person, beginning } from './person.js'

/** What a focal point writes in a concept note before it can be submitted. */
export interface Draft {
  title: string
  titleVi: string
  brief: string
  problem: string
  objective: string
  beneficiaries: string
  output: string
  indicator: string
  start: string
  end: string
}

/** A delegation's focal point: drafts, submits and revises its proposals, and comments on those of others. */
export class FocalPoint extends Person {
  /** Gives a partner's own consent to what the members have adopted, with words to be kept. */
  async consents(code: string, words: string): Promise<void> {
    await this.opensProposal(code, 'positions')
    await this.acts('Give consent', { fillIn: () => this.field('Words to be kept with it', this.dialog).fill(words) })
    await this.isDone()
  }

  async declines(code: string, reason: string): Promise<void> {
    await this.opensProposal(code, 'positions')
    await this.acts('Decline', { fillIn: () => this.field('Reason', this.dialog).fill(reason) })
    await this.isDone()
  }

  /** Starts a proposal to the ACCSM plan and writes every part of its concept note. Answers its code. */
  async drafts(draft: Draft): Promise<string> {
    const code = await this.startsAProposal(draft.title)
    await this.field('Title in Vietnamese').fill(draft.titleVi)
    await this.field('Brief description in English').fill(draft.brief)
    await this.turnsTo('Why it is needed')
    await this.field('Problem').fill(draft.problem)
    await this.field('Objective').fill(draft.objective)
    await this.field('Beneficiaries').fill(draft.beneficiaries)
    await this.turnsTo('Results and activities')
    await this.presses('Add an output', this.main)
    await this.field('Output {0}', this.main, { 0: 1 }).fill(draft.output)
    await this.presses('Add an indicator', this.main)
    await this.field('Indicator {0}', this.main, { 0: 1 }).fill(draft.indicator)
    await this.turnsTo('Who takes part')
    await this.choiceOf('Lead').selectOption({ value: 'viet-nam' })
    await this.picks('All ASEAN member states')
    await this.turnsTo('When and where')
    await this.field('Planned start').fill(draft.start)
    await this.field('Planned end').fill(draft.end)
    await this.seesItSaved()
    return code
  }

  /** Answers the three first questions and stands in the editor. Answers the code. */
  async startsAProposal(title: string): Promise<string> {
    await this.opens('/proposals/new')
    await this.field('Working title in English').fill(title)
    await this.main
      .getByRole('radio', { name: /ACCSM.*2026.*2030/ })
      .first()
      .check()
    await this.picks('ASEAN member states and the Secretariat')
    await this.presses('Start the concept note', this.main)
    await this.page.waitForURL(/\/proposals\/P-\d{4}-\d+\/edit/)
    await this.seesAScreen()
    return /P-\d{4}-\d+/.exec(this.page.url())![0]
  }

  async edits(code: string, section = 'BASICS'): Promise<void> {
    await this.opens(`/proposals/${code}/edit?section=${section}`)
  }

  /** Goes to a section of the concept note by the list of sections. */
  async turnsTo(section: string): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: this.say('Sections of the concept note') })
    await sections.getByRole('link', { name: beginning(this.say(section)) }).click()
    await expect(sections.locator('a[aria-current]')).toHaveText(beginning(this.say(section)))
  }

  /** Where the words are, as the editor says it. */
  get savedState(): Locator {
    return this.main.getByRole('status').filter({ hasText: /\S/ }).first()
  }

  async seesItSaved(): Promise<void> {
    await expect(this.main.getByText(beginning(this.say('Saved at {time}', { time: '' }).trim())).first()).toBeVisible()
  }

  /** Submits the draft, the second time and later with what changed, and sees the receipt. */
  async submits(code: string, whatChanged?: string): Promise<void> {
    await this.edits(code, 'CHECK')
    await this.acts('Submit to the Secretariat', {
      verb: 'Submit',
      fillIn: async () => {
        if (whatChanged) await this.field('What changed since the last revision', this.dialog).fill(whatChanged)
      },
    })
    await this.sees(this.say('Submitted. Keep this receipt.'))
  }

  /** Asks ministries about a proposal before the delegation speaks. */
  async consults(code: string, { question, ministries }: { question: string; ministries: string[] }): Promise<void> {
    await this.opensProposal(code, 'capital')
    await this.acts('Consult the ministries', {
      fillIn: async () => {
        await this.field('Question', this.dialog).fill(question)
        for (const ministry of ministries)
          await this.dialog.getByRole('checkbox', { name: new RegExp(ministry) }).check()
      },
    })
    await this.isDone()
    await this.sees(question)
  }

  /** Says what became of the comment that a ministry gave. */
  async takesUp(words: string): Promise<void> {
    await this.main
      .getByRole('listitem')
      .filter({ hasText: words })
      .getByRole('button', { name: this.say('Say what became of it') })
      .click()
    await this.dialog
      .getByRole('radio', {
        name: beginning(`${this.say('Taken up')} ${this.say('The national position follows it.')}`),
      })
      .check()
    await this.presses('Record it', this.dialog)
    await this.isDone()
  }

  /** Draws the national position up and verifies it. */
  async verifies(position: string, text: string): Promise<void> {
    await this.picks(position)
    await this.field('Text that leaves the capital').fill(text)
    await this.seesItSaved()
    await this.acts('Verify')
    await this.isDone()
  }

  /** Opens the next text of a proposal that is under discussion, changes it and puts it in the place of the old one. */
  async revises(
    code: string,
    { objective, because, isEditorial = false }: { objective: string; because: string; isEditorial?: boolean },
  ): Promise<void> {
    await this.opensProposal(code)
    await this.presses('Write a new revision', this.main)
    await this.page.waitForURL(/\/edit/)
    await this.turnsTo('Why it is needed')
    await this.field('Objective').fill(objective)
    await this.seesItSaved()
    await this.opensProposal(code)
    await this.acts('Release the new revision', {
      fillIn: async () => {
        if (isEditorial) await this.picks('Editorial', this.dialog)
        await this.field('What changed, and why', this.dialog).fill(because)
      },
    })
    await this.isDone()
  }
}
