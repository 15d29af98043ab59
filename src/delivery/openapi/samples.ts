/** Values for examples; they lead to sample content. */
import type { Route } from '../http/route.ts'

const slugs: Readonly<Record<string, string>> = {
  treatments: 'intrathecal-pain-pumps',
  conditions: 'postlaminectomy-syndrome',
  faqs: 'can-i-have-an-mri-with-an-implant',
  locations: 'miami',
  providers: 'elena-marquez',
  articles: 'questions-before-a-pump-trial',
  pages: 'about-us',
}

/** Parameters worth showing in an example, by name. */
const parameters: Readonly<Record<string, string>> = {
  path: '/es/treatments/intrathecal-pain-pumps',
  q: 'failed back surgery',
  query: '{ site(key: "prc-alliance") { name disclaimer } }',
  near: '25.76,-80.19',
}

/** What a segment of the path is. */
export const pathMeaning = (segment: string): string =>
  ({ site: 'Key of the website.', number: 'Counted from 1.' })[segment] ?? 'The last part of its address.'

/** A value for a segment of the path. */
export function samplePathValue(route: Pick<Route, 'path'>, segment: string): string {
  if (segment === 'site') return 'prc-alliance'
  if (segment === 'number') return '1'
  return slugs[route.path.split('/').at(-2) ?? ''] ?? 'example'
}

export const sampleParameter = (name: string): string | undefined => parameters[name]

/** An address that answers, with the parameters it cannot do without. */
export function sampleAddress(route: Pick<Route, 'path' | 'query'>): string {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, segment: string) => samplePathValue(route, segment))
  const query = Object.keys(route.query.shape).flatMap((name) => {
    const sample = ['path', 'q', 'query'].includes(name) ? sampleParameter(name) : undefined
    return sample === undefined ? [] : [`${name}=${encodeURIComponent(sample)}`]
  })
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}
