/** The server of a website, as webhooks call it: keeps what came and answers as told. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { WebhookEvent } from '#src/contract/webhooks.ts'

export interface Call {
  path: string
  headers: IncomingHttpHeaders
  /** As it was sent. */
  text: string
  event: WebhookEvent
}

export interface Receiver {
  /** `127.0.0.1:port`, for WEBHOOK_ALLOWED_HOSTS. */
  host: string
  calls: Call[]
  /** Calls so far to a path. */
  at(path: string): Call[]
  /** Status of the answer, by path; 204 unless set. 0 = never answers. */
  answers: Map<string, number>
}

export async function startReceiver(): Promise<Receiver> {
  const calls: Call[] = []
  const answers = new Map<string, number>()
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const path = req.url ?? '/'
    calls.push({ path, headers: req.headers, text, event: JSON.parse(text) })
    const status = answers.get(path) ?? 204
    if (status === 0) return
    res.writeHead(status, status === 302 ? { location: '/elsewhere' } : {})
    res.end(status === 204 ? undefined : `answer ${status}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    at: (path) => calls.filter((call) => call.path === path),
    answers,
  }
}
