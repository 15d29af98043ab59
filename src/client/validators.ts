/** The last answers with their ETags, so that what has not changed is not sent again. */

interface Kept {
  etag: string
  /** As text: every caller gets an object of its own. */
  text: string
}

export class Validators {
  /** In the order of last use, the longest ago first. */
  readonly #kept = new Map<string, Kept>()
  readonly #maximum: number

  constructor(maximum: number) {
    this.#maximum = maximum
  }

  get size(): number {
    return this.#kept.size
  }

  get(url: string): Kept | undefined {
    const kept = this.#kept.get(url)
    if (!kept) return undefined
    this.#kept.delete(url)
    this.#kept.set(url, kept)
    return kept
  }

  set(url: string, kept: Kept): void {
    this.#kept.delete(url)
    this.#kept.set(url, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#maximum && oldest !== undefined) this.#kept.delete(oldest)
  }
}
