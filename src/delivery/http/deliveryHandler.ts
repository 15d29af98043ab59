/**
 * Answers delivery requests straight from Node's HTTP server. What was asked for before is sent from memory
 * with next to no work; the rest is routed, answered, and kept for the next one.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Replica } from '../replica/replica.ts'
import { type Answer, problemAnswer, Refusal } from './answer.ts'
import { clientAddress, type TrustProxy } from './clientAddress.ts'
import { contentHash } from './entityTag.ts'
import { PlanWatch } from './freshness.ts'
import { PreparedAnswer } from './preparedAnswer.ts'
import { RateLimit } from './rateLimit.ts'
import { readBody } from './requestBody.ts'
import { requestId } from './requestId.ts'
import { ResponseCache } from './responseCache.ts'
import type { Delivery } from './route.ts'
import { handle, type Router } from './router.ts'
import { commonHeaders, Sender, type Sending } from './sender.ts'
import { type StreamHandler, Streams } from './streams.ts'
import { Traffic } from './traffic.ts'

/**
 * Answers a POST. The answer is kept by address, content type, `Accept` and body: it may depend on these,
 * and on nothing else of the request.
 */
export type PostHandler = (body: Buffer, req: IncomingMessage) => Answer

export interface DeliveryHandlerOptions {
  delivery: Delivery
  replica: Pick<Replica, 'awaySince' | 'currentAt' | 'onChange'>
  router: Router
  log: Pick<Logger, 'error' | 'info'>
  settings: {
    DELIVERY_CACHE_MIB: number
    DELIVERY_MAX_AGE_SECONDS: number
    DELIVERY_REQUESTS_PER_MINUTE: number
    TRUST_PROXY: TrustProxy
  }
  /** In ms. @default Date.now */
  now?: () => number
  /** What takes a POST, by path. */
  posts?: Readonly<Record<string, PostHandler>>
  /** What goes on until somebody leaves, by path. */
  streams?: Readonly<Record<string, StreamHandler>>
}

export class DeliveryHandler {
  readonly #delivery: Delivery
  readonly #router: Router
  readonly #posts: ReadonlyMap<string, PostHandler>
  readonly #streams: Streams
  readonly #log: DeliveryHandlerOptions['log']
  readonly #now: () => number
  readonly #cache: ResponseCache<PreparedAnswer>
  readonly #limit: RateLimit
  readonly #clientOf: (req: IncomingMessage) => string
  readonly #headers: Readonly<Record<string, string>>
  readonly #sender: Sender
  readonly #traffic: Traffic

