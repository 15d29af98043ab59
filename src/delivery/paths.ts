/** Addresses of a website's documents, and what a path of a website stands for. */
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import {
  defaultLocaleOf,
  documentPathOf,
  homePathOf,
  homeSlug,
  listPathOf,
} from '#src/contract/websitePaths.ts'
import type { Entry } from './replica/publishedIndex.ts'

export type SiteEntry = Entry<'sites'>

export const defaultLocale = (site: SiteEntry): Locale => defaultLocaleOf(site.brief)

export const homePath = (site: SiteEntry, locale: Locale): string => homePathOf(site.brief, locale)

export const documentPath = (site: SiteEntry, type: ContentType, slug: string, locale: Locale): string =>
  documentPathOf(site.brief, type, slug, locale)

export const listPath = (site: SiteEntry, type: ContentType, locale: Locale): string =>
  listPathOf(site.brief, type, locale)

/** An address for the public: the main domain of the website. */
export const siteUrl = (site: SiteEntry, path: string): string =>
  `https://${site.brief.domains[0] ?? 'localhost'}${path === '/' ? '/' : path}`

export type Place =
  | { kind: 'document'; type: ContentType; slug: string; locale: Locale }
  | { kind: 'list'; type: ContentType; locale: Locale }

/** What a path of the website stands for, whether or not there is such a document; null when it cannot be one. */
export function placeOf(site: SiteEntry, path: string): Place | null {
  const segments = path.split('/').filter(Boolean)
  const locale = site.brief.locales.find((code) => code === segments[0] && code !== defaultLocale(site))
  if (locale) segments.shift()
  const at = { locale: locale ?? defaultLocale(site) }
  const [first, second] = segments
  if (segments.length > 2) return null
  if (first === undefined) return { kind: 'document', type: 'pages', slug: homeSlug, ...at }
  const type = contentTypes.find((candidate) => candidate === first && candidate !== 'pages')
  if (type && second !== undefined) return { kind: 'document', type, slug: second, ...at }
  if (second !== undefined) return null
  return type ? { kind: 'list', type, ...at } : { kind: 'document', type: 'pages', slug: first, ...at }
}
