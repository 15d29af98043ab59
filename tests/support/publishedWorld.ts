/** Published content in memory, from stored documents: what delivery reads, without a server or a database. */
import { contentTypes } from '#src/contract/enums.ts'
import { type Channel, type Locale, locales } from '#src/contract/vocabulary.ts'
import { type PublishedReader, ReadScope } from '#src/delivery/readScope.ts'
import { PublishedIndex } from '#src/delivery/replica/publishedIndex.ts'
import type { Raw } from '#src/publishing/documentReader.ts'
import { presentDocument, publicLocales } from '#src/publishing/presentDocument.ts'
import type { PublishedType } from '#src/publishing/publishedForm.ts'
import { rowId } from '#src/publishing/publishedStore.ts'

/** The same text in both languages. */
export const both = <Value>(value: Value) => ({ en: value, es: value })

const publicEverywhere = {
  _status: both('published'),
  channels: ['web', 'kiosk'],
}

export type StoredDocuments = Partial<Record<PublishedType, readonly Raw[]>>

/** A website with these documents, each with its `id` and `slug`. The website itself is added. */
export function publishedWorld(documents: StoredDocuments, site: Raw = {}) {
  const index = new PublishedIndex()
  const bodies = new Map<string, unknown>()
  const website = {
    id: 'site',
    key: 'site',
    name: both('A group'),
    domains: ['www.example.org'],
    languages: ['en', 'es'],
    brand: {},
    disclaimer: both('For information only.'),
    ...site,
  }
  const all: [PublishedType, Raw][] = [
    ['sites', website],
    ...[...contentTypes, 'media' as const].flatMap((type) =>
      (documents[type] ?? []).map((raw): [PublishedType, Raw] => [type, { ...publicEverywhere, ...raw }]),
    ),
  ]
  for (const [type, raw] of all) {
    const published = publicLocales(type, raw)
    for (const locale of published) {
      const form = presentDocument(type, raw, locale, published)
      const id = rowId(type, form.id, locale)
      bodies.set(id, form.body)
      index.put({
        id,
        type,
        documentId: form.id,
        locale,
        state: 'published',
        slug: form.slug,
        hash: id,
        facts: {
          sites: form.sites,
          channels: form.channels,
          links: form.links,
          formerSlugs: [],
          formerSites: null,
          publishedAt: '2026-01-02T03:04:05.678Z',
          modifiedAt: '2026-02-03T04:05:06.789Z',
          reason: null,
        },
        brief: JSON.stringify(form.brief),
        body: '',
        lexical: '',
      })
    }
  }
  const reader: PublishedReader = {
    index,
    body: (entry) => structuredClone(bodies.get(entry.rowId)) as never,
    lexical: () => ({}),
  }
  return {
    reader,
    scope: (locale: Locale = locales[0].value, channel: Channel = 'web', now = new Date()) => {
      const entry = index.entry('sites', 'site', locale)
      if (!entry) throw new Error('There is no website.')
      return new ReadScope({
        reader,
        site: entry,
        locale,
        channel,
        richText: 'html',
        baseUrl: 'https://content.example.org',
        now,
      })
    },
  }
}
