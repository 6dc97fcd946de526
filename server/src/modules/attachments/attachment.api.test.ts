import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { givenServer, type GivenServer } from '../../testing/given-server.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')
const PREPARE = `mutation ($input: PrepareAttachmentInput!) { prepareAttachment(input: $input) { __typename
  ... on PrepareAttachmentOk { target { path expiresAt } } ... on Refused { message path } ... on Invalid { problems { path reason } } } }`

let server: GivenServer
let vietNam: string, indonesia: string, desk: string, japan: string
let draft: { id: string; code: string }

const PEOPLE = ['vn-focal-point', 'id-focal-point', 'asec-desk-officer', 'jp-focal-point'] as const

beforeAll(async () => {
  server = await givenServer()
  const [one, two, three, four] = await Promise.all(PEOPLE.map((who) => server.be(who)))
  ;[vietNam, indonesia, desk, japan] = [one!, two!, three!, four!]
  const { data } = await server.ask(
    `mutation ($input: CreateProposalInput!) { createProposal(input: $input) { ... on ProposalOk { proposal { id code } } } }`,
    {
      cookie: vietNam,
      variables: { input: { idempotencyKey: randomUUID(), workPlanId: 'accsm-2026-2030', conceptNote: {} } },
    },
  )
  draft = data.createProposal.proposal
})
afterAll(() => server.close())

async function prepare(cookie: string, more: object = {}): Promise<Answer> {
  const input = {
    idempotencyKey: randomUUID(),
    subject: draft.id,
    name: 'Annex – Phụ lục.pdf',
    bytes: PDF.length,
    ...more,
  }
  const { data, errors } = await server.ask(PREPARE, { cookie, variables: { input } })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.prepareAttachment
}

const put = (cookie: string, path: string, body: Buffer = PDF) =>
  fetch(`${server.address}${path}`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(body),
  })

async function attach(cookie: string, more: object = {}): Promise<string> {
  const answer = await put(cookie, (await prepare(cookie, more)).target.path)
  expect(answer.status).toBe(201)
  const { attachment } = (await answer.json()) as { attachment: string }
  return attachment
}

const pathOf = (id: string) => `/files/${Buffer.from(id, 'base64url').toString().split(':')[1]}`
const download = (cookie: string | null, path: string, more: object = {}) =>
  fetch(`${server.address}${path}`, { headers: cookie ? { cookie } : {}, ...more })

/** What of an answer somebody outside can tell: all but the date and the request's number. */
async function told(answer: Response): Promise<Answer> {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)))
  return { status: answer.status, headers, body: await answer.text() }
}

