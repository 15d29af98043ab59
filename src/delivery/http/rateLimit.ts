/**
 * How many requests a client may make: a bucket that holds a minute's worth and fills steadily. Kept as one
 * number for each client, the moment at which its bucket will be full again (the generic cell rate algorithm).
 */

interface Bucket {
  /** In ms. */
  fullAt: number
}

const minuteMs = 60_000
/** Clients remembered at the most, twice; about 15 MB. */
const defaultMostClients = 100_000

export class RateLimit {
  readonly #costMs: number
  readonly #mostClients: number
  // A client that was quiet for a minute has a full bucket, which is the same as none: whole generations
  // are forgotten at once, and nobody has to look through them.
  #current = new Map<string, Bucket>()
  #earlier = new Map<string, Bucket>()
  #turnsAt = 0

  constructor(requestsPerMinute: number, mostClients = defaultMostClients) {
    this.#costMs = minuteMs / requestsPerMinute
    this.#mostClients = mostClients
  }

  get clients(): number {
    return this.#current.size + this.#earlier.size
  }

  /** Counts a request. @returns 0 when the client may make it, else the seconds until it may try again */
  take(client: string, now: number): number {
    if (now >= this.#turnsAt || this.#current.size >= this.#mostClients) this.#turn(now)
    let bucket = this.#current.get(client)
    if (!bucket) {
      bucket = this.#earlier.get(client) ?? { fullAt: now }
      this.#current.set(client, bucket)
    }
    const fullAt = Math.max(bucket.fullAt, now) + this.#costMs
    // A little more than a minute: sums of fractions are not exact.
    if (fullAt - now > minuteMs + 0.001) return Math.ceil((fullAt - now - minuteMs) / 1000)
    bucket.fullAt = fullAt
    return 0
  }

  #turn(now: number): void {
    this.#earlier = now >= this.#turnsAt + minuteMs ? new Map() : this.#current
    this.#current = new Map()
    this.#turnsAt = now + minuteMs
  }
}
