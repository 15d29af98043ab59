/**
 * Full-text search over what is published. The index follows the replica: what changed is left out of
 * results until it is read anew, so that nothing is found by what it said before.
 */
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import type { Search } from '#src/contract/listings.ts'
import { listTag } from '#src/contract/tags.ts'
import { type BodyArea, type Locale, locales } from '#src/contract/vocabulary.ts'
import { rowId } from '#src/publishing/publishedStore.ts'
import { Refusal } from '../http/answer.ts'
import type { ReadScope } from '../readScope.ts'
import type { Replica } from '../replica/replica.ts'
import { answerOf } from './answer.ts'
import { findDocuments } from './find.ts'
import { type IndexedDocument, LocaleIndex } from './localeIndex.ts'
import { searchableTexts } from './searchableText.ts'

export interface SearchOptions {
  query: string
  /** All when empty. */
  types: readonly string[]
  /** All when empty. */
  bodyAreas?: readonly BodyArea[]
  limit: number
  offset: number
}

export interface SearchIndex {
  /** @throws Refusal `not-ready` while the index is made for the first time */
  search(scope: ReadScope, options: SearchOptions): Search
}

/** How long other requests wait for a slice of the work, and how long a search works before it answers, in ms. */
const sliceMs = 8
const patienceMs = 60
/** So many are read at once: a website of usual size is searchable with its first answer. */
const fewDocuments = 400

type Source = Pick<Replica, 'body' | 'onChange'> & { index: Pick<Replica['index'], 'entry' | 'ofType'> }

interface Pending {
  type: ContentType
  id: string
  locale: Locale
}

export function openSearch(source: Source): SearchIndex {
  let indexes = emptyIndexes()
  const pending = new Map<string, Pending>()
  let complete = false
  let scheduled = false

  const add = (type: string, id: string, locale: Locale) => {
    const content = contentTypes.find((one) => one === type)
    if (content) pending.set(rowId(content, id, locale), { type: content, id, locale })
  }
  const startOver = () => {
    indexes = emptyIndexes()
    pending.clear()
    complete = false
    for (const type of contentTypes) {
      for (const { value: locale } of locales) {
        for (const { id } of source.index.ofType(type, locale)) add(type, id, locale)
      }
    }
  }
  /** Reads documents until all are read or the time is over. */
  const work = (ms: number) => {
    const end = performance.now() + ms
    for (const [row, { id, locale, type }] of pending) {
      const entry = source.index.entry(type, id, locale)
      if (entry) indexes[locale].put(entry, searchableTexts(entry, source.body(entry)))
      else indexes[locale].remove(row)
      pending.delete(row)
      if (performance.now() > end) break
    }
    complete ||= pending.size === 0
  }
  const schedule = () => {
    if (scheduled || pending.size === 0) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      try {
        work(sliceMs)
      } catch {
        // The next search meets the same error and answers with it.
        return
      }
      schedule()
    }).unref()
  }

  source.onChange((changes) => {
    if (changes.length === 0) startOver()
    for (const { id, locale, type } of changes) add(type, id, locale)
    schedule()
  })
  startOver()
  if (pending.size <= fewDocuments) work(Number.POSITIVE_INFINITY)
  schedule()

  return {
    search: (scope, options) => {
      work(patienceMs)
      schedule()
      if (!complete) throw new Refusal('not-ready', 'The search index is being made; ask again in a moment.')
      // What is left out now is there in a moment: no cache may keep this answer.
      if (pending.size > 0) scope.expiresAt(scope.now)
      // A document of any type, published now, may be found.
      for (const type of contentTypes) scope.tags.add(listTag(type))
      const index = indexes[scope.locale]
      const isWanted = ({ entry }: IndexedDocument) => !pending.has(entry.rowId) && scope.isVisible(entry)
      return answerOf(scope, index, findDocuments(index, options.query, isWanted), isWanted, options)
    },
  }
}

const emptyIndexes = () =>
  Object.fromEntries(locales.map(({ value }) => [value, new LocaleIndex(value)])) as Record<
    Locale,
    LocaleIndex
  >
