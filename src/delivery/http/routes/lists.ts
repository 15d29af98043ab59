/** Lists of cards: one route for each type, with the filters that make sense for it. */
import { z } from 'zod'
import { type Cards, cardLists, cardSchemas } from '#src/contract/cards.ts'
import {
  bodyArea,
  type ContentType,
  contentTypes,
  faqTopic,
  spokenLanguage,
  treatmentKind,
} from '#src/contract/enums.ts'
import { type PlacesAsked, placesAt } from '../../places.ts'
import { presentCard } from '../../present/presentCard.ts'
import type { ReadScope } from '../../readScope.ts'
import type { Entry } from '../../replica/publishedIndex.ts'
import { type Order, orderOf, sortKeys } from '../../sortedEntries.ts'
import { answer, Refusal } from '../answer.ts'
import { distanceOrder, placesAsked, placesQuery } from '../placesQuery.ts'
import { commaList, type Route, route, scopeOf, scopeQuery, textQuery } from '../route.ts'

const maxLimit = 100

/** Slugs of documents; a document matches that names any of them. */
const slugs = (what: string) =>
  commaList(z.string().max(100)).optional().describe(`Slugs of ${what}, separated by commas: any of them.`)
const anyOf = (values: z.ZodType<string, string>) =>
  commaList(values).optional().describe('Separated by commas: any of them.')

type Keep = (entry: Entry<ContentType>) => boolean

interface Filter {
  schema: z.ZodType
  /** @param values what was asked for. */
  keep(scope: ReadScope, values: readonly string[]): Keep
}

/** Keeps documents of which a field holds one of the values. */
const has = (schema: z.ZodType<string, string>, field: string): Filter => ({
  schema: anyOf(schema),
  keep: (_, values) => (entry) =>
    [(entry.brief as unknown as Record<string, string | string[]>)[field] ?? []]
      .flat()
      .some((value) => values.includes(value)),
})

/** Keeps documents that name one of the documents with these slugs. */
const names = (type: ContentType, field: string): Filter => ({
  schema: slugs(type),
  keep: (scope, values) => {
    const ids = new Set(values.flatMap((slug) => scope.bySlug(type, slug)?.id ?? []))
    return (entry) =>
      ((entry.brief as unknown as Record<string, string[]>)[field] ?? []).some((id) => ids.has(id))
  },
})

/** Keeps documents that one of the documents with these slugs names. */
const namedBy = (type: ContentType, field: string): Filter => ({
  schema: slugs(type),
  keep: (scope, values) => {
    const ids = new Set(
      values.flatMap((slug) => {
        const entry = scope.bySlug(type, slug)
        return (entry?.brief as unknown as Record<string, string[]> | undefined)?.[field] ?? []
      }),
    )
    return (entry) => ids.has(entry.id)
  },
})

export const filters: { readonly [Type in ContentType]: Readonly<Record<string, Filter>> } = {
  treatments: {
    condition: names('conditions', 'conditions'),
    bodyArea: has(bodyArea, 'bodyAreas'),
    kind: has(treatmentKind, 'kind'),
    location: namedBy('locations', 'services'),
  },
  conditions: {
    treatment: namedBy('treatments', 'conditions'),
    bodyArea: has(bodyArea, 'bodyAreas'),
  },
  faqs: {
    topic: has(faqTopic, 'topics'),
    treatment: names('treatments', 'treatments'),
    condition: names('conditions', 'conditions'),
    location: names('locations', 'locations'),
  },
  locations: {
    treatment: names('treatments', 'services'),
    provider: names('providers', 'providers'),
    language: has(spokenLanguage, 'languages'),
  },
  providers: {
    location: namedBy('locations', 'providers'),
    language: has(spokenLanguage, 'languages'),
  },
  articles: {
    treatment: names('treatments', 'treatments'),
    condition: names('conditions', 'conditions'),
  },
  pages: {},
}

const sortNames = Object.keys(sortKeys).flatMap((name) => [name, `-${name}`])
export const sortQuery = z.enum(sortNames as [string, ...string[]])
export const locationSortQuery = z.enum(['distance', ...sortNames])

export interface ListOptions {
  filters: Readonly<Record<string, readonly string[]>>
  sort: string
  limit: number
  cursor?: string | undefined
  /** For locations. */
  places?: PlacesAsked
}

