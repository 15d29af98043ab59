/** Keeps what was made from texts, within a number of characters: the longest unused goes first. */
export class KeptTexts<Value> {
  readonly #kept = new Map<string, { value: Value; weight: number }>()
  readonly #maximum: number
  #weight = 0

  /** @param maximum characters of keys and texts, together */
  constructor(maximum: number) {
    this.#maximum = maximum
  }

  get weight(): number {
    return this.#weight
  }

  get(key: string): Value | undefined {
    const found = this.#kept.get(key)
    if (!found) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, found)
    return found.value
  }

  /** @param length characters the value holds besides its key */
  set(key: string, value: Value, length: number): void {
    this.#remove(key)
    const weight = key.length + length
    this.#kept.set(key, { value, weight })
    this.#weight += weight
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#maximum) break
      this.#remove(oldest)
    }
  }

  #remove(key: string): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0
    this.#kept.delete(key)
  }
}
