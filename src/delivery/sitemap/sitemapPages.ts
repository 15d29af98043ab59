/** The pages of a website that search engines should know, in every language. */
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import { documentPath, listPath, siteUrl } from '../paths.ts'
import type { ReadScope } from '../readScope.ts'
import type { Entry } from '../replica/publishedIndex.ts'

/** One page in all its languages. */
export interface SitemapPage {
  versions: readonly SitemapVersion[]
}
export interface SitemapVersion {
  locale: Locale
  url: string
  /** ISO 8601: last change of the page's own text. */
  modifiedAt: string
}

/**
 * @param scopes of one website, one for each of its languages, the default language first
 * @returns in an order that only publishing changes
 */
export function sitemapPages(scopes: readonly ReadScope[]): SitemapPage[] {
  return contentTypes.flatMap((type) => {
    const pages = new Map<string, SitemapVersion[]>()
    const lists: SitemapVersion[] = []
    for (const scope of scopes) {
      const entries = scope.list(type)
      for (const entry of entries.filter(({ brief }) => !brief.noIndex)) {
        const versions = pages.get(entry.id) ?? []
        pages.set(entry.id, versions)
        versions.push(versionOf(scope, entry))
      }
      if (entries.length > 0 && type !== 'pages') lists.push(listVersion(scope, type, entries))
    }
    const documents = [...pages.values()].map((versions) => ({ versions }))
    const ordered = documents.toSorted((a, b) => (firstUrl(a) < firstUrl(b) ? -1 : 1))
    return lists.length > 0 ? [{ versions: lists }, ...ordered] : ordered
  })
}

const firstUrl = ({ versions }: SitemapPage) => versions[0]?.url ?? ''

function versionOf({ locale, site }: ReadScope, { facts, slug, type }: Entry<ContentType>): SitemapVersion {
  return { locale, url: siteUrl(site, documentPath(site, type, slug, locale)), modifiedAt: facts.modifiedAt }
}

function listVersion(
  { locale, site }: ReadScope,
  type: ContentType,
  entries: readonly Entry<ContentType>[],
): SitemapVersion {
  const modifiedAt = entries.reduce(
    (latest, { facts }) => (facts.modifiedAt > latest ? facts.modifiedAt : latest),
    '',
  )
  return { locale, url: siteUrl(site, listPath(site, type, locale)), modifiedAt }
}
