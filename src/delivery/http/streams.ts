/** Answers that go on until somebody leaves: opened, counted, and ended when the process stops. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from './answer.ts'

/** Answers GET and HEAD: writes its own head, then as long as it likes; `close` of the response tells it to stop. */
export type StreamHandler = (req: IncomingMessage, res: ServerResponse) => void

export class Streams {
  readonly #handlers: ReadonlyMap<string, StreamHandler>
  readonly #headers: Readonly<Record<string, string>>
  readonly #open = new Set<ServerResponse>()
  #ended = false

  /** @param headers set on each answer, before its handler may change them */
  constructor(handlers: Readonly<Record<string, StreamHandler>>, headers: Readonly<Record<string, string>>) {
    this.#handlers = new Map(Object.entries(handlers))
    this.#headers = headers
  }

  has(path: string): boolean {
    return this.#handlers.has(path)
  }

  /** @throws Refusal 503 when the process is stopping */
  open(path: string, req: IncomingMessage, res: ServerResponse, id: string): void {
    if (this.#ended) throw new Refusal('not-ready', 'The server is stopping.')
    for (const [name, value] of Object.entries(this.#headers)) res.setHeader(name, value)
    res.setHeader('x-request-id', id)
    res.setHeader('cache-control', 'no-store')
    this.#open.add(res)
    res.once('close', () => this.#open.delete(res))
    this.#handlers.get(path)?.(req, res)
  }

  end(): void {
    this.#ended = true
    for (const res of this.#open) res.end()
  }
}
