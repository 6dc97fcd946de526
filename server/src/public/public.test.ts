import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { givenProjects } from '../testing/given-projects.js'
import { givenWorld, type World } from '../testing/world.js'
import { html } from './html.js'
import { publicPages } from './public.routes.js'
import { WORDS } from './public.words.js'

let world: World
let server: Server
let origin: string

beforeAll(async () => {
  world = await givenWorld()
  server = express().use(publicPages(world.services)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await world.close()
})

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(origin + path, { redirect: 'manual', headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** What a person reads: without markup, blanks as one. */
function read(text: string): string {
  return text.replace(/<sup[\s\S]*?<\/sup>/g, '').replace(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replace(/[\s\u00a0]+/g, ' ')
}

const PATHS = [
  '', '/plans/accsm-2021-2025', '/plans/accsm3-2021-2025?as-of=2022-08-03', '/projects/JP-SYMPOSIUM-2023', '/decisions', '/figures', '/members',
]

describe('every public page', () => {
  it.each(['en', 'vi'].flatMap((language) => PATHS.map((path) => `/public/${language}${path}`)))('%s is whole without scripts, cookies and other sites', async (path) => {
    const { status, headers, text } = await get(path)
    expect(status).toBe(200)
    expect(text).toContain(`<html lang="${path.split('/')[2]!}">`)
    expect(text).toContain('class="skip"')
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).not.toMatch(/<script|\son\w+=|style="|https?:/)
    expect(headers.get('set-cookie')).toBeNull()
    expect(read(text)).not.toMatch(/\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b/)
  })

  it('tells search engines the whole address of each of its languages, where people’s address is known', async () => {
    const known = express().use(publicPages(world.services, undefined, 'https://workplan.example.org')).listen(0, '127.0.0.1')
    await new Promise((resolve) => known.once('listening', resolve))
    const page = await fetch(`http://127.0.0.1:${(known.address() as AddressInfo).port}/public/vi/members`)
    const addresses = [...(await page.text()).matchAll(/rel="alternate" hreflang="(..)" href="([^"]+)"/g)].map(([, ...found]) => found)
    expect(addresses).toEqual([
      ['vi', 'https://workplan.example.org/public/vi/members'],
      ['en', 'https://workplan.example.org/public/en/members'],
    ])
    await new Promise((resolve) => known.close(resolve))
  })

  it('links only to pages that are there, and to its twin in the other language', async () => {
    const seen = new Set<string>()
    for (let queue = ['/public/en']; queue.length; ) {
      const found = await Promise.all(queue.map((path) => get(path)))
      queue.forEach((path) => seen.add(path))
      expect(found.map(({ status }, at) => [queue[at], status])).toEqual(queue.map((path) => [path, 200]))
      const links = found.flatMap(({ text }) => [...text.matchAll(/href="(\/public\/[^"#]+)"/g)].map((match) => match[1]!.replaceAll('&amp;', '&')))
      queue = [...new Set(links)].filter((path) => !seen.has(path))
    }
    expect([...seen].filter((path) => path.includes('/vi/projects/')).length).toBeGreaterThan(3)
  })
})

describe('the plan page', () => {
  it('shows the reported 32, the contradiction with its arithmetic, and what is known by title', async () => {
    const text = read((await get('/public/en/plans/accsm3-2021-2025')).text)
    expect(text).toContain('The counts add up: 7 + 4 + 21 = 32, the reported total.')
    expect(text).toContain('Contradicts. The source prints 38/62 %, which contradicts its own counts: 11 of 32 = 34.375 % → 34 %; 21 of 32 = 65.625 % → 66 %. Right is 34/66 %.')
    expect(text).toContain('By title 6 projects of this plan are known here, 1 of them by then; the titles of at least 26 are not public.')
    expect(text).toContain('Adopted 18 November 2020 at 5th Heads of Civil Service Meeting, ACCSM+3')
  })

  it('answers another day, and a day that is none as today', async () => {
    const then = read((await get('/public/en/plans/accsm3-2021-2025?as-of=2022-08-05')).text)
    expect(then).toContain('As of 5 August 2022')
    expect(then).toContain('International workshop: 50 years of ASEAN-Japan friendship and cooperation')
    expect(then).not.toContain('The Future of Civil Service')
    expect(read((await get('/public/en/plans/accsm3-2021-2025?as-of=4-8-2022')).text)).toContain('That is not a day.')
  })

  it('shows nothing that is not public, whoever asks', async () => {
    const projects = givenProjects(world)
    await projects.given({ code: 'T-SECRET', workPlanId: 'accsm-2021-2025', leadId: 'viet-nam', tier: 'ams' }, { status: 'ONGOING' }, '2024-01-01')
    const open = await projects.given({ code: 'T-OPEN', workPlanId: 'accsm-2021-2025', leadId: 'viet-nam' }, { status: 'ONGOING' }, '2024-01-01')
    await projects.addFact(open.id, 'budget_note', 'Quiet money', '2024-01-01', 'ams')
    const plan = await get('/public/en/plans/accsm-2021-2025', { cookie: 'mufakat_session=anything' })
    expect(plan.text).toContain('T-OPEN')
    expect(plan.text).not.toContain('T-SECRET')
    expect(read((await get('/public/en/projects/T-SECRET')).text)).toBe(read((await get('/public/en/projects/NOBODY-KNOWS')).text))
    expect((await get('/public/en/projects/T-OPEN')).text).not.toContain('Quiet money')
  })
})

describe('the address', () => {
  it('without a language goes to the one that the browser asks for', async () => {
    const vi = await get('/public', { 'accept-language': 'vi-VN,vi;q=0.9' })
    expect([vi.status, vi.headers.get('location'), vi.headers.get('vary')]).toEqual([302, '/public/vi', expect.stringContaining('Accept-Language')])
    expect((await get('/public', { 'accept-language': 'fr' })).headers.get('location')).toBe('/public/en')
  })

  it('is answered in words when the register cannot be read, and the failure is logged without them', async () => {
    const events: unknown[] = []
    const dead = { ...world.services, pool: { connect: () => Promise.reject(new Error('secret words')) } } as unknown as World['services']
    const broken = express().use(publicPages(dead, (...event) => void events.push(event))).listen(0, '127.0.0.1')
    await new Promise((resolve) => broken.once('listening', resolve))
    const response = await fetch(`http://127.0.0.1:${(broken.address() as AddressInfo).port}/public/vi`)
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect(await response.text()).toContain(WORDS.broken.vi)
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain('secret words')
    await new Promise((resolve) => broken.close(resolve))
  })

  it('of nothing is answered in its language with 404', async () => {
    const { status, text } = await get('/public/vi/plans/khong-co')
    expect(status).toBe(404)
    expect(text).toContain(WORDS.missing.vi)
  })

  it('may carry anything: it comes back as text', async () => {
    for (const path of ['/public/en/plans/%3Cscript%3E', '/public/en/projects/%22%3E%3Cimg%20src=x', '/public/en/plans/accsm-2021-2025?as-of=%22%3E%3Cscript%3E', '/public/en/plans/accsm-2021-2025?as-of=9999-99-99&as-of=x']) {
      const { status, text } = await get(path)
      expect([200, 404]).toContain(status)
      expect(text).not.toMatch(/<script|<img/)
    }
  })
})

describe('the template', () => {
  it('lets text only ever be text', () => {
    const name = `<b onmouseover='x'>&"`
    expect(html`<p title="${name}">${name}${null}${false}${[html`<i>${1}</i>`, '<']}</p>`.text).toBe(
      '<p title="&lt;b onmouseover=&#39;x&#39;&gt;&amp;&quot;">&lt;b onmouseover=&#39;x&#39;&gt;&amp;&quot;<i>1</i>&lt;</p>',
    )
  })
})
