import type { Step } from './steps.js'

/** How long a request may take to arrive, in ms: a form, and a file of 10 MB on a slow line (about 17 kB a second). */
export const PATIENCE = { form: 30_000, file: 600_000 } as const

/** Cuts a request that is not all there in time, so that idle senders hold nothing. */
export function patience({ form, file }: { form: number; file: number } = PATIENCE): Step {
  return (request, response, next) => {
    const isFile = request.method === 'PUT' && request.url?.startsWith('/files/upload/')
    const timer = setTimeout(
      () => {
        if (request.complete) return
        if (!response.headersSent) response.writeHead(408, { connection: 'close' }).end()
        request.destroy()
      },
      isFile ? file : form,
    ).unref()
    response.once('close', () => clearTimeout(timer))
    next()
  }
}
