/** Requests that no honest caller sends, made by fast-check. */
import fc from 'fast-check'
import { aSite, builders } from './builders.ts'
import * as hostile from './hostileWords.ts'

export interface HostileRequest {
  as: 'anonymous' | 'administrator'
  method: string
  target: string
  headers?: Record<string, string>
  body?: string
}

const as = fc.constantFrom('anonymous' as const, 'administrator' as const)
const from = (words: readonly string[]) => fc.constantFrom(...words)
/** `{ weight, arbitrary }` pairs, written shorter. */
const mostly = <T>(...choices: [number, fc.Arbitrary<T>][]) =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))

const id = from(hostile.ids)
const word = fc.oneof(
  from(hostile.words),
  id,
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
  fc.double().map(String),
)
/** JSON of any shape. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true }),
    fc.maxSafeInteger(),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.oneof(from(hostile.keys), from(hostile.allPaths)), tie('value'), { maxKeys: 5 }),
})).value
const asText = (value: unknown) => JSON.stringify(value) ?? ''

/** `encodeURIComponent` that does not throw at half a surrogate pair: it becomes what UTF-8 makes of it. */
const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString())
const encoded = word.map(encode)

/** Mostly a path that the collection has: the others are refused at once. */
const pathOf = (slug: string) =>
  mostly([4, from(hostile.pathsOf(slug))], [1, from(hostile.allPaths)], [1, from(hostile.falsePaths)])

/** `[equals]=x`, a list, an object, a key without a value. */
const operand = mostly(
  [5, encoded.map((value) => `=${value}`)],
  [1, fc.tuple(encoded, encoded).map(([key, value]) => `[${key}]=${value}`)],
  [1, fc.tuple(encoded, encoded, encoded).map(([a, b, value]) => `[${a}][${b}]=${value}`)],
  [1, encoded.map((value) => `[]=${value}`)],
  [1, from(['', '=', '[=x', ']=x', '[0]=a', '[100]=a', '[-1]=a', '[__proto__]=a', '[length]=9'])],
)
const levels = ['[and][0]', '[or][0]', '[or][1]', '[and]', '[AND][0]', '[and][-1]', '[and][x]']
const nesting = fc.array(from(levels), { maxLength: 10 }).map((parts) => parts.join(''))
const named = (names: string[], value: fc.Arbitrary<string>) =>
  fc.tuple(from(names), value).map(([name, text]) => `${name}=${text}`)
const oddities = [
  ...['&&&', '=', '?', '[]', '[[', 'where[', 'where]', 'where[[title]][equals]=x', '%', '%zz=1', 'a%'],
  ...[
    '__proto__[x]=1',
    'constructor[prototype][x]=1',
    'where[__proto__][equals]=1',
    'where[title][__proto__]=1',
  ],
  ...['a=1&'.repeat(500), 'where[and]'.padEnd(900, '[and][0]')],
]

