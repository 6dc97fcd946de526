import { expect, test } from '@playwright/test'

test('the first page opens, quietly, and asks no other origin for anything', async ({ page, baseURL }) => {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('request', (request) => request.url().startsWith(baseURL!) || troubles.push(request.url()))
  await page.goto('/')
  await expect(page.getByRole('main')).toBeVisible()
  expect(troubles).toEqual([])
})

test('the process and the product say that they are well', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  expect((await request.get('/readyz')).status()).toBe(200)
})
