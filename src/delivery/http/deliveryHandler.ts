/** Answers delivery requests straight from Node's HTTP server. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, problemAnswer, Refusal } from './answer.ts'
import type { Delivery } from './route.ts'
import { handle, type Router } from './router.ts'

/** @returns whether the request was for delivery, and is answered */
export type DeliveryHandler = (req: IncomingMessage, res: ServerResponse) => boolean

/** What answers a POST, by path. */
export type Posts = Readonly<Record<string, (body: Buffer, req: IncomingMessage) => Answer>>

export function deliveryHandler(delivery: Delivery, router: Router, posts: Posts = {}): DeliveryHandler {
  return (req, res) => {
    const url = req.url ?? ''
    if (!url.startsWith('/v1/')) return false
    const post = req.method === 'POST' ? posts[url] : undefined
    if (post) {
      const chunks: Buffer[] = []
      req.on('data', (chunk: Buffer) => chunks.push(chunk))
      req.on('end', () => send(res, () => post(Buffer.concat(chunks), req)))
      return true
    }
    send(res, () => handle(router.find(url), delivery))
    return true
  }
}

function send(res: ServerResponse, make: () => Answer): void {
  let made: Answer
  try {
    made = make()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    made = problemAnswer(error)
  }
  const body = typeof made.body === 'string' ? made.body : JSON.stringify(made.body)
  res.writeHead(made.status, { 'content-type': made.contentType, ...made.headers })
  res.end(body)
}
