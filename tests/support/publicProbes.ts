/** Everything a stranger can ask of the delivery API of a website, and what the answers hold. */
import { contentTypes } from '#src/contract/enums.ts'
import { locales } from '#src/contract/vocabulary.ts'
import type { RunningServer } from './startServer.ts'

export interface Probe {
  method?: 'GET' | 'HEAD' | 'POST'
  path: string
  body?: string
  headers?: Record<string, string>
  /** What the question itself says; an answer may repeat it. */
  asked?: string
}

const each = <T, R>(values: readonly T[], make: (value: T) => R[]) => values.flatMap(make)
const languages = locales.map(({ value }) => value)

/** Cards in every form of text, whatever is in them. */
const graphqlQuery = `query All($site: String!, $locale: Locale!) {
  treatments(site: $site, locale: $locale, limit: 100) { total items { id slug title summary path } }
  faqs(site: $site, locale: $locale, limit: 100) { items { title answer { html text } } }
  pages(site: $site, locale: $locale, limit: 100) { items { title summary slug } }
  manifest(site: $site, locale: $locale) { items { slug path } }
}`

/** Of a website: itself, its lists in every order, its menu, sitemap and manifest, GraphQL. */
export function siteProbes(site: string): Probe[] {
  const root = `/v1/${site}`
  const plain = ['', '/navigation', '/manifest', '/sitemap.xml', '/sitemap-1.xml']
  return [
    ...plain.map((path) => ({ path: root + path })),
    { method: 'HEAD', path: `${root}/manifest` },
    ...each(languages, (locale) => [
      ...each(contentTypes, (type) =>
        (type === 'treatments' ? ['title', '-published', '-modified', 'date'] : ['title']).map((sort) => ({
          path: `${root}/${type}?locale=${locale}&sort=${sort}&limit=100&richText=all`,
        })),
      ),
      { path: `${root}/treatments?locale=${locale}&channel=kiosk&limit=100` },
      {
        method: 'POST' as const,
        path: '/v1/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: graphqlQuery, variables: { site, locale } }),
      },
    ]),
  ]
}

/** Of one address: the page, the way to it by path, lists that filter by it, search for it, its preview. */
export function addressProbes(site: string, slug: string): Probe[] {
  const root = `/v1/${site}`
  return each(languages, (locale) => [
    { path: `${root}/treatments/${slug}?locale=${locale}&richText=all`, asked: slug },
    { method: 'HEAD' as const, path: `${root}/treatments/${slug}?locale=${locale}`, asked: slug },
    { path: `${root}/resolve?path=${locale === 'en' ? '' : '/es'}/treatments/${slug}`, asked: slug },
    { path: `${root}/conditions?locale=${locale}&treatment=${slug}`, asked: slug },
    { path: `${root}/faqs?locale=${locale}&treatment=${slug}&richText=all`, asked: slug },
    { path: `/v1/preview/${site}/treatments/${slug}?locale=${locale}`, asked: slug },
  ])
}

/** Search for a word in both languages; its letters or the beginning of them. */
export const searchProbes = (site: string, word: string): Probe[] =>
  each(languages, (locale) => [
    { path: `/v1/${site}/search?locale=${locale}&q=${word}`, asked: word },
    { path: `/v1/${site}/search?locale=${locale}&q=${word.slice(0, -1)}`, asked: word.slice(0, -1) },
  ])

/** Head and body of the answers, some at a time. */
export async function ask(server: Pick<RunningServer, 'url'>, probes: readonly Probe[]): Promise<string[]> {
  const answers: string[] = []
  const queue = [...probes.entries()]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, { body, headers, method = 'GET', path }] = next
      const response = await fetch(server.url + path, {
        method,
        redirect: 'manual',
        ...(headers ? { headers } : {}),
        ...(body === undefined ? {} : { body }),
      })
      const head = JSON.stringify([...response.headers])
      answers[index] = `${response.status} ${head} ${await response.text()}`
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  return answers
}
