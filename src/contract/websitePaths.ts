/** Where documents stand on a website. The default language has no prefix: `/treatments/x`, `/es/treatments/x`. */
import type { ContentType } from './enums.ts'
import type { Locale } from './vocabulary.ts'

/** What of a website decides its paths; the first language is the default. */
export interface WebsiteLanguages {
  readonly locales: readonly Locale[]
}

/** The page that stands at the root of a website. */
export const homeSlug = 'home'

export const defaultLocaleOf = (website: WebsiteLanguages): Locale => website.locales[0] ?? 'en'

const prefixOf = (website: WebsiteLanguages, locale: Locale) =>
  locale === defaultLocaleOf(website) ? '' : `/${locale}`

export const homePathOf = (website: WebsiteLanguages, locale: Locale): string =>
  prefixOf(website, locale) || '/'

export function documentPathOf(
  website: WebsiteLanguages,
  type: ContentType,
  slug: string,
  locale: Locale,
): string {
  if (type === 'pages')
    return slug === homeSlug ? homePathOf(website, locale) : `${prefixOf(website, locale)}/${slug}`
  return `${prefixOf(website, locale)}/${type}/${slug}`
}

export const listPathOf = (website: WebsiteLanguages, type: ContentType, locale: Locale): string =>
  `${prefixOf(website, locale)}/${type}`
