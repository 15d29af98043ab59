/** A tiny HTTP server that answers what a test says, in turn, and notes what it was asked. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export interface Asked {
  url: string
  headers: IncomingHttpHeaders
}
export type Reply = (res: ServerResponse, asked: Asked) => void

/** Answers JSON. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (res) => {
    res.writeHead(status, { 'content-type': 'application/json', ...headers })
    res.end(JSON.stringify(body))
  }

/** Answers a problem. */
export const problem = (code: string, status: number, headers: Record<string, string> = {}): Reply =>
  json({ type: `urn:prc-alliance:problem:${code}`, title: code, status }, status, headers)

export interface FakeDelivery {
  url: string
  asked: Asked[]
  /** What the next requests get, in turn; the last one again and again. */
  replies: Reply[]
}

export async function fakeDelivery(): Promise<FakeDelivery> {
  const fake: FakeDelivery = { url: '', asked: [], replies: [] }
  const server = createServer((req, res) => {
    const asked = { url: req.url ?? '', headers: req.headers }
    fake.asked.push(asked)
    const reply = fake.replies.length > 1 ? fake.replies.shift() : fake.replies[0]
    reply?.(res, asked)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return fake
}
