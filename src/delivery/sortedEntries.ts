/** The documents of a type in an order, kept until the next change of the type. */
import type { ContentType } from '#src/contract/enums.ts'
import type { Entry } from './replica/publishedIndex.ts'

/** Orders a list can be asked for in; a minus turns them around. */
export const sortKeys = {
  title: ({ brief }: Entry<ContentType>) => brief.title,
  published: ({ facts }: Entry<ContentType>) => facts.publishedAt,
  modified: ({ facts }: Entry<ContentType>) => facts.modifiedAt,
  date: ({ brief, facts }: Entry<ContentType>) =>
    ('publishedOn' in brief && brief.publishedOn) || facts.publishedAt.slice(0, 10),
} as const
export type SortKey = keyof typeof sortKeys

const collators = new Map<string, Intl.Collator>()

/** Compares two documents, by id where the order leaves it open. */
export function comparator(sort: SortKey, descending: boolean, locale: string) {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  collators.set(locale, collator)
  const key = sortKeys[sort]
  const compare = sort === 'title' ? collator.compare : (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const sign = descending ? -1 : 1
  return (a: Entry<ContentType>, b: Entry<ContentType>): number =>
    sign * compare(key(a), key(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** An order of a list, and how its next page is found: by key and id of the last document shown. */
export interface Order {
  compare(a: Entry, b: Entry): number
  keyOf(entry: Entry): string
  isAfter(entry: Entry, key: string, id: string): boolean
}

/** @param sort with a minus for the other way round */
export function orderOf(sort: string, locale: string): Order {
  const name = sort.replace('-', '') as SortKey
  const compare = comparator(name, sort.startsWith('-'), locale) as Order['compare']
  const keyOf = sortKeys[name] as Order['keyOf']
  return {
    compare,
    keyOf,
    isAfter: (entry, key, id) => {
      const mark = {
        id,
        brief: { title: key, publishedOn: key },
        facts: { publishedAt: key, modifiedAt: key },
      } as unknown as Entry
      return compare(entry, mark) > 0
    },
  }
}
