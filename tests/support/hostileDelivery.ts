/** Requests to the delivery API that no honest caller sends, made by fast-check. */
import fc from 'fast-check'
import { contentCollections, words } from './hostileWords.ts'

export interface HostileRead {
  method: string
  target: string
  headers: Record<string, string>
  body?: string
}

const from = (list: readonly string[]) => fc.constantFrom(...list)
const mostly = <T>(...choices: [number, fc.Arbitrary<T>][]) =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))
/** `encodeURIComponent` that does not throw at half a surrogate pair. */
const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString())

const numbers = [
  '0',
  '-1',
  '1',
  '100',
  '1e3',
  '9'.repeat(15),
  '9'.repeat(400),
  'NaN',
  '0x10',
  '1.5',
  '٣',
  ' 1',
]
const word = fc.oneof(
  from(words),
  from(numbers),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 15 }),
  fc.constantFrom(
    'a'.repeat(2000),
    '../../etc/passwd',
    '%00',
    '\r\nx-a: b',
    '<script>',
    '__proto__',
    'constructor',
  ),
)
const encoded = mostly(
  [6, word.map(encode)],
  [1, from(['%', '%zz', '%c3%28', '%ed%a0%80', '%00', '%2e%2e%2f', '%252e', '+', '&&', '=', ';', '[]'])],
)

/** Honest values too, so that many requests get past the first door. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  locale: ['en', 'es', 'EN', 'fr'],
  channel: ['web', 'kiosk', 'x'],
  richText: ['html', 'text', 'lexical', 'all', 'none'],
  aspect: ['benefits', 'benefits,overview', ',,,', 'overview,'.repeat(60)],
  sort: ['title', '-title', 'modified', '-date', '--title', 'constructor'],
  limit: ['1', '100', '101', ...numbers],
  cursor: ['e30', 'W10', 'WyJhIiwiYiJd', 'bnVsbA', 'x'.repeat(501)],
  fields: ['title', 'title,slug', 'constructor', '__proto__'],
  kind: ['injection', 'injection,surgery', 'toString'],
  bodyArea: ['knee', 'knee,hip', 'x'],
  condition: ['hostile', 'a,b,c', '__proto__'],
  treatment: ['hostile', 'constructor'],
  near: ['25.7,-80.2', '91,181', ',', 'NaN,NaN', '1e308,1e308', '0,0,0'],
  radius: ['10', '-1', '1e99'],
  open: ['now', '2026-11-22T10:00', '0000-00-00', '9999999-01-01T00:00Z'],
  q: ['pain', 'pump OR 1=1', '*', '"', '('.repeat(200), 'a '.repeat(150), 'ñ'.repeat(90)],
  path: ['/treatments/hostile', '/', '//', '/es/../..', `/${'a/'.repeat(200)}`],
  since: ['0', '1', '-1', '999999999999999', '9'.repeat(16)],
  type: ['treatments', 'treatments,faqs', 'users'],
  query: ['{ __typename }', '{ a: __typename b: __typename }', '{{{', `${'{ a '.repeat(300)}`],
  variables: ['{}', '[]', 'null', '{"a":'],
  extensions: ['{"persistedQuery":{"version":1,"sha256Hash":"x"}}', '{}'],
}
const names = Object.keys(parameters)
const parameter = mostly(
  [6, from(names).chain((name) => from(parameters[name] ?? []).map((value) => `${name}=${encode(value)}`))],
  [2, fc.tuple(from(names), encoded).map(([name, value]) => `${name}=${value}`)],
  [1, fc.tuple(encoded, encoded).map(([name, value]) => `${name}=${value}`)],
  [1, from(['__proto__=1', 'constructor=1', 'locale[]=en', 'a=1&'.repeat(400), '&', '?', '%', '#x'])],
)
const query = mostly(
  [2, fc.constant('')],
  [3, parameter.map((one) => `?${one}`)],
  [2, fc.array(parameter, { minLength: 2, maxLength: 4 }).map((all) => `?${all.join('&')}`)],
)

const site = mostly([8, fc.constant('hostile-site')], [1, encoded])
const slug = mostly([2, fc.constant('hostile')], [1, encoded])
const last = [
  ...[
    'navigation',
    'manifest',
    'resolve',
    'search',
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-999.xml',
    'robots.txt',
  ],
  ...['sitemap-__proto__.xml', 'nothing', ''],
]
const path = mostly(
  [3, site.map((key) => `/v1/${key}`)],
  [6, fc.tuple(site, from(last)).map((parts) => `/v1/${parts.join('/')}`)],
  [6, fc.tuple(site, from(contentCollections)).map((parts) => `/v1/${parts.join('/')}`)],
  [9, fc.tuple(site, from(contentCollections), slug).map((parts) => `/v1/${parts.join('/')}`)],
  [3, from(['/v1/changes', '/v1/graphql', '/v1/openapi.json', '/v1/docs', '/v1/graphql/schema'])],
  [
    1,
    from([
      '/v1/',
      '/v1',
      '/v1//',
      '/v1/./x',
      '/v1/../api/users',
      '/v1/%2e%2e/x',
      '/v1/preview/x/treatments/1',
    ]),
  ],
  [1, fc.array(encoded, { maxLength: 6 }).map((parts) => `/v1/${parts.join('/')}`)],
)

/** Routes that answer only to the right parameters, with the right ones and then some. */
const honest = fc
  .tuple(
    from([
      '/v1/hostile-site/search?q=pain',
      '/v1/hostile-site/resolve?path=/treatments/hostile',
      '/v1/hostile-site/locations?near=25.7,-80.2&radius=50&open=now',
      '/v1/graphql?query={__typename}',
    ]),
    fc.option(parameter, { freq: 3 }),
  )
  .map(([target, more]) => (more ? `${target}&${more}` : target))

const headerValue = mostly(
  [3, word.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?'))],
  [1, from(['', ',', ';', '"', '*', ',,,,', 'x'.repeat(8000), `${'a, '.repeat(2000)}`])],
)
const headers = fc.dictionary(
  from([
    ...['accept-encoding', 'if-none-match', 'x-request-id', 'x-forwarded-for', 'range', 'accept', 'origin'],
    ...[
      'last-event-id',
      'cookie',
      'authorization',
      'content-type',
      'expect',
      'te',
      'if-modified-since',
      'via',
    ],
    ...['access-control-request-method', 'content-encoding', 'forwarded', 'host', '__proto__', 'constructor'],
  ]).filter((name) => name !== 'expect'),
  headerValue,
  { maxKeys: 3 },
)
const method = mostly(
  [8, fc.constant('GET')],
  [1, fc.constant('HEAD')],
  [2, from(['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'PURGE'])],
)
const body = fc.oneof(
  word,
  from(['{"query":"{ __typename }"}', '[]', '{"query":1}', '{"query":"{ __typename }","variables":[]}', '{']),
  from([`{"query":"${'{a'.repeat(3000)}"}`, 'x'.repeat(70_000), '[[[[[['.repeat(1000)]),
)

const anyTarget = fc.tuple(path, query).map((parts) => parts.join(''))
const read = fc.tuple(method, mostly([9, anyTarget], [1, honest]), headers, body).map(
  ([verb, target, head, said]): HostileRead => ({
    method: verb,
    target,
    headers: { ...head },
    ...(['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(verb) ? {} : { body: said }),
  }),
)
const graphql = fc.tuple(body, headers).map(
  ([said, head]): HostileRead => ({
    method: 'POST',
    target: '/v1/graphql',
    headers: { ...head, 'content-type': 'application/json' },
    body: said,
  }),
)

export const hostileRead = mostly([9, read], [1, graphql])
