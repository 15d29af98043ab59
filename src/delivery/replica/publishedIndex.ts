/** What is published now, in memory: found by id, by address, by type, and by what names it. */
import type { ContentType } from '#src/contract/enums.ts'
import type { Channel, Locale } from '#src/contract/vocabulary.ts'
import type { Briefs, PublishedType } from '#src/publishing/publishedForm.ts'
import { type PublicationRow, type RowFacts, rowId } from '#src/publishing/publishedStore.ts'
import { referringFields } from '../linkRules.ts'

/** A published document in one language; its page content is read when needed. */
export interface Entry<Type extends PublishedType = PublishedType> {
  rowId: string
  type: Type
  id: string
  locale: Locale
  slug: string
  hash: string
  /** Ids of the websites that carry it; null = all. */
  sites: ReadonlySet<string> | null
  channels: readonly Channel[]
  facts: RowFacts
  brief: Briefs[Type]
}

/** What was public once. */
export interface Withdrawn {
  rowId: string
  type: PublishedType
  id: string
  locale: Locale
  slug: string | null
  facts: RowFacts
}

const addressOf = (type: PublishedType, locale: Locale, slug: string) => `${type}/${locale}/${slug}`
const referrersKey = (from: ContentType, by: string, locale: Locale, id: string) =>
  `${from}.${by}/${locale}/${id}`

export class PublishedIndex {
  readonly #entries = new Map<string, Entry>()
  readonly #withdrawn = new Map<string, Withdrawn>()
  readonly #bySlug = new Map<string, Entry>()
  /** Former address → the rows that had it. */
  readonly #former = new Map<string, string[]>()
  readonly #byType = new Map<string, Map<string, Entry>>()
  readonly #referrers = new Map<string, Set<string>>()

  get size(): number {
    return this.#entries.size
  }

  /** Puts a row in the place of what was there. */
  put(row: PublicationRow): void {
    this.#remove(row.id)
    const { documentId: id, facts, locale, slug, type } = row
    for (const former of row.state === 'withdrawn' && slug ? [...facts.formerSlugs, slug] : facts.formerSlugs)
      push(this.#former, addressOf(type, locale, former), row.id)
    if (row.state === 'withdrawn') {
      this.#withdrawn.set(row.id, { rowId: row.id, type, id, locale, slug, facts })
      return
    }
    const entry: Entry = {
      rowId: row.id,
      type,
      id,
      locale,
      slug: slug ?? '',
      hash: row.hash ?? '',
      sites: facts.sites ? new Set(facts.sites) : null,
      channels: facts.channels,
      facts,
      brief: JSON.parse(row.brief),
    }
    this.#entries.set(row.id, entry)
    if (slug) this.#bySlug.set(addressOf(type, locale, slug), entry)
    const ofType = `${type}/${locale}`
    const siblings = this.#byType.get(ofType) ?? new Map<string, Entry>()
    this.#byType.set(ofType, siblings.set(id, entry))
    for (const key of this.#referringKeys(entry)) {
      this.#referrers.set(key, (this.#referrers.get(key) ?? new Set()).add(row.id))
    }
  }

  clear(): void {
    for (const map of [
      this.#entries,
      this.#withdrawn,
      this.#bySlug,
      this.#former,
      this.#byType,
      this.#referrers,
    ])
      map.clear()
  }

  entry<Type extends PublishedType>(type: Type, id: string, locale: Locale): Entry<Type> | undefined {
    return this.#entries.get(rowId(type, id, locale)) as Entry<Type> | undefined
  }

  bySlug<Type extends PublishedType>(type: Type, locale: Locale, slug: string): Entry<Type> | undefined {
    return this.#bySlug.get(addressOf(type, locale, slug)) as Entry<Type> | undefined
  }

  /**
   * Who had this address before, the one that changed last first: a document that moved on, or one that was
   * withdrawn. By their dates, so that a process that reads its rows anew says the same.
   */
  formerly(type: PublishedType, locale: Locale, slug: string): (Entry | Withdrawn)[] {
    const rows = this.#former.get(addressOf(type, locale, slug)) ?? []
    return rows
      .flatMap((row): Entry | Withdrawn | [] => this.#entries.get(row) ?? this.#withdrawn.get(row) ?? [])
      .toSorted((a, b) => (a.facts.modifiedAt < b.facts.modifiedAt ? 1 : -1))
  }

  /** In no particular order. */
  ofType<Type extends PublishedType>(type: Type, locale: Locale): Iterable<Entry<Type>> {
    return (this.#byType.get(`${type}/${locale}`)?.values() ?? []) as Iterable<Entry<Type>>
  }

  /** The documents of type `from` whose field `by` names the document. */
  referrers<Type extends ContentType>(from: Type, by: string, locale: Locale, id: string): Entry<Type>[] {
    const rows = this.#referrers.get(referrersKey(from, by, locale, id)) ?? []
    return [...rows].flatMap((row) => (this.#entries.get(row) as Entry<Type> | undefined) ?? [])
  }

  #referringKeys(entry: Entry): string[] {
    const fields = referringFields.get(entry.type as ContentType) ?? []
    return [...fields].flatMap((by) => {
      const ids = (entry.brief as unknown as Record<string, string[]>)[by] ?? []
      return ids.map((id) => referrersKey(entry.type as ContentType, by, entry.locale, id))
    })
  }

  #remove(row: string): void {
    const entry = this.#entries.get(row)
    const { facts, locale, slug, type } = entry ?? this.#withdrawn.get(row) ?? {}
    if (!facts || !locale || !type) return
    for (const former of slug ? [...facts.formerSlugs, slug] : facts.formerSlugs)
      pull(this.#former, addressOf(type, locale, former), row)
    this.#withdrawn.delete(row)
    if (!entry) return
    this.#entries.delete(row)
    const address = addressOf(type, locale, entry.slug)
    if (this.#bySlug.get(address) === entry) this.#bySlug.delete(address)
    this.#byType.get(`${type}/${locale}`)?.delete(entry.id)
    for (const key of this.#referringKeys(entry)) {
      const rows = this.#referrers.get(key)
      rows?.delete(row)
      if (rows?.size === 0) this.#referrers.delete(key)
    }
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

function pull(map: Map<string, string[]>, key: string, value: string): void {
  const left = (map.get(key) ?? []).filter((one) => one !== value)
  if (left.length > 0) map.set(key, left)
  else map.delete(key)
}
