import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PublishedReader, ReadScope } from '#src/delivery/readScope.ts'
import type { Entry } from '#src/delivery/replica/publishedIndex.ts'
import type { ReplicaListener } from '#src/delivery/replica/replica.ts'
import { openSearch } from '#src/delivery/search/searchIndex.ts'
import type { PlacedChange } from '#src/publishing/publishedStore.ts'

/** A published store of articles, as search sees it. */
function aStore() {
  const entries = new Map<string, Entry<'articles'>>()
  const texts = new Map<string, string>()
  let tell: ReplicaListener = () => undefined
  const source = {
    index: {
      entry: (_: string, id: string) => entries.get(id),
      ofType: (type: string, locale: string) =>
        type === 'articles' && locale === 'en' ? [...entries.values()] : [],
    },
    body: (entry: Entry) => ({
      body: { html: '', text: texts.get(entry.id) ?? '', lexical: '' },
      seo: {},
      review: {},
    }),
    onChange: (listener: ReplicaListener) => {
      tell = listener
    },
  } as unknown as Parameters<typeof openSearch>[0]
  return {
    source,
    put(id: string, title: string, text: string, sites: readonly string[] | null) {
      texts.set(id, text)
      const brief = {
        title,
        summary: '',
        image: null,
        sampleContent: false,
        fallbacks: [],
        publishedOn: null,
      }
      entries.set(id, {
        rowId: `articles:${id}:en`,
        type: 'articles',
        id,
        locale: 'en',
        slug: id,
        sites: sites && new Set(sites),
        channels: ['web'],
        brief,
      } as unknown as Entry<'articles'>)
      tell([{ type: 'articles', id, locale: 'en' } as PlacedChange])
    },
    withdraw(id: string) {
      if (entries.delete(id)) tell([{ type: 'articles', id, locale: 'en' } as PlacedChange])
    },
    replaceAll: () => tell([]),
  }
}

const scopeOf = (source: ReturnType<typeof aStore>['source'], site: string) =>
  new ReadScope({
    reader: source as unknown as PublishedReader,
    site: {
      id: site,
      type: 'sites',
      brief: { key: site, domains: ['a.example'], locales: ['en'] },
    } as unknown as Entry<'sites'>,
    locale: 'en',
    channel: 'web',
    richText: 'html',
    baseUrl: 'http://localhost',
    now: new Date(0),
  })

const vocabulary = ['kyphoplasty', 'neuropathy', 'arachnoiditis', 'trochanter', 'zoster'] as const
const word = fc.constantFrom(...vocabulary)
const step = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    id: fc.nat(5),
    words: fc.array(word, { maxLength: 4 }),
    sites: fc.constantFrom(null, ['a'], ['b'], ['a', 'b']),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), id: fc.nat(5) }),
  fc.record({ kind: fc.constant('replace all' as const) }),
)

test('a search finds just what is published on its website now, whatever happened before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const store = aStore()
      const search = openSearch(store.source)
      const published = new Map<string, { words: readonly string[]; sites: readonly string[] | null }>()
      for (const one of steps) {
        if (one.kind === 'put') {
          const [title = '', ...rest] = one.words
          store.put(`d${one.id}`, title, rest.join(' '), one.sites)
          published.set(`d${one.id}`, one)
        } else if (one.kind === 'withdraw') {
          store.withdraw(`d${one.id}`)
          published.delete(`d${one.id}`)
        } else store.replaceAll()
        for (const site of ['a', 'b']) {
          for (const query of vocabulary) {
            const expected = [...published].filter(
              ([, { sites, words }]) => words.includes(query) && (sites?.includes(site) ?? true),
            )
            const answer = search.search(scopeOf(store.source, site), {
              query,
              types: [],
              limit: 50,
              offset: 0,
            })
            expect(answer.items.map(({ card }) => card.id).sort()).toEqual(expected.map(([id]) => id).sort())
            expect(answer.total).toBe(expected.length)
            expect(answer.facets.type).toEqual(
              expected.length > 0 ? [{ value: 'articles', count: expected.length }] : [],
            )
          }
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('another spelling is never taken from a page the website does not carry', () => {
  const store = aStore()
  store.put('hidden', 'Kyphoplasties', 'Kyphoplasty', ['b'])
  const search = openSearch(store.source)
  const ask = (site: string) =>
    search.search(scopeOf(store.source, site), { query: 'kyphoplosty', types: [], limit: 5, offset: 0 })
  expect(ask('a')).toMatchObject({ total: 0, items: [], suggestions: [] })
  expect(ask('b')).toMatchObject({ total: 1, suggestions: ['kyphoplasty'] })
})