describe('a file', () => {
  it('is announced, sent, listed, downloaded as an attachment and audited', async () => {
    const id = await attach(vietNam)
    const { data } = await server.ask(
      `{ proposal(code: "${draft.code}") { attachments { id name mediaType bytes audience revisionNumber downloadPath delegation { key } viewerCan { remove { allowed } } } } }`,
      { cookie: vietNam },
    )
    expect(data.proposal.attachments).toEqual([
      {
        id,
        name: 'Annex – Phụ lục.pdf',
        mediaType: 'application/pdf',
        bytes: PDF.length,
        audience: 'AMS',
        revisionNumber: 1,
        downloadPath: pathOf(id),
        delegation: { key: 'viet-nam' },
        viewerCan: { remove: { allowed: true } },
      },
    ])
    const answer = await download(vietNam, pathOf(id))
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="Annex _ Phu luc.pdf"; filename*=UTF-8''Annex%20%E2%80%93%20Ph%E1%BB%A5%20l%E1%BB%A5c.pdf`,
    })
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('etag')).toBeNull()
    const [entry] = await server.owner.query(
      `select action, after, tier from audit_entry where action = 'attachment.add' order by seq desc limit 1`,
    )
    expect(entry).toMatchObject({ tier: 'ams', after: { name: 'Annex – Phụ lục.pdf', bytes: PDF.length } })
  })

  it('of a draft is the same 404 as an absent one for everybody else, by GET, HEAD and range', async () => {
    const id = await attach(vietNam)
    const absent = '/files/018f0000-0000-7000-8000-000000000000'
    for (const cookie of [null, indonesia, desk, japan]) {
      for (const more of [{}, { method: 'HEAD' }, { headers: { ...(cookie ? { cookie } : {}), range: 'bytes=0-1' } }]) {
        const hidden = await told(await download(cookie, pathOf(id), more))
        expect(hidden.status).toBe(404)
        expect(hidden).toEqual(await told(await download(cookie, absent, more)))
      }
    }
    for (const bad of ['/files/x', '/files/%00', '/files/..%2f..%2fetc%2fpasswd', "/files/' or 1=1"])
      expect((await download(vietNam, bad)).status).toBe(404)
  })

  it('goes where its proposal goes: seen by its audience once a revision is', async () => {
    const id = await attach(vietNam)
    const seenBy = async (cookie: string) => (await download(cookie, pathOf(id))).status
    await server.owner.query(`update proposal set tier = 'ams', state = 'CIRCULATED' where code = $1`, [draft.code])
    expect(await seenBy(indonesia)).toBe(404)
    await server.owner.query(
      `insert into proposal_revision (id, proposal_id, number, concept_note, tier, delegation_id, body_id, created_at, saved_at)
      select gen_random_uuid(), id, 2, '{}', 'ams', delegation_id, body_id, now(), now() from proposal where code = $1`,
      [draft.code],
    )
    expect([await seenBy(indonesia), await seenBy(desk), await seenBy(japan)]).toEqual([200, 200, 404])
  })

  it('is taken once at its place, by the account that asked for it, whole or not at all', async () => {
    const { target } = await prepare(vietNam)
    expect((await put(indonesia, target.path)).status).toBe(404)
    expect((await fetch(`${server.address}${target.path}`, { method: 'PUT', body: new Uint8Array(PDF) })).status).toBe(
      401,
    )
    const before = await count()
    await cutShort(target.path)
    expect(await count()).toBe(before)
    const first = await Promise.all([put(vietNam, target.path), put(vietNam, target.path)])
    expect(first.map((answer) => answer.status).sort()).toEqual([201, 201])
    const ids = await Promise.all(
      first.map(async (answer) => ((await answer.json()) as { attachment: string }).attachment),
    )
    expect(ids[0]).toBe(ids[1])
    expect(await count()).toBe(before + 1)
    expect((await put(vietNam, target.path, Buffer.concat([PDF, PDF]))).status).toBe(404)
  })

  it.each([
    ['that is not what it says', Buffer.from('<html>'), 422],
    ['that is empty', Buffer.alloc(0), 422],
    ['of more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 97), 413],
  ])('%s is refused with the reason, and its place stays good', async (_what, body, status) => {
    const { target } = await prepare(vietNam)
    const before = await count()
    const answer = await put(vietNam, target.path, body).catch(() => null)
    if (answer) expect(answer.status).toBe(status)
    expect(await count()).toBe(before)
    expect((await put(vietNam, target.path)).status).toBe(201)
  })

  it('is judged before its bytes are sent', async () => {
    expect(await prepare(vietNam, { name: 'x.svg' })).toMatchObject({
      __typename: 'Invalid',
      problems: [{ path: ['name'] }],
    })
    expect(await prepare(vietNam, { bytes: 20_000_000 })).toMatchObject({ __typename: 'Invalid' })
    expect(await prepare(vietNam, { audience: 'PUBLIC' })).toMatchObject({
      __typename: 'Invalid',
      problems: [{ path: ['audience'] }],
    })
    expect(await prepare(japan)).toMatchObject({ __typename: 'NotFound', path: ['subject'] })
  })

  it('is removed with a reason by its delegation, and its row stays', async () => {
    const id = await attach(vietNam)
    const remove = async (cookie: string, reason: string) =>
      (
        await server.ask(
          `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { __typename ... on RemoveAttachmentOk { removedId } ... on Refused { message } } }`,
          { cookie, variables: { input: { idempotencyKey: randomUUID(), id, reason } } },
        )
      ).data.removeAttachment
    expect(await remove(indonesia, 'no')).toMatchObject({ __typename: 'NotAllowed' })
    expect(await remove(vietNam, ' ')).toMatchObject({ __typename: 'Invalid' })
    expect(await remove(vietNam, 'Wrong version')).toEqual({ __typename: 'RemoveAttachmentOk', removedId: id })
    expect(await remove(vietNam, 'Again')).toMatchObject({ __typename: 'WrongState' })
    expect((await download(vietNam, pathOf(id))).status).toBe(404)
    const [row] = await server.owner.query(`select removed_reason from attachment where id = $1`, [pathOf(id).slice(7)])
    expect(row).toEqual({ removed_reason: 'Wrong version' })
  })
})

async function count(): Promise<number> {
  const [row] = await server.owner.query(`select count(*)::int as count from attachment`)
  return row.count
}

/** Announces more bytes than it sends, then hangs up. */
function cutShort(path: string): Promise<void> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve) => {
    const sending = request({
      hostname,
      port,
      path,
      method: 'PUT',
      headers: { cookie: vietNam, 'content-length': String(PDF.length) },
    })
    sending.on('error', () => resolve())
    sending.write(PDF.subarray(0, 10))
    setTimeout(() => sending.destroy(), 200)
  })
}

describe('words with files', () => {
  let project: string

  beforeAll(async () => {
    const { data } = await server.ask(`{ projects(first: 1) { edges { node { id } } } }`, { cookie: vietNam })
    project = data.projects.edges[0].node.id
  })

  async function comment(cookie: string, more: object): Promise<string> {
    const { data } = await server.ask(
      `mutation ($input: AddCommentInput!) { addComment(input: $input) { ... on CommentOk { comment { id } } ... on Refused { message } } }`,
      {
        cookie,
        variables: { input: { idempotencyKey: randomUUID(), subject: project, body: 'See the file.', ...more } },
      },
    )
    return data.addComment.comment.id
  }

  it('on a comment are read by those who read the comment, and attached by its delegation only', async () => {
    const inside = await comment(vietNam, { audience: 'DELEGATION' })
    const open = await comment(vietNam, { audience: 'AMS' })
    const hidden = await attach(vietNam, { subject: inside })
    const shown = await attach(vietNam, { subject: open })
    expect((await download(vietNam, pathOf(hidden))).status).toBe(200)
    expect((await download(indonesia, pathOf(hidden))).status).toBe(404)
    expect((await download(indonesia, pathOf(shown))).status).toBe(200)
    expect((await download(japan, pathOf(shown))).status).toBe(404)
    expect(await prepare(indonesia, { subject: open })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await prepare(indonesia, { subject: inside })).toMatchObject({ __typename: 'NotFound' })
    expect(await prepare(vietNam, { subject: inside, audience: 'AMS' })).toMatchObject({
      __typename: 'Invalid',
      problems: [{ path: ['audience'] }],
    })
  })

  it('on a comment are found by their names by those who read the comment, whoever may read it later', async () => {
    const inside = await comment(vietNam, { audience: 'DELEGATION' })
    const open = await comment(vietNam, { audience: 'AMS' })
    await attach(vietNam, { subject: inside, name: 'Quadrille-home.pdf' })
    const shown = await attach(vietNam, { subject: open, name: 'Quadrille-all.pdf' })
    const found = async (cookie: string) => {
      const { data } = await server.ask(`{ search(query: "quadrille", first: 10) { totalCount edges { node { kind record { id } } } } }`, { cookie })
      return [data.search.totalCount, data.search.edges.map(({ node }: Answer) => node.record?.id)]
    }
    expect((await found(vietNam))[0]).toBe(2)
    expect(await found(indonesia)).toEqual([1, [shown]])
    expect(await found(japan)).toEqual([0, []])
    const row = Buffer.from(open, 'base64url').toString().split(':')[1]
    await server.owner.query(`update comment set tier = 'delegation' where id = $1`, [row])
    expect(await found(indonesia)).toEqual([0, []])
  })

  it('on a report of progress are its evidence', async () => {
    const { data } = await server.ask(
      `{ commitments(actor: "viet-nam", first: 1) { edges { node { id code revision attachmentTerms { allowed audiences } } } } }`,
      { cookie: vietNam },
    )
    const { id, code, revision, attachmentTerms } = data.commitments.edges[0].node
    expect(attachmentTerms.allowed).toBe(true)
    await server.ask(`mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { __typename } }`, {
      cookie: vietNam,
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          id,
          expectedRevision: revision,
          status: 'UNDER_WAY',
          effectiveOn: '2026',
        },
      },
    })
    const progress = async (cookie: string) =>
      (await server.ask(`{ commitment(code: "${code}") { progress { id attachments { id } } } }`, { cookie })).data
        .commitment.progress[0]
    const report = await progress(vietNam)
    const file = await attach(vietNam, { subject: report.id })
    expect((await progress(vietNam)).attachments).toEqual([{ id: file }])
    expect(await prepare(indonesia, { subject: report.id })).toMatchObject({ __typename: 'NotAllowed' })
  })
})

it('a picture is kept without the place where it was taken', async () => {
  const exif = Buffer.from('ffe1001245786966000047505320323120313035', 'hex')
  const size = Buffer.from('ffc0000b080010001001011100', 'hex')
  const scan = Buffer.from('ffda0008010100003f0012ffd9', 'hex')
  const picture = Buffer.concat([Buffer.from('ffd8', 'hex'), exif, size, scan])
  const { target } = await prepare(vietNam, { name: 'site.jpg', bytes: picture.length })
  const answer = await put(vietNam, target.path, picture)
  expect(answer.status).toBe(201)
  const again = await put(vietNam, target.path, picture)
  const { attachment } = (await answer.json()) as { attachment: string }
  expect(await again.json()).toEqual({ attachment })
  const bytes = Buffer.from(await (await download(vietNam, pathOf(attachment))).arrayBuffer())
  expect(bytes).toEqual(Buffer.concat([Buffer.from('ffd8', 'hex'), size, scan]))
})

it('who asks for files too often is told to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 160 }, () => download(japan, '/files/x')))
  expect(answers.some(({ status, headers }) => status === 429 && Number(headers.get('retry-after')) > 0)).toBe(true)
})
