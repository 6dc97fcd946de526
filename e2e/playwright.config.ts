import { defineConfig } from '@playwright/test'

/** `npm test` finds the browser and tells its path. */
const browser = process.env['CHROME_PATH']
/** How many times longer to wait, for a machine that is busy with other things. */
const patience = Number(process.env['STORIES_PATIENCE'] ?? 2)

export default defineConfig({
  testDir: './stories',
  outputDir: './results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // In a world of its own; a story that needed it is named at the end of the run (docs/decisions/0023).
  retries: 1,
  timeout: 90_000 * patience,
  expect: { timeout: 15_000 * patience },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  use: {
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 20_000 * patience,
    navigationTimeout: 30_000 * patience,
    // What somebody had before them when a story failed is kept (actors/story.ts); recording each step costs a third of the time.
    trace: process.env['STORIES_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
