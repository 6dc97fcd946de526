import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'

/** One request as it goes over the wire. */
export interface Shot {
  headers?: string
  body: string
}

/** What a burst of load showed: how many were answered in how long, each one's milliseconds, and the answers' size. */
export interface Sample {
  seconds: number
  millis: number[]
  bytes: number
}

/** Keeps `connections` requests under way for so long, and until `atLeast` are answered or twenty seconds more are over. An answer that is not 200, or holds errors, ends the measurement. */
export async function fire(
  port: number,
  next: () => Shot,
  { seconds, connections, atLeast = 0 }: { seconds: number; connections: number; atLeast?: number },
): Promise<Sample> {
  const sample: Sample = { seconds: 0, millis: [], bytes: 0 }
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = await Line.open(port)
      try {
        while (performance.now() < until || (sample.millis.length < atLeast && performance.now() < until + 20_000)) {
          const sent = performance.now()
          const answer = await line.send(next())
          sample.millis.push(performance.now() - sent)
          sample.bytes += answer.length
        }
      } finally {
        line.close()
      }
    }),
  )
  sample.seconds = (performance.now() - began) / 1000
  return sample
}

/** Sends one request and answers its body. */
export async function ask(port: number, shot: Shot): Promise<string> {
  const line = await Line.open(port)
  try {
    return (await line.send(shot)).toString('utf8')
  } finally {
    line.close()
  }
}

/** A kept-alive connection on which one request at a time is sent; as little work as can be, for it is measured with the rest. */
class Line {
  private chunks: Buffer[] = []
  private size = 0
  private wanted = -1
  private settle: { resolve(body: Buffer): void; reject(error: Error): void } | null = null

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.take(chunk))
    socket.on('error', (error) => this.settle?.reject(error))
    socket.on('close', () => this.settle?.reject(new Error('the connection was closed')))
  }

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Line(socket)))
      socket.once('error', reject)
    })
  }

  send({ headers = '', body }: Shot): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject }
      const length = Buffer.byteLength(body)
      this.socket.write(`POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n${headers}content-length: ${length}\r\n\r\n${body}`)
    })
  }

  close(): void {
    this.settle = null
    this.socket.destroy()
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.size += chunk.length
    if (this.wanted < 0) this.readHead()
    if (this.wanted >= 0 && this.size >= this.wanted) this.finish()
  }

  private readHead(): void {
    const bytes = Buffer.concat(this.chunks)
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = bytes.toString('latin1', 0, end).toLowerCase()
    const length = /content-length: (\d+)/.exec(head)
    if (!head.startsWith('http/1.1 200') || !length) {
      this.settle?.reject(new Error(`not answered: ${bytes.toString('utf8').slice(0, 600)}`))
      return
    }
    this.chunks = [bytes.subarray(end + 4)]
    this.size = bytes.length - end - 4
    this.wanted = Number(length[1])
  }

  private finish(): void {
    const body = this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks)
    this.chunks = []
    this.size = 0
    this.wanted = -1
    if (body.subarray(0, 12).includes('"errors"') || body.subarray(-2000).includes('"errors":[')) {
      this.settle?.reject(new Error(`answered with errors: ${body.toString('utf8').slice(0, 600)}`))
    } else this.settle?.resolve(body)
  }
}
