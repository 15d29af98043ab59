/** One GET: with a time limit, tried again when that helps, and not sent again when nothing changed. */
import { growingDelay, pause } from './pause.ts'
import { DeliveryProblem, DeliveryUnreachable, problemIn } from './problems.ts'
import { Validators } from './validators.ts'

export interface TransportOptions {
  /** Where the API is: `https://content.example.org`. */
  url: string
  /** @default globalThis.fetch */
  fetch?: typeof globalThis.fetch
  /** For each attempt, in ms. @default 10000 */
  timeoutMs?: number
  /** How often to try again after 429, 503 or no answer. @default 2 */
  retries?: number
  /** The longest to wait for another attempt, in ms; when the API asks for longer, the error is thrown. @default 30000 */
  longestWaitMs?: number
  /** Answers kept with their ETag; 0 for none. A browser keeps its own. @default 200, in browsers 0 */
  keep?: number
}

export interface RequestOptions {
  signal?: AbortSignal | undefined
}

export type Query = Readonly<Record<string, unknown>>

const firstWaitMs = 250

export class Transport {
  readonly url: string
  readonly fetch: typeof globalThis.fetch
  readonly #timeoutMs: number
  readonly #retries: number
  readonly #longestWaitMs: number
  readonly #validators: Validators | null

  constructor(options: TransportOptions) {
    this.url = options.url.replace(/\/+$/, '')
    // Bound: browsers refuse a fetch that is called on another object.
    this.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
    this.#timeoutMs = options.timeoutMs ?? 10_000
    this.#retries = options.retries ?? 2
    this.#longestWaitMs = options.longestWaitMs ?? 30_000
    const keep = options.keep ?? ('document' in globalThis ? 0 : 200)
    this.#validators = keep > 0 ? new Validators(keep) : null
  }

  /** @throws DeliveryProblem, DeliveryUnreachable, or the reason of `signal` */
  async get<Body>(path: string, query: Query = {}, { signal }: RequestOptions = {}): Promise<Body> {
    const url = this.address(path, query)
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#once<Body>(url, signal)
      } catch (error) {
        signal?.throwIfAborted()
        const waitMs = this.#waitAfter(error, attempt)
        if (waitMs === null) throw error
        await pause(waitMs, signal)
      }
    }
  }

  /** Lists are written with commas; what is undefined is left out. */
  address(path: string, query: Query = {}): string {
    const parameters = Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === null
        ? []
        : [`${name}=${encodeURIComponent(Array.isArray(value) ? value.join(',') : String(value))}`],
    )
    return `${this.url}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`
  }

  async #once<Body>(url: string, signal: AbortSignal | undefined): Promise<Body> {
    const known = this.#validators?.get(url)
    const limit = AbortSignal.timeout(this.#timeoutMs)
    let response: Response
    let text = ''
    try {
      response = await this.fetch(url, {
        headers: { accept: 'application/json', ...(known ? { 'if-none-match': known.etag } : {}) },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      // The time limit is for the whole answer.
      if (response.ok) text = await response.text()
    } catch (cause) {
      signal?.throwIfAborted()
      const why = limit.aborted ? `did not answer within ${this.#timeoutMs} ms` : 'could not be reached'
      throw new DeliveryUnreachable(`${new URL(url).host} ${why}.`, { cause })
    }
    if (response.status === 304 && known) return JSON.parse(known.text) as Body
    if (!response.ok) throw await problemIn(response)
    const etag = response.headers.get('etag')
    if (etag) this.#validators?.set(url, { etag, text })
    return JSON.parse(text) as Body
  }

  /** Null when another attempt would not help, or is not allowed. */
  #waitAfter(error: unknown, attempt: number): number | null {
    if (attempt >= this.#retries) return null
    if (error instanceof DeliveryUnreachable) return growingDelay(attempt, firstWaitMs, this.#longestWaitMs)
    if (!(error instanceof DeliveryProblem) || ![429, 502, 503, 504].includes(error.status)) return null
    const waitMs = error.retryAfterMs ?? growingDelay(attempt, firstWaitMs, this.#longestWaitMs)
    return waitMs <= this.#longestWaitMs ? waitMs : null
  }
}
