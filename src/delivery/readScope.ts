/**
 * One answer's view of what is published: one website, one language, one channel. It notes what the answer
 * was made from, also what was looked for and not found, so that a change reaches the answer in any cache.
 */
import type { ContentType } from '#src/contract/enums.ts'
import { documentTag, listTag, referrersTag, slugTag } from '#src/contract/tags.ts'
import type { Channel, Locale } from '#src/contract/vocabulary.ts'
import type { Bodies, PublishedType } from '#src/publishing/publishedForm.ts'
import type { SiteEntry } from './paths.ts'
import type { Entry, PublishedIndex, Withdrawn } from './replica/publishedIndex.ts'

/** What delivery reads: a replica, or a replica with a draft laid over it. */
export interface PublishedReader {
  readonly index: Pick<PublishedIndex, 'bySlug' | 'entry' | 'formerly' | 'ofType' | 'referrers'>
  body<Type extends PublishedType>(entry: Entry<Type>): Bodies[Type]
  lexical(entry: Entry): Record<string, unknown>
}

export type RichTextForm = 'html' | 'text' | 'lexical' | 'all'

export interface ScopeOptions {
  reader: PublishedReader
  site: SiteEntry
  locale: Locale
  channel: Channel
  richText: RichTextForm
  /** The address of this server for the public, without a slash at the end. */
  baseUrl: string
  now: Date
}

export class ReadScope {
  readonly site: SiteEntry
  readonly locale: Locale
  readonly channel: Channel
  readonly richText: RichTextForm
  readonly baseUrl: string
  readonly now: Date
  /** What the answer was made from. */
  readonly tags: Set<string>
  readonly #reader: PublishedReader
  #validUntil: Date | null = null
  #lexical: { entry: Entry; states: Record<string, unknown> } | undefined

  constructor(
    { baseUrl, channel, locale, now, reader, richText, site }: ScopeOptions,
    tags = new Set<string>(),
  ) {
    this.#reader = reader
    this.site = site
    this.locale = locale
    this.channel = channel
    this.richText = richText
    this.baseUrl = baseUrl
    this.now = now
    this.tags = tags
    tags.add(documentTag('sites', site.id))
  }

  /** The moment from which the answer is out of date by itself; null when only a change makes it so. */
  get validUntil(): Date | null {
    return this.#validUntil
  }

  /** Notes that the answer depends on the time and changes at this moment. */
  expiresAt(moment: Date): void {
    if (!this.#validUntil || moment < this.#validUntil) this.#validUntil = moment
  }

  document<Type extends PublishedType>(type: Type, id: string): Entry<Type> | null {
    this.tags.add(documentTag(type, id))
    return this.#visible(this.#reader.index.entry(type, id, this.locale))
  }

  bySlug<Type extends ContentType>(type: Type, slug: string, locale = this.locale): Entry<Type> | null {
    this.tags.add(slugTag(type, slug))
    const entry = this.#visible(this.#reader.index.bySlug(type, locale, slug))
    if (entry) this.tags.add(documentTag(type, entry.id))
    return entry
  }

  /** Who had an address before, the latest first. */
  formerly(type: ContentType, slug: string, locale = this.locale): (Entry | Withdrawn)[] {
    this.tags.add(slugTag(type, slug))
    const found = this.#reader.index.formerly(type, locale, slug)
    for (const { id } of found) this.tags.add(documentTag(type, id))
    return found
  }

  /** The document with this address, on whatever website. */
  elsewhere<Type extends ContentType>(type: Type, slug: string): Entry<Type> | null {
    this.tags.add(slugTag(type, slug))
    return this.#reader.index.bySlug(type, this.locale, slug) ?? null
  }

  /** Every visible document of a type, in no particular order. */
  list<Type extends ContentType>(type: Type): Entry<Type>[] {
    this.tags.add(listTag(type))
    return [...this.#reader.index.ofType(type, this.locale)].filter((entry) => this.isVisible(entry))
  }

  /** The visible documents of a type whose field `by` names this one. */
  referrers<Type extends ContentType>(
    from: Type,
    by: string,
    type: PublishedType,
    id: string,
  ): Entry<Type>[] {
    this.tags.add(referrersTag(type, id, from))
    const found = this.#reader.index
      .referrers(from, by, this.locale, id)
      .filter((entry) => this.isVisible(entry))
    for (const entry of found) this.tags.add(documentTag(from, entry.id))
    return found
  }

  /** The same document in another language; null when it is not public there. */
  inLocale<Type extends PublishedType>(entry: Entry<Type>, locale: Locale): Entry<Type> | null {
    this.tags.add(documentTag(entry.type, entry.id))
    return this.#visible(this.#reader.index.entry(entry.type, entry.id, locale))
  }

  body<Type extends PublishedType>(entry: Entry<Type>): Bodies[Type] {
    return this.#reader.body(entry)
  }

  /** Every text of a page asks; the store is asked once. */
  lexical(entry: Entry): Record<string, unknown> {
    if (this.#lexical?.entry !== entry) this.#lexical = { entry, states: this.#reader.lexical(entry) }
    return this.#lexical.states
  }

  /** Whether this website and channel carry the document. */
  isVisible(entry: Pick<Entry, 'channels' | 'sites'>): boolean {
    return (entry.sites?.has(this.site.id) ?? true) && entry.channels.includes(this.channel)
  }

  #visible<Type extends PublishedType>(entry: Entry<Type> | undefined): Entry<Type> | null {
    return entry && this.isVisible(entry) ? entry : null
  }
}
