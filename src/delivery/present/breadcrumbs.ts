/** The way from the home page to a page. */
import type { ContentType } from '#src/contract/enums.ts'
import { documentPath, homePath, listPath, siteUrl } from '../paths.ts'
import type { ReadScope } from '../readScope.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import { homeLabel, listLabels } from './labels.ts'

export function breadcrumbsOf<Type extends ContentType>({ locale, site }: ReadScope, entry: Entry<Type>) {
  const steps = [{ title: homeLabel[locale] as string, path: homePath(site, locale) }]
  if (entry.type !== 'pages')
    steps.push({ title: listLabels[entry.type][locale], path: listPath(site, entry.type, locale) })
  const own = documentPath(site, entry.type, entry.slug, entry.locale)
  if (own !== homePath(site, locale)) steps.push({ title: entry.brief.title, path: own })
  return steps.map(({ path, title }) => ({ title, path, url: siteUrl(site, path) }))
}