/** A query string for a collection. */
function queryOf(slug: string): fc.Arbitrary<string> {
  const path = pathOf(slug).map(encode)
  const operator = mostly([6, from(hostile.operators)], [1, from(hostile.falseOperators)]).map(encode)
  const condition = fc
    .tuple(path, operator, operand)
    .map(([field, name, value]) => `[${field}][${name}]${value}`)
  const sortPath = fc.tuple(from(['', '-', '--', '+']), path).map(([sign, field]) => sign + field)
  const joined = from(['faqs', 'treatments', 'locations'])
  const parameter = mostly(
    [8, condition.map((text) => `where${text}`)],
    [3, fc.tuple(nesting, condition).map(([outer, text]) => `where${outer}${text}`)],
    [1, json.map((value) => `where=${encode(asText(value))}`)],
    [1, fc.tuple(path, operand).map(([field, value]) => `where[${field}]${value}`)],
    [2, fc.oneof(sortPath, encoded).map((value) => `sort=${value}`)],
    [
      1,
      fc.array(sortPath, { maxLength: 4 }).map((values) => values.map((value) => `sort=${value}`).join('&')),
    ],
    [2, fc.tuple(path, encoded).map(([field, value]) => `select[${field}]=${value}`)],
    [1, fc.tuple(path, path, encoded).map(([a, b, value]) => `select[${a}][${b}]=${value}`)],
    [
      1,
      fc
        .tuple(collection, path, encoded)
        .map(([other, field, value]) => `populate[${other}][${field}]=${value}`),
    ],
    [2, fc.tuple(joined, condition).map(([field, text]) => `joins[${field}][where]${text}`)],
    [
      2,
      fc
        .tuple(path, from(['limit', 'page', 'sort', 'count', 'where', 'x']), operand)
        .map(([field, name, value]) => `joins[${field}][${name}]${value}`),
    ],
    [1, named(['where', 'joins', 'select', 'populate', 'sort[x]', 'data', 'uploadEdits'], encoded)],
    [2, named(['locale', 'fallbackLocale', 'fallback-locale', 'locale[]', 'fallbackLocale[x]'], encoded)],
    [2, named(['limit', 'page', 'depth', 'limit[]', 'page[x]', 'depth[]', 'LIMIT'], encoded)],
    [
      2,
      named(
        ['draft', 'trash', 'pagination', 'autosave', 'flattenLocales', 'overrideLock'],
        fc.oneof(fc.constant('true'), encoded),
      ),
    ],
    [
      1,
      named(
        ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales', 'duplicateFromID'],
        encoded,
      ),
    ],
    [1, fc.tuple(encoded, encoded).map(([name, value]) => `${name}=${value}`)],
    [1, from(oddities)],
  )
  return fc.array(parameter, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('&'))
}

const collection = mostly([6, from(hostile.collections)], [1, from(hostile.otherCollections)])
const withQuery = collection.chain((slug) => fc.tuple(fc.constant(slug), queryOf(slug)))
const maybeQuery = fc.oneof(
  fc.constant(''),
  withQuery.map(([, text]) => `?${text}`),
)
const maybeId = fc.oneof(
  fc.constant(''),
  id.map((value) => `/${encode(value)}`),
)
const jsonHeader = { 'content-type': 'application/json' }

const read = fc
  .tuple(
    as,
    withQuery,
    mostly(
      [5, from(['', '', '/versions', '/count'])],
      [2, maybeId],
      [1, maybeId.map((rest) => `/versions${rest}`)],
    ),
  )
  .map(
    ([who, [slug, text], rest]): HostileRequest => ({
      as: who,
      method: 'GET',
      target: `/api/${slug}${rest}?${text}`,
    }),
  )

const longRead = fc.tuple(as, withQuery).map(
  ([who, [slug, text]]): HostileRequest => ({
    as: who,
    method: 'POST',
    target: `/api/${slug}`,
    headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
    body: text,
  }),
)

// The administrator does not rewrite people here: one such request could sign every later one out.
const written = [
  ...hostile.contentCollections,
  ...['media', 'sites', 'payload-preferences/x', 'payload-locked-documents', 'payload-jobs'],
]
const topFields = [...hostile.allPaths.filter((path) => !path.includes('.')), '__proto__', 'constructor']
const write = fc
  .tuple(
    as,
    from(['POST', 'PATCH', 'PUT']),
    from(written),
    maybeId,
    maybeQuery,
    mostly([4, fc.dictionary(from(topFields), json, { maxKeys: 8 })], [1, json]),
  )
  .map(
    ([who, method, slug, rest, text, value]): HostileRequest => ({
      as: who,
      method,
      target: `/api/${slug}${rest}${text}`,
      headers: jsonHeader,
      body: asText(value),
    }),
  )

/** An honest document with something else in a few of its fields, which gets further than garbage alone. */
const spoiled = fc.constantFrom(...hostile.contentCollections, 'sites' as const).chain((slug) => {
  const honest: Record<string, unknown> = slug === 'sites' ? aSite() : builders[slug]()
  const path = from(hostile.pathsOf(slug).filter((name) => !name.startsWith('version'))).map((name) =>
    name.split('.'),
  )
  const changes = fc.array(fc.tuple(path, json), { minLength: 1, maxLength: 3 })
  return fc
    .tuple(as, changes, from(['draft', 'published']), from(['', '?draft=true', '?locale=es', '?locale=all']))
    .map(
      ([who, changed, _status, text]): HostileRequest => ({
        as: who,
        method: 'POST',
        target: `/api/${slug}${text}`,
        headers: jsonHeader,
        body: asText(
          changed.reduce<Record<string, unknown>>((made, [names, value]) => withValue(made, names, value), {
            ...honest,
            _status,
          }),
        ),
      }),
    )
})