  constructor({
    delivery,
    log,
    now = Date.now,
    posts,
    replica,
    router,
    settings,
    streams,
  }: DeliveryHandlerOptions) {
    this.#delivery = delivery
    this.#router = router
    this.#posts = new Map(Object.entries(posts ?? {}))
    this.#log = log
    this.#now = now
    this.#cache = new ResponseCache(settings.DELIVERY_CACHE_MIB * 1024 * 1024)
    this.#limit = new RateLimit(settings.DELIVERY_REQUESTS_PER_MINUTE)
    this.#clientOf = clientAddress(settings.TRUST_PROXY)
    this.#headers = commonHeaders(delivery.baseUrl.startsWith('https:'))
    this.#streams = new Streams(streams ?? {}, this.#headers)
    this.#traffic = new Traffic(log, () => ({ kept: this.#cache.size, keptBytes: this.#cache.bytes }))
    this.#sender = new Sender({
      replica,
      plans: new PlanWatch(() => delivery.planned),
      maxAgeSeconds: settings.DELIVERY_MAX_AGE_SECONDS,
      traffic: this.#traffic,
    })
    replica.onChange((changes) => {
      if (changes.length === 0) this.#cache.clear()
      else this.#cache.purge(['changes', ...changes.flatMap(({ tags }) => tags)])
    })
  }

  /** @returns whether the request is for delivery; then it is answered */
  handle(req: IncomingMessage, res: ServerResponse): boolean {
    const url = req.url ?? ''
    // Previews hold drafts: they are answered elsewhere, and never kept.
    if (!url.startsWith('/v1/') || url.startsWith('/v1/preview/')) return false
    const sending: Sending = {
      req,
      res,
      id: requestId(req.headers['x-request-id']),
      now: this.#now(),
    }
    try {
      const wait = this.#limit.take(this.#clientOf(req), sending.now)
      if (wait > 0) this.#turnAway(sending, wait)
      else if (req.method === 'GET' || req.method === 'HEAD') this.#read(sending, url)
      else this.#other(sending, url)
    } catch (error) {
      this.#refuse(sending, error)
    }
    return true
  }

  /** Ends every stream, and lets no new one begin. */
  endStreams(): void {
    this.#streams.end()
  }

  close(): void {
    this.endStreams()
    this.#traffic.close()
  }

  #read(sending: Sending, url: string): void {
    const hit = this.#cache.byAlias(url)
    if (hit && hit.validUntil > sending.now) {
      this.#hit(sending, hit)
      return
    }
    const path = pathOf(url)
    if (this.#streams.has(path)) {
      this.#streams.open(path, sending.req, sending.res, sending.id)
      return
    }
    const found = this.#router.find(url)
    this.#keptOrMade(sending, found.key, () => handle(found, this.#delivery), url)
  }

  /**
   * Nothing in here waits: no two requests ever make the same answer at once, and no change comes between
   * reading content and keeping what was made from it. Whoever makes a route wait gives up both.
   */
  #keptOrMade(sending: Sending, key: string, make: () => Answer, alias?: string): void {
    const kept = this.#cache.byKey(key, alias)
    if (kept && kept.validUntil > sending.now) {
      this.#hit(sending, kept)
      return
    }
    const made = new PreparedAnswer(make(), this.#headers)
    if (made.isCacheable) this.#cache.put(key, made, alias)
    this.#traffic.misses += 1
    this.#send(sending, made)
  }

  #hit(sending: Sending, answer: PreparedAnswer): void {
    this.#traffic.hits += 1
    this.#send(sending, answer)
  }

  #send(sending: Sending, answer: PreparedAnswer): void {
    this.#sender.send(sending, answer)?.catch((error) => this.#refuse(sending, error))
  }

  /** @throws Refusal 404 or 405 */
  #other(sending: Sending, url: string): void {
    const { req, res } = sending
    const path = pathOf(url)
    const post = this.#posts.get(path)
    if (post && req.method === 'POST') {
      readBody(req)
        .then((body) => this.#keptOrMade(sending, keyOfPost(req, body), () => post(body, req)))
        .catch((error) => this.#refuse(sending, error))
      return
    }
    if (!post && !this.#streams.has(path)) this.#router.expect(path)
    const allow = `GET, HEAD, OPTIONS${post ? ', POST' : ''}`
    if (req.method !== 'OPTIONS') {
      const refusal = new Refusal('method-not-allowed', `${req.method} is not used here.`)
      this.#traffic.refused += 1
      this.#problem(sending, refusal, { allow })
      return
    }
    res.writeHead(204, {
      ...this.#headers,
      'x-request-id': sending.id,
      allow,
      'access-control-allow-methods': allow,
      'access-control-allow-headers':
        'Accept, Authorization, Content-Type, If-None-Match, Last-Event-ID, X-Request-Id',
      'access-control-max-age': '7200',
      'cache-control': 'no-store',
    })
    res.end()
  }

  #turnAway(sending: Sending, seconds: number): void {
    this.#traffic.limited += 1
    const refusal = new Refusal('too-many-requests', `Too many requests. Wait ${seconds} s.`)
    this.#problem(sending, refusal, { 'retry-after': String(seconds) })
  }

  #refuse(sending: Sending, error: unknown): void {
    if (error instanceof Refusal) {
      this.#traffic.refused += 1
      this.#problem(sending, error)
      return
    }
    const { req, res } = sending
    // Nobody is there any more, or they have half an answer, which they must not take for all of it.
    if (res.headersSent || req.socket.destroyed) {
      res.destroy()
      return
    }
    this.#traffic.failed += 1
    this.#log.error({ err: error, requestId: sending.id, url: req.url }, 'a delivery request failed')
    const refusal = new Refusal('internal-error', 'Quote the request id when you report this.', undefined, {
      instance: sending.id,
    })
    this.#problem(sending, refusal)
  }

  /** A problem that the content does not decide: never kept. */
  #problem(sending: Sending, refusal: Refusal, headers: Record<string, string> = {}): void {
    const { req } = sending
    // What is left of the body is not worth reading.
    const hasBody =
      req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length']) > 0
    const made = problemAnswer(refusal, hasBody ? { ...headers, connection: 'close' } : headers)
    this.#send(sending, new PreparedAnswer({ ...made, cacheable: false }, this.#headers))
  }
}

const pathOf = (url: string) => {
  const at = url.indexOf('?')
  return at === -1 ? url : url.slice(0, at)
}

function keyOfPost({ headers, url }: IncomingMessage, body: Buffer): string {
  const head = JSON.stringify([url, headers['content-type'], headers.accept])
  return `POST ${contentHash(Buffer.concat([Buffer.from(head), body]))}`
}
