import type { Page, Response } from '@playwright/test'
import { gzipSync } from 'node:zlib'

/** What a page fetched, in kB after gzip, whatever the server compresses. */
export interface Transfer {
  scriptKB: number
  styleKB: number
}

/** Opens a page with an empty cache and weighs what it fetched until it was quiet. */
export async function transferOf(page: Page, path: string): Promise<Transfer> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(path, { waitUntil: 'networkidle' })
  const weigh = async (kind: string) => {
    const bodies = await Promise.all(
      responses.filter((each) => each.request().resourceType() === kind && each.ok()).map((each) => each.body()),
    )
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000
  }
  return { scriptKB: await weigh('script'), styleKB: await weigh('stylesheet') }
}