function withValue(
  parent: Record<string, unknown>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const child = parent[name]
  const inside = (of: unknown) =>
    withValue(typeof of === 'object' && of !== null ? { ...of } : {}, rest, value)
  return {
    ...parent,
    [name]: rest.length === 0 ? value : Array.isArray(child) ? child.map(inside) : inside(child),
  }
}

const remove = fc.tuple(as, from(written), id, maybeQuery).map(
  ([who, slug, value, text]): HostileRequest => ({
    as: who,
    method: 'DELETE',
    target: `/api/${slug}/${encode(value)}${text}`,
  }),
)

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND']
const route = fc.oneof(
  from(hostile.routes),
  fc
    .tuple(collection, maybeId, from(['', '/duplicate', '/x', '/access', '/versions']))
    .map(([slug, rest, last]) => `/api/${slug}${rest}${last}`),
)
const credentials = fc.dictionary(
  from(['email', 'password', 'token', 'username', '__proto__', 'collection', 'id']),
  json,
)
const anyRoute = fc
  .tuple(as, from(methods), route, maybeQuery, fc.option(fc.oneof(credentials, json)))
  // Signing out or changing the password would end the administrator's session.
  .filter(([who, , target]) => who === 'anonymous' || !/logout|unlock|reset/.test(target))
  .map(
    ([who, method, target, text, value]): HostileRequest => ({
      as: who,
      method,
      target: target + text,
      ...(value === null || method === 'GET' || method === 'HEAD'
        ? {}
        : { headers: jsonHeader, body: asText(value) }),
    }),
  )

const toGraphql = (who: HostileRequest['as'], value: unknown): HostileRequest => ({
  as: who,
  method: 'POST',
  target: '/api/graphql',
  headers: jsonHeader,
  body: asText(value),
})
const graphql = fc
  .tuple(
    as,
    from(hostile.graphqlQueries),
    from(hostile.graphqlTypes),
    json,
    fc.option(json, { nil: undefined }),
  )
  .map(([who, text, type, v, operationName]) =>
    toGraphql(who, { query: text.replaceAll('TYPE', type), variables: { v }, operationName }),
  )
const graphqlGarbage = fc.tuple(as, json).map(([who, value]) => toGraphql(who, value))

const bodies = fc
  .tuple(
    as,
    from(['POST', 'PATCH']),
    from([
      '/api/media',
      '/api/media/x',
      '/api/treatments',
      '/api/graphql',
      '/api/users/login',
      '/api/sites/x',
    ]),
    mostly([2, fc.constant('multipart/form-data; boundary=b')], [3, from(hostile.contentTypes)]),
    fc.oneof(from(hostile.multipartBodies), word, json.map(asText)),
  )
  .map(
    ([who, method, target, type, body]): HostileRequest => ({
      as: who,
      method,
      target,
      headers: { 'content-type': type },
      body,
    }),
  )

const headers = fc
  .tuple(
    from(['GET', 'POST']),
    from([
      '/api/treatments?limit=1',
      '/api/users/me',
      '/api/media/file/x.jpg',
      '/healthz',
      '/api/graphql',
      '/nowhere',
    ]),
    fc.dictionary(from(hostile.headerNames), fc.oneof(from(hostile.headerWords), word.map(printable)), {
      minKeys: 1,
      maxKeys: 4,
    }),
  )
  .map(
    ([method, target, given]): HostileRequest => ({
      as: 'anonymous',
      method,
      target,
      headers: given,
      ...(method === 'POST' ? { body: '{}' } : {}),
    }),
  )

/** What a client can put into a header at all. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 2000)
}

/** One request out of all kinds. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = mostly(
  [12, read],
  [2, longRead],
  [3, write],
  [4, spoiled],
  [1, remove],
  [3, anyRoute],
  [4, graphql],
  [1, graphqlGarbage],
  [2, bodies],
  [2, headers],
)
