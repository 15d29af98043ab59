/**
 * Sitemaps as XML.
 * @see https://www.sitemaps.org/protocol.html
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
import type { Locale } from '#src/contract/vocabulary.ts'
import type { SitemapPage } from './sitemapPages.ts'

/** The protocol allows no more in one file. */
export const maxUrlsPerFile = 50_000

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

/** Pages in files of at most so many addresses; the languages of a page stay together. There is always one file. */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  maxUrls = maxUrlsPerFile,
): [SitemapPage[], ...SitemapPage[][]] {
  const files: [SitemapPage[], ...SitemapPage[][]] = [[]]
  let file = files[0]
  let urls = 0
  for (const page of pages) {
    if (urls + page.versions.length > maxUrls) {
      file = []
      files.push(file)
      urls = 0
    }
    file.push(page)
    urls += page.versions.length
  }
  return files
}

/** @param defaultLocale whom to send readers of any other language to (`x-default`) */
export function sitemapXml(pages: readonly SitemapPage[], defaultLocale: Locale): string {
  const urls = pages.flatMap(({ versions }) => {
    const links = versions.map(({ locale, url }) => alternate(locale, url))
    const fallback = versions.find(({ locale }) => locale === defaultLocale) ?? versions[0]
    if (fallback) links.push(alternate('x-default', fallback.url))
    return versions.map(
      ({ modifiedAt, url }) =>
        `<url><loc>${escapeXml(url)}</loc><lastmod>${escapeXml(modifiedAt)}</lastmod>${links.join('')}</url>`,
    )
  })
  return document(
    'urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    urls,
  )
}

/** @param files addresses of sitemaps */
export const sitemapIndexXml = (files: readonly string[]): string =>
  document(
    'sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    files.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`),
  )

const alternate = (hreflang: string, url: string) =>
  `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(url)}"/>`

function document(root: string, children: readonly string[]): string {
  const [name] = root.split(' ')
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${root}>`, ...children, `</${name}>`, ''].join('\n')
}
