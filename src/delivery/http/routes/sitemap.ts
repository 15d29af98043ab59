/** The sitemap of a website: one file, or an index of files when one would be too long. */
import { z } from 'zod'
import { defaultLocale } from '../../paths.ts'
import type { ReadScope } from '../../readScope.ts'
import { sitemapPages } from '../../sitemap/sitemapPages.ts'
import { sitemapFiles, sitemapIndexXml, sitemapXml } from '../../sitemap/sitemapXml.ts'
import { answer, Refusal } from '../answer.ts'
import { type Delivery, type Route, route, scopeOf } from '../route.ts'

const xml = 'application/xml'
const contentType = `${xml}; charset=utf-8`
const query = z.strictObject({})

/** The view of each language of a website, on the web: kiosks are not for search engines. */
function scopesOf(delivery: Delivery, path: Readonly<Record<string, string>>): [ReadScope, ...ReadScope[]] {
  const first = scopeOf(delivery, path, { channel: 'web' })
  const others = first.site.brief.locales.slice(1)
  return [first, ...others.map((locale) => scopeOf(delivery, path, { locale, channel: 'web' }))]
}

function filesOf(delivery: Delivery, path: Readonly<Record<string, string>>) {
  const scopes = scopesOf(delivery, path)
  const files = sitemapFiles(sitemapPages(scopes))
  return {
    site: scopes[0].site,
    files,
    made: { tags: new Set(scopes.flatMap(({ tags }) => [...tags])), validUntil: null },
  }
}

export const sitemapRoutes: Route[] = [
  route({
    name: 'getSitemap',
    path: '/v1/{site}/sitemap.xml',
    tag: 'Website',
    summary: 'Every page for search engines, in all languages',
    description:
      'With more than 50,000 pages an index of `sitemap-1.xml` and so on. Pages that ask not to be indexed are left out. Name it in `robots.txt`: `Sitemap: https://…/v1/{site}/sitemap.xml`.',
    query,
    answer: xml,
    handle: ({ delivery, path }) => {
      const { files, made, site } = filesOf(delivery, path)
      const base = `${delivery.baseUrl}/v1/${encodeURIComponent(site.brief.key)}`
      const body =
        files.length === 1
          ? sitemapXml(files[0], defaultLocale(site))
          : sitemapIndexXml(files.map((_, index) => `${base}/sitemap-${index + 1}.xml`))
      return answer(body, made, { contentType })
    },
  }),
  route({
    name: 'getSitemapFile',
    path: '/v1/{site}/sitemap-{number}.xml',
    tag: 'Website',
    summary: 'A part of a long sitemap',
    query,
    answer: xml,
    handle: ({ delivery, path }) => {
      const { files, made, site } = filesOf(delivery, path)
      const number = path['number'] ?? ''
      const file = /^[1-9]\d{0,3}$/.test(number) ? files[Number(number) - 1] : undefined
      if (!file) throw new Refusal('not-found', `The sitemap has ${files.length} files.`, made.tags)
      return answer(sitemapXml(file, defaultLocale(site)), made, { contentType })
    },
  }),
]
