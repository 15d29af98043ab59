/**
 * A route as data: where it is, what it takes and answers, and how it is answered. The router, the OpenAPI
 * description and the documentation page are all made from the same list.
 */
import { z } from 'zod'
import { channel, localeCode } from '#src/contract/enums.ts'
import type { PlacedChange, PlannedMoment } from '#src/publishing/publishedStore.ts'
import { defaultLocale, type SiteEntry } from '../paths.ts'
import { type PublishedReader, ReadScope } from '../readScope.ts'
import type { SearchIndex } from '../search/searchIndex.ts'
import { type Answer, Refusal } from './answer.ts'

/** What routes read from. */
export interface Delivery {
  readonly reader: PublishedReader
  /** Place in the log up to which the reader is current. */
  readonly cursor: number
  readonly planned: readonly PlannedMoment[]
  changesAfter(since: number, limit: number): PlacedChange[]
  /** The address of this server for the public, without a slash at the end. */
  readonly baseUrl: string
  readonly search: SearchIndex
  now(): Date
}

export interface RouteRequest<Query> {
  delivery: Delivery
  /** The named segments of the path. */
  path: Readonly<Record<string, string>>
  query: Query
}

export interface Route<Schema extends z.ZodObject = z.ZodObject> {
  /** Stable name, as `operationId` in OpenAPI: `listTreatments`. */
  name: string
  /** With named segments: `/v1/{site}/treatments/{slug}`. */
  path: string
  summary: string
  description?: string
  tag: string
  query: Schema
  /** What a 200 holds: a schema of the contract, or the media type of what is not JSON. */
  answer: z.ZodType | string
  handle(request: RouteRequest<z.infer<Schema>>): Answer
}

/** Keeps the type of the query within a route while the list of routes forgets it. */
export function route<Schema extends z.ZodObject>(definition: Route<Schema>): Route {
  return definition as unknown as Route
}

/** A parameter with several values, separated by commas. */
export const commaList = <Value extends string>(one: z.ZodType<Value, string>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(one).max(50))

/** Parameters of every route about the content of a website. */
export const scopeQuery = {
  locale: localeCode.optional().describe("The language; the website's default when left out."),
  channel: channel.default('web').describe('Which kind of screen it is for.'),
}
export const textQuery = {
  richText: z
    .enum(['html', 'text', 'lexical', 'all'])
    .default('html')
    .describe('Which forms of rich text to include.'),
}

/** A website by its key. */
export function findSite({ reader }: Delivery, key: string, locale?: 'en' | 'es'): SiteEntry {
  for (const site of reader.index.ofType('sites', locale ?? 'en')) {
    if (site.brief.key !== key) continue
    const language = locale ?? defaultLocale(site)
    if (!site.brief.locales.includes(language)) {
      throw new Refusal(
        'not-found',
        `The website “${key}” is not offered in ${language}; it has ${site.brief.locales.join(', ')}.`,
        new Set(['sites']),
      )
    }
    return reader.index.entry('sites', site.id, language) ?? site
  }
  throw new Refusal(
    'not-found',
    `There is no website with the key “${key.slice(0, 60)}”.`,
    new Set(['sites']),
  )
}

/** The view of one request. @throws Refusal when there is no such website or language */
export function scopeOf(
  delivery: Delivery,
  path: Readonly<Record<string, string>>,
  query: { locale?: 'en' | 'es' | undefined; channel: 'web' | 'kiosk'; richText?: ReadScope['richText'] },
): ReadScope {
  const site = findSite(delivery, path['site'] ?? '', query.locale)
  return new ReadScope({
    reader: delivery.reader,
    site,
    locale: query.locale ?? defaultLocale(site),
    channel: query.channel,
    richText: query.richText ?? 'html',
    baseUrl: delivery.baseUrl,
    now: delivery.now(),
  })
}
