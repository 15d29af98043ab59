/** Counts what was answered, and says so once a minute: a line for each hit would cost more than the hit. */
import type { Logger } from 'pino'

const everyMs = 60_000

export class Traffic {
  /** Answered from the cache, of which `notModified` with a 304. */
  hits = 0
  misses = 0
  notModified = 0
  /** Problems of the caller: 4xx. */
  refused = 0
  /** Turned away by the rate limit. */
  limited = 0
  failed = 0
  readonly #timer: NodeJS.Timeout

  constructor(log: Pick<Logger, 'info'>, sizes: () => Record<string, number>) {
    this.#timer = setInterval(() => this.#tell(log, sizes()), everyMs).unref()
  }

  close(): void {
    clearInterval(this.#timer)
  }

  #tell(log: Pick<Logger, 'info'>, sizes: Record<string, number>): void {
    const { failed, hits, limited, misses, notModified, refused } = this
    if (hits + misses + refused + limited + failed === 0) return
    log.info({ hits, misses, notModified, refused, limited, failed, ...sizes }, 'delivery in the last minute')
    this.hits = 0
    this.misses = 0
    this.notModified = 0
    this.refused = 0
    this.limited = 0
    this.failed = 0
  }
}