/** The cards of one page of a list. */
export function listCards<Type extends ContentType>(scope: ReadScope, type: Type, options: ListOptions) {
  let entries = scope.list(type) as Entry<ContentType>[]
  for (const [name, values] of Object.entries(options.filters)) {
    const filter = filters[type][name]
    if (filter) entries = entries.filter(filter.keep(scope, values))
  }
  const places = options.places ? placesAt(scope, options.places) : null
  if (places) entries = places.keep(entries as Entry<'locations'>[])
  const order =
    places && options.sort === 'distance' ? distanceOrder(places) : orderOf(options.sort, scope.locale)
  const sorted = entries.toSorted(order.compare)
  const from = options.cursor ? startAfter(sorted, options.cursor, order) : 0
  const page = sorted.slice(from, from + options.limit)
  const last = page.at(-1)
  return {
    items: page.map((entry) => ({
      ...presentCard(scope, entry),
      ...places?.fill(entry as Entry<'locations'>),
    })) as Cards[Type][],
    total: sorted.length,
    nextCursor: last && from + page.length < sorted.length ? cursorAt(last, order) : null,
  }
}

/** The place after a document: its sort value and id, so that a page neither repeats nor skips when others change. */
const cursorAt = (entry: Entry<ContentType>, order: Order) =>
  Buffer.from(JSON.stringify([order.keyOf(entry), entry.id])).toString('base64url')

function startAfter(sorted: readonly Entry<ContentType>[], cursor: string, order: Order): number {
  const [key, id] = parsedCursor(cursor)
  const at = sorted.findIndex((entry) => order.isAfter(entry, key, id))
  return at === -1 ? sorted.length : at
}

function parsedCursor(cursor: string): [string, string] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parsed) && parsed.length === 2 && parsed.every((part) => typeof part === 'string'))
      return parsed as [string, string]
  } catch {
    // Said below.
  }
  throw new Refusal('invalid-parameter', '“cursor” must be a nextCursor of an earlier answer.')
}

/** Leaves the fields asked for; what a card is stays. */
export function pickFields(card: object, fields: readonly string[] | undefined): object {
  if (!fields || fields.length === 0) return card
  const kept = new Set(['type', 'id', 'locale', ...fields])
  return Object.fromEntries(Object.entries(card).filter(([name]) => kept.has(name)))
}

export const listRoutes: Route[] = contentTypes.map((type) => {
  const filterQuery = Object.fromEntries(
    Object.entries(filters[type]).map(([name, { schema }]) => [name, schema]),
  )
  const fieldNames = Object.keys(cardSchemas[type].shape) as [string, ...string[]]
  return route({
    name: `list${type[0]?.toUpperCase()}${type.slice(1)}`,
    path: `/v1/{site}/${type}`,
    tag: 'Lists',
    summary: `Cards of ${type}`,
    query: z.strictObject({
      ...scopeQuery,
      ...textQuery,
      ...filterQuery,
      ...(type === 'locations' ? placesQuery : {}),
      sort:
        type === 'locations'
          ? locationSortQuery
              .optional()
              .describe(
                'By distance when `near` is given, else by title. A minus turns the order around (`_desc` in GraphQL).',
              )
          : sortQuery
              .default(type === 'articles' ? '-date' : 'title')
              .describe('A minus turns the order around (`_desc` in GraphQL).'),
      limit: z.coerce.number().int().min(1).max(maxLimit).default(20).describe('How many a page holds.'),
      cursor: z.string().max(500).optional().describe('`nextCursor` of the page before.'),
      fields: commaList(z.enum(fieldNames)).optional().describe('Only these fields of each card.'),
    }),
    answer: cardLists[type],
    handle: ({ delivery, path, query }) => {
      const scope = scopeOf(delivery, path, query)
      const asked = query as Record<string, unknown>
      const given = Object.keys(filters[type]).flatMap((name) =>
        asked[name] ? [[name, asked[name] as string[]] as const] : [],
      )
      const places = type === 'locations' ? placesAsked(asked) : undefined
      const list = listCards(scope, type, {
        filters: Object.fromEntries(given),
        sort: query.sort ?? (places?.near ? 'distance' : 'title'),
        limit: query.limit,
        cursor: query.cursor,
        ...(places ? { places } : {}),
      })
      return answer({ ...list, items: list.items.map((card) => pickFields(card, query.fields)) }, scope)
    },
  })
})
