// The sitemap: which pages are in it, and that it is right XML.
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { sitemapPages } from '#src/delivery/sitemap/sitemapPages.ts'
import { sitemapFiles, sitemapIndexXml, sitemapXml } from '#src/delivery/sitemap/sitemapXml.ts'
import { both, publishedWorld, type StoredDocuments } from '#tests/support/publishedWorld.ts'

const aCondition = (id: string, over: Record<string, unknown> = {}) => ({
  id,
  slug: id,
  name: both(id),
  summary: both('A condition.'),
  ...over,
})

function pagesOf(documents: StoredDocuments, site: Record<string, unknown> = {}) {
  const world = publishedWorld(documents, site)
  const first = world.scope('en')
  return sitemapPages(first.site.brief.locales.map((locale) => world.scope(locale)))
}
const pathsOf = (documents: StoredDocuments, site?: Record<string, unknown>) =>
  pagesOf(documents, site).flatMap(({ versions }) => versions.map(({ url }) => new URL(url).pathname))

/** What an XML reader finds: texts of elements, and alternates as `language address`. */
function read(xml: string) {
  const found: { locs: string[]; lastmods: string[]; alternates: string[]; root: string } = {
    locs: [],
    lastmods: [],
    alternates: [],
    root: '',
  }
  const parser = new SaxesParser({ xmlns: true })
  let text = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (part) => (text += part))
  parser.on('opentag', ({ attributes, local, uri }) => {
    found.root ||= `${uri} ${local}`
    text = ''
    if (local === 'link' && uri === 'http://www.w3.org/1999/xhtml')
      found.alternates.push(`${attributes['hreflang']?.value} ${attributes['href']?.value}`)
  })
  parser.on('closetag', ({ local }) => {
    if (local === 'loc') found.locs.push(text)
    if (local === 'lastmod') found.lastmods.push(text)
    text = ''
  })
  parser.write(xml).close()
  return found
}

describe('in the sitemap', () => {
  test('are pages in each language they are public in, and the lists that have any', () => {
    const onlyEnglish = aCondition('b', { _status: { en: 'published', es: 'draft' } })
    expect(pathsOf({ conditions: [aCondition('a'), onlyEnglish] })).toEqual([
      '/conditions',
      '/es/conditions',
      '/conditions/a',
      '/es/conditions/a',
      '/conditions/b',
    ])
  })

  test('are none that ask not to be indexed, that only kiosks show, or of another website', () => {
    const hidden = [
      aCondition('hidden', { seo: { noIndex: true } }),
      aCondition('kiosk', { channels: ['kiosk'] }),
      aCondition('elsewhere', { sites: ['another-site'] }),
    ]
    expect(pathsOf({ conditions: [aCondition('a'), ...hidden] })).toEqual([
      '/conditions',
      '/es/conditions',
      '/conditions/a',
      '/es/conditions/a',
    ])
  })

  test('is the home page at the root; pages have no list', () => {
    const home = { id: 'home', slug: 'home', title: both('Home'), summary: both('Home.'), blocks: [] }
    expect(pathsOf({ pages: [home, { ...home, id: 'about', slug: 'about-us' }] })).toEqual([
      '/',
      '/es',
      '/about-us',
      '/es/about-us',
    ])
  })

  test('is no language the website is not offered in', () => {
    expect(pathsOf({ conditions: [aCondition('a')] }, { languages: ['es'] })).toEqual([
      '/conditions',
      '/conditions/a',
    ])
  })
})

describe('as XML', () => {
  test('each version names all versions, itself too, and the default language for everyone else', () => {
    const xml = sitemapXml(pagesOf({ conditions: [aCondition('a')] }).slice(1), 'en')
    const [en, es] = ['https://www.example.org/conditions/a', 'https://www.example.org/es/conditions/a']
    expect(read(xml)).toEqual({
      root: 'http://www.sitemaps.org/schemas/sitemap/0.9 urlset',
      locs: [en, es],
      lastmods: ['2026-02-03T04:05:06.789Z', '2026-02-03T04:05:06.789Z'],
      alternates: [1, 2].flatMap(() => [`en ${en}`, `es ${es}`, `x-default ${en}`]),
    })
  })

  test('every sign of an address comes through', () => {
    const url = `https://www.example.org/a?b=1&c='"<d>`
    const pages = [{ versions: [{ locale: 'en', url, modifiedAt: '2026-01-01T00:00:00.000Z' } as const] }]
    expect(read(sitemapXml(pages, 'en'))).toMatchObject({
      locs: [url],
      alternates: [`en ${url}`, `x-default ${url}`],
    })
    expect(read(sitemapIndexXml([url])).locs).toEqual([url])
  })

  test('an empty website has an empty sitemap', () => {
    expect(read(sitemapXml(pagesOf({}), 'en')).locs).toEqual([])
    expect(sitemapFiles([])).toEqual([[]])
  })

  test('no file has more addresses than allowed, and none is lost', () => {
    const pages = pagesOf({ conditions: Array.from({ length: 20 }, (_, index) => aCondition(`c${index}`)) })
    const files = sitemapFiles(pages, 7)
    expect(files.map((file) => file.flatMap(({ versions }) => versions).length)).toEqual([
      6, 6, 6, 6, 6, 6, 6,
    ])
    expect(files.flat()).toEqual(pages)
  })
})
