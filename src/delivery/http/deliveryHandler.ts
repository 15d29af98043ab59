/** Answers delivery requests straight from Node's HTTP server. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { problemAnswer, Refusal } from './answer.ts'
import type { Delivery } from './route.ts'
import { handle, type Router } from './router.ts'

/** @returns whether the request was for delivery, and is answered */
export type DeliveryHandler = (req: IncomingMessage, res: ServerResponse) => boolean

/** Answers that stay open, by path; each writes its own. */
export type Streams = Readonly<Record<string, (req: IncomingMessage, res: ServerResponse) => void>>

export function deliveryHandler(delivery: Delivery, router: Router, streams: Streams = {}): DeliveryHandler {
  return (req, res) => {
    const url = req.url ?? ''
    if (!url.startsWith('/v1/')) return false
    const [path = ''] = url.split('?', 1)
    const stream = Object.hasOwn(streams, path) ? streams[path] : undefined
    if (stream) {
      stream(req, res)
      return true
    }
    let made: ReturnType<typeof handle>
    try {
      made = handle(router.find(url), delivery)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      made = problemAnswer(error)
    }
    const body = typeof made.body === 'string' ? made.body : JSON.stringify(made.body)
    res.writeHead(made.status, { 'content-type': made.contentType, ...made.headers })
    res.end(body)
    return true
  }
}
