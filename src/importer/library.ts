/** What is in the database already: the documents an import may link to, name, or must not overwrite. */
import type { Payload } from 'payload'
import { slugify } from '#collections/fields/slugify.ts'
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import { type Locale, locales } from '#src/contract/vocabulary.ts'
import type { KnownName } from './findNames.ts'

export interface KnownDocument {
  readonly collection: ContentType
  readonly id: string
  readonly slug: string
  /** Empty where a language has none. */
  readonly title: Readonly<Record<Locale, string>>
  readonly otherNames: Readonly<Record<Locale, readonly string[]>>
  readonly isInTrash: boolean
}

/** Kept up to date during an import, so that a file can link to one before it. */
export class Library {
  readonly #documents: KnownDocument[]
  /** Domains of our websites, in small letters. */
  readonly hosts: ReadonlySet<string>

  constructor(documents: readonly KnownDocument[], hosts: Iterable<string>) {
    this.#documents = [...documents]
    this.hosts = new Set(hosts)
  }

  add(document: KnownDocument): void {
    this.#documents.push(document)
  }

  /** The document of that collection whose slug, or title in any language, is this one's; the trash counts too. */
  findSame(collection: ContentType, wanted: { slug?: string; title?: string }): KnownDocument | null {
    const ofKind = this.#documents.filter((document) => document.collection === collection)
    // Compared as slugs, titles forgive case, accents and punctuation.
    const titleSlug = slugify(wanted.title ?? '')
    return (
      ofKind.find(({ slug }) => slug !== '' && slug === wanted.slug) ??
      ofKind.find(({ slug }) => slug !== '' && slug === titleSlug) ??
      ofKind.find(
        ({ title }) => titleSlug !== '' && locales.some(({ value }) => slugify(title[value]) === titleSlug),
      ) ??
      null
    )
  }

  findById(id: string): KnownDocument | null {
    return this.#documents.find((document) => document.id === id) ?? null
  }

  /** For links in text; what is in the trash cannot be linked to. */
  idOf(collection: ContentType, slug: string): string | null {
    const found = this.#documents.find(
      (document) => document.collection === collection && document.slug === slug && !document.isInTrash,
    )
    return found?.id ?? null
  }

  /** Titles and other names of a collection, in a language and in English. */
  namesIn(collection: 'treatments' | 'conditions', locale: Locale): KnownName[] {
    return this.#documents
      .filter((document) => document.collection === collection && !document.isInTrash)
      .flatMap(({ id, otherNames, title }) => {
        const names = [...new Set<Locale>([locale, 'en'])].flatMap((language) => [
          title[language],
          ...otherNames[language],
        ])
        return [...new Set(names)].filter((name) => name.trim() !== '').map((name) => ({ id, name }))
      })
  }
}

/** Reads every document's names, newest drafts included. */
export async function loadLibrary(payload: Payload): Promise<Library> {
  const documents: KnownDocument[] = []
  for (const collection of contentTypes) {
    const titleField = payload.collections[collection].config.admin.useAsTitle ?? 'id'
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: true,
      // The types know `false` only for collections that have joins.
      joins: false as never,
      locale: 'all',
      overrideAccess: true,
      pagination: false,
      trash: true,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      documents.push({
        collection,
        id: String(doc['id']),
        slug: typeof doc['slug'] === 'string' ? doc['slug'] : '',
        title: perLocale(doc[titleField], (value) => (typeof value === 'string' ? value : '')),
        otherNames: perLocale(doc['alternateNames'], (value) =>
          Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [],
        ),
        isInTrash: Boolean(doc['deletedAt']),
      })
    }
  }
  const sites = await payload.find({ collection: 'sites', depth: 0, overrideAccess: true, pagination: false })
  return new Library(
    documents,
    sites.docs.flatMap(({ domains }) => domains ?? []).map((domain) => domain.toLowerCase()),
  )
}

/** A localized value comes as one a language; one that is not (a provider's name) holds for all. */
function perLocale<Value>(value: unknown, read: (value: unknown) => Value): Record<Locale, Value> {
  const isLocalized = typeof value === 'object' && value !== null && !Array.isArray(value)
  const byLocale = value as Record<Locale, unknown>
  return { en: read(isLocalized ? byLocale.en : value), es: read(isLocalized ? byLocale.es : value) }
}
