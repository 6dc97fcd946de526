import { defineConfig } from '@playwright/test'

/** `npm test` finds the browser and tells its path; the stories' server is started by start-server.ts. */
const browser = process.env['CHROME_PATH']

export default defineConfig({
  testDir: './stories',
  outputDir: './results',
  globalSetup: './start-server.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env['STORIES_ADDRESS'],
    locale: 'en-GB',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
