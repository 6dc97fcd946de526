import { expect, type Locator, type Page } from '@playwright/test'

/** What a task may cost. Seconds; `maxHuman` holds the application's share, reading and free text stay out. */
export interface Budget {
  maxSteps: number
  maxHuman: number
  maxApp: number
}

/** Keystroke-level estimate, in seconds: one key, pointing, the hand's way, one decision. */
const KEY = 0.28
const POINT = 1.1 + 0.4
const DECIDE = 1.35

/** A ministry's line and its older computer: 150 ms there and back, 1.6 Mbit/s, a quarter of the processor. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const SLOWDOWN = 4

/**
 * Seconds are judged only where the machine is known to have nothing else to do; steps and the hand's own time are
 * judged everywhere.
 */
const JUDGES_SECONDS = process.env['TASK_SECONDS'] === '1'
/** Somebody who was here before has the product's files; without it everybody comes for the first time. */
const CAME_BEFORE = process.env['TASK_CAME_BEFORE'] === '1'

export interface Cost {
  task: string
  steps: number
  human: number
  app: number
}

/** The hand of somebody at a task: each activation and each field counts, and so does the time it waits for the page. */
export class Hand {
  private steps = 0
  private own = 0
  private app = 0

  constructor(private readonly page: Page) {}

  async opens(path: string): Promise<void> {
    await this.does(POINT + DECIDE, () => this.page.goto(path).then(() => undefined))
  }

  async presses(button: Locator): Promise<void> {
    await this.does(POINT + DECIDE, () => button.click())
  }

  async ticks(choice: Locator): Promise<void> {
    await this.does(POINT + DECIDE, () => choice.check())
  }

  async picks(list: Locator, value: string | { label: string } | { index: number }): Promise<void> {
    await this.does(POINT + DECIDE, () => list.selectOption(value).then(() => undefined))
  }

  async types(field: Locator, words: string): Promise<void> {
    await this.does(POINT + DECIDE + words.length * KEY, () => field.fill(words))
  }

  /** Free text: its length does not count. */
  async writes(field: Locator, words: string): Promise<void> {
    await this.does(POINT + DECIDE, () => field.fill(words))
  }

  async gives(input: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.does(POINT + DECIDE, () => input.setInputFiles(file))
  }

  /** Waits until the page says that it is done. */
  async sees(what: Locator): Promise<void> {
    await this.waits(() => what.waitFor())
  }

  cost(task: string): Cost {
    const rounded = (seconds: number) => Math.round(seconds * 10) / 10
    return { task, steps: this.steps, human: rounded(this.own + this.app), app: rounded(this.app) }
  }

  private async does(seconds: number, act: () => Promise<void>): Promise<void> {
    this.steps += 1
    this.own += seconds
    await this.waits(act)
  }

  private async waits(act: () => Promise<void>): Promise<void> {
    const began = performance.now()
    await act()
    this.app += (performance.now() - began) / 1000
  }
}

/** Does a task by hand on a slow line and computer, and holds it against its budget. Answers what it cost. */
export async function task(page: Page, name: string, budget: Budget, work: (hand: Hand) => Promise<void>): Promise<Cost> {
  if (CAME_BEFORE) await comesBefore(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const hand = new Hand(page)
  await work(hand)
  await devtools.detach()
  const cost = hand.cost(name)
  expect.soft(cost.steps, `${name}: steps`).toBeLessThanOrEqual(budget.maxSteps)
  expect.soft(cost.human - cost.app, `${name}: the hand's own seconds`).toBeLessThanOrEqual(budget.maxHuman)
  if (JUDGES_SECONDS) {
    expect.soft(cost.human, `${name}: human seconds`).toBeLessThanOrEqual(budget.maxHuman)
    expect.soft(cost.app, `${name}: seconds of waiting`).toBeLessThanOrEqual(budget.maxApp)
  }
  return cost
}

/** Looks at the screens that the tasks begin with, on another day and a quick line. */
async function comesBefore(page: Page): Promise<void> {
  const here = page.url()
  for (const path of ['/', '/proposals/P-2026-003?view=positions', '/changes']) await page.goto(path, { waitUntil: 'networkidle' })
  await page.goto(here, { waitUntil: 'networkidle' })
}
