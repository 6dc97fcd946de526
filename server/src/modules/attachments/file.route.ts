import type { IncomingMessage } from 'node:http'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { Services } from '../../context.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { Language } from '../../kernel/languages.js'
import { answerOf } from '../../kernel/refusal.types.js'
import { notFound, Refusal, signInNeeded, type RefusalKind } from '../../kernel/refusals.js'
import { checkRate, RATES, Throttle } from '../../http/throttle.js'
import { transact } from '../../kernel/transaction.js'
import { ReadUnit } from '../../kernel/unit.js'
import type { Viewer } from '../../kernel/viewer.js'
import { addAttachment, hashOf } from './attachment.commands.js'
import { claimTarget, contentOf } from './attachment.store.js'
import { FILE_LIMIT } from './file-kind.rules.js'
import { dispositionOf } from './file-name.rules.js'

/** Tells who sent a request and in which language to answer. */
export type Identify = (request: IncomingMessage) => Promise<{ viewer: Viewer; language: Language }>

/** Uploads that are under way at once, in this process and for one account: each holds its bytes in memory. */
const AT_ONCE = { all: 16, account: 4 }
const STATUS: Partial<Record<RefusalKind, number>> = {
  NotFound: 404,
  NotAllowed: 403,
  SignInNeeded: 401,
  Invalid: 422,
  DeadlinePassed: 409,
  WrongState: 409,
}

/**
 * Files by HTTP. `GET /:id` answers the bytes by the wall: a hidden, removed or absent file is the same 404.
 * `PUT /upload/:token` takes the raw bytes for a target made by `prepareAttachment` and answers `{ "attachment": id }`;
 * a refusal answers `{ kind, message, remedy, problems }`. Too many of either are answered 429, by account or address. Nothing is stored unless all of it arrived and is what its name says.
 */
export function files(services: Services, identify: Identify): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.set({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    next()
  })
  const throttle = new Throttle(RATES.files)
  const known: Identify = async (request) => {
    const identity = await identify(request)
    checkRate(throttle, identity.viewer.accountId ?? (request as Request).ip ?? '')
    return identity
  }
  router.get('/:id', download(services, known))
  router.put('/upload/:token', upload(services, known))
  return router
}

function download(services: Services, identify: Identify): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const { viewer, language } = await identify(request)
    const reads = new ReadUnit(services.pool, viewer)
    const file = await contentOf(reads, request.params.id).finally(() => reads.close())
    if (!file) return refuse(response, notFound(), language)
    response.set({
      'content-type': file.mediaType,
      'content-disposition': dispositionOf(file.name),
      'content-length': String(file.bytes),
      'accept-ranges': 'none',
    })
    response.end(request.method === 'HEAD' ? undefined : file.content)
  }
}

function upload(services: Services, identify: Identify): RequestHandler<{ token: string }> {
  const busy: string[] = []
  return async (request, response) => {
    const { viewer, language } = await identify(request)
    if (!viewer.accountId) return refuse(response, signInNeeded(), language)
    const { accountId } = viewer
    if (busy.length >= AT_ONCE.all || busy.filter((each) => each === accountId).length >= AT_ONCE.account)
      return void response
        .status(503)
        .set('retry-after', '5')
        .json({ kind: 'Busy', ...BUSY[language] })
    busy.push(accountId)
    try {
      await checkTarget(services, viewer, request.params.token)
      const content = await bytesOf(request)
      if (content === null) return void response.status(413).set('connection', 'close').json(TOO_LARGE[language])
      const { attachmentId } = await transact(services.dataSource, viewer, (transaction) => {
        transaction.requestId = String(response.getHeader('x-request-id'))
        return addAttachment(transaction, request.params.token, content)
      })
      response.status(201).json({ attachment: toGlobalId('Attachment', attachmentId) })
    } catch (error) {
      if (error instanceof Refusal) return refuse(response, error, language)
      // A line that was cut is nobody's fault: nothing was stored, and nobody is there to be told.
      if (!request.destroyed) throw error
    } finally {
      busy.splice(busy.indexOf(accountId), 1)
    }
  }
}

async function checkTarget(services: Services, viewer: Viewer, token: string): Promise<void> {
  const target = await transact(services.dataSource, viewer, (transaction) =>
    claimTarget(transaction, hashOf(token), viewer.accountId!, false),
  )
  if (!target) throw notFound(['token'])
}

/** The whole body; null when it is larger than a file may be. Throws when the line is cut. */
async function bytesOf(request: Request<{ token: string }>): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > FILE_LIMIT) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > FILE_LIMIT) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuse(response: Response, refusal: Refusal, language: Language): void {
  response.status(STATUS[refusal.kind] ?? 400).json(answerOf(refusal, language))
}

const BUSY = {
  en: { message: 'Too many files are being sent at once.', remedy: 'It is tried again in a moment.' },
  vi: { message: 'Đang có quá nhiều tệp được gửi cùng lúc.', remedy: 'Hệ thống sẽ thử lại sau giây lát.' },
}

const TOO_LARGE = {
  en: { kind: 'Invalid', message: 'The file is larger than 10 MB.', remedy: 'Choose a smaller file.' },
  vi: { kind: 'Invalid', message: 'Tệp lớn hơn 10 MB.', remedy: 'Hãy chọn tệp nhỏ hơn.' },
}
