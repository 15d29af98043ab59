/**
 * Finished answers by request, up to a number of bytes; the least recently used goes first. Each carries the
 * tags of what it was made from, and goes when a change names one of them.
 */

/** What the cache must know of an answer. */
export interface Cacheable {
  readonly tags: ReadonlySet<string>
  /** Bytes it holds when it comes. */
  readonly bytes: number
  /** Set by the cache, to be told of bytes that are added later. */
  onGrowth: (bytes: number) => void
}

/** Spellings of one request that lead to its answer without being read again. */
const mostAliases = 8
/** What an entry, an alias and a tag cost beside their text, roughly: measured with 100,000 of each. */
const entryOverhead = 700
const aliasOverhead = 120
const tagOverhead = 150

interface Slot<Value> {
  key: string
  value: Value
  aliases: string[]
  bytes: number
  older: Slot<Value> | undefined
  newer: Slot<Value> | undefined
}

export class ResponseCache<Value extends Cacheable> {
  readonly #mostBytes: number
  readonly #byKey = new Map<string, Slot<Value>>()
  readonly #byAlias = new Map<string, Slot<Value>>()
  readonly #byTag = new Map<string, Set<Slot<Value>>>()
  #newest: Slot<Value> | undefined
  #oldest: Slot<Value> | undefined
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#byKey.size
  }

  get aliases(): number {
    return this.#byAlias.size
  }

  get tags(): number {
    return this.#byTag.size
  }

  /** By the exact spelling of a request. */
  byAlias(alias: string): Value | undefined {
    const slot = this.#byAlias.get(alias)
    return slot && this.#used(slot)
  }

  /** By the key of a request; its spelling leads here from now on. */
  byKey(key: string, alias?: string): Value | undefined {
    const slot = this.#byKey.get(key)
    if (!slot) return undefined
    const value = this.#used(slot)
    // Last: the new spelling may be what fills the cache, and drop the answer itself.
    if (alias !== undefined && this.#byAlias.get(alias) !== slot) this.#addAlias(slot, alias)
    return value
  }

  /** Keeps an answer in the place of an earlier one; not at all when it alone would fill the cache. */
  put(key: string, value: Value, alias?: string): void {
    const before = this.#byKey.get(key)
    if (before) this.#drop(before)
    let bytes = entryOverhead + key.length * 2 + value.bytes
    for (const tag of value.tags) bytes += tagOverhead + tag.length
    if (bytes > this.#mostBytes) return
    const slot: Slot<Value> = { key, value, aliases: [], bytes, older: undefined, newer: undefined }
    this.#byKey.set(key, slot)
    value.onGrowth = (by) => {
      // It may have been dropped meanwhile, or replaced.
      if (this.#byKey.get(key) !== slot) return
      this.#resize(slot, by)
      this.#shrink()
    }
    for (const tag of value.tags) {
      const tagged = this.#byTag.get(tag)
      if (tagged) tagged.add(slot)
      else this.#byTag.set(tag, new Set([slot]))
    }
    this.#bytes += bytes
    this.#link(slot)
    if (alias !== undefined) this.#addAlias(slot, alias)
    this.#shrink()
  }

  /** Forgets every answer that was made from one of these. */
  purge(tags: Iterable<string>): void {
    for (const tag of tags) for (const slot of this.#byTag.get(tag) ?? []) this.#drop(slot)
  }

  clear(): void {
    for (const map of [this.#byKey, this.#byAlias, this.#byTag]) map.clear()
    this.#newest = undefined
    this.#oldest = undefined
    this.#bytes = 0
  }

  #used(slot: Slot<Value>): Value {
    if (slot !== this.#newest) {
      this.#unlink(slot)
      this.#link(slot)
    }
    return slot.value
  }

  #addAlias(slot: Slot<Value>, alias: string): void {
    if (slot.aliases.length >= mostAliases) this.#dropAlias(slot, slot.aliases.shift() ?? '')
    slot.aliases.push(alias)
    this.#byAlias.set(alias, slot)
    this.#resize(slot, aliasOverhead + alias.length)
    this.#shrink()
  }

  #dropAlias(slot: Slot<Value>, alias: string): void {
    this.#byAlias.delete(alias)
    this.#resize(slot, -(aliasOverhead + alias.length))
  }

  #resize(slot: Slot<Value>, by: number): void {
    slot.bytes += by
    this.#bytes += by
  }

  #shrink(): void {
    while (this.#bytes > this.#mostBytes && this.#oldest) this.#drop(this.#oldest)
  }

  #drop(slot: Slot<Value>): void {
    this.#byKey.delete(slot.key)
    for (const alias of slot.aliases) this.#byAlias.delete(alias)
    for (const tag of slot.value.tags) {
      const tagged = this.#byTag.get(tag)
      tagged?.delete(slot)
      if (tagged?.size === 0) this.#byTag.delete(tag)
    }
    this.#bytes -= slot.bytes
    this.#unlink(slot)
  }

  #link(slot: Slot<Value>): void {
    slot.older = this.#newest
    slot.newer = undefined
    if (this.#newest) this.#newest.newer = slot
    this.#newest = slot
    this.#oldest ??= slot
  }

  #unlink(slot: Slot<Value>): void {
    if (slot.older) slot.older.newer = slot.newer
    else this.#oldest = slot.newer
    if (slot.newer) slot.newer.older = slot.older
    else this.#newest = slot.older
  }
}
