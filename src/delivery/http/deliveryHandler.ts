/** Answers delivery requests straight from Node's HTTP server. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { problemAnswer, Refusal } from './answer.ts'
import type { Delivery } from './route.ts'
import { handle, type Router } from './router.ts'

/** @returns whether the request was for delivery, and is answered */
export type DeliveryHandler = (req: IncomingMessage, res: ServerResponse) => boolean

export function deliveryHandler(delivery: Delivery, router: Router): DeliveryHandler {
  return (req, res) => {
    const url = req.url ?? ''
    // Previews hold drafts: they are answered elsewhere, and never kept.
    if (!url.startsWith('/v1/') || url.startsWith('/v1/preview/')) return false
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
