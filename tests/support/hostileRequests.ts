/** Requests that no honest caller sends, made by fast-check from the routes, fields and operators we have. */
import fc from 'fast-check'
import { aSite, builders } from './builders.ts'

export interface HostileRequest {
  as: 'anonymous' | 'administrator'
  method: string
  target: string
  headers?: Record<string, string>
  body?: string
}

const contentCollections = [
  'treatments',
  'conditions',
  'faqs',
  'locations',
  'providers',
  'articles',
  'pages',
] as const
const collections = [...contentCollections, 'media', 'sites', 'users'] as const
const internal = [
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-kv',
  'payload-migrations',
  'nothing',
  '__proto__',
  'constructor',
  'globals',
  'globals/x',
  'toString',
]

const common = [
  'id',
  'slug',
  'summary',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'sites',
  'sites.key',
  'sites.domains',
  'sites.navigation.target',
  'channels',
  'sampleContent',
  'seo',
  'seo.title',
  'seo.noIndex',
  'seo.image',
  'seo.image.alt',
  'review',
  'review.author',
  'review.lastReviewed',
  'review.nextReviewDue',
  'review.sources',
  'review.sources.year',
  'review.sources.url',
  'review.medicalReviewer',
  'review.medicalReviewer.credentials',
  'version',
  'version.slug',
  'version._status',
  'version.review.lastReviewed',
  'parent',
  'parent.slug',
  'latest',
  'autosave',
  'snapshot',
  'publishedLocale',
]
/** Paths of every kind of field, by collection; a few lead through another document. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  treatments: [
    ...common,
    'title',
    'title.en',
    'kind',
    'bodyAreas',
    'alternateNames',
    'heroImage',
    'heroImage.alt',
    'heroImage.filesize',
    'sections',
    'sections.id',
    'sections.aspect',
    'sections.heading',
    'sections.body',
    'conditions',
    'conditions.name',
    'conditions.icd10Codes',
    'conditions.treatments',
    'relatedTreatments',
    'relatedTreatments.title',
    'faqs',
    'faqs.question',
    'locations',
    'locations.latitude',
    'version.title',
    'version.sections.heading',
  ],
  conditions: [
    ...common,
    'name',
    'symptoms',
    'bodyAreas',
    'icd10Codes',
    'sections.heading',
    'treatments',
    'treatments.kind',
    'relatedConditions',
    'faqs.answer',
    'version.icd10Codes',
  ],
  faqs: [
    ...common,
    'question',
    'answer',
    'topics',
    'treatments',
    'treatments.title',
    'conditions.name',
    'locations.address.city',
    'version.answer',
  ],
  locations: [
    ...common,
    'name',
    'latitude',
    'longitude',
    'address',
    'address.city',
    'telephone',
    'telephoneDisplay',
    'bookingUrl',
    'acceptingNewPatients',
    'photos',
    'photos.width',
    'timeZone',
    'openingHours',
    'openingHours.days',
    'hoursExceptions',
    'hoursExceptions.date',
    'hoursExceptions.hours.opens',
    'services',
    'services.title',
    'providers',
    'providers.npi',
    'languages',
    'version.latitude',
  ],
  providers: [
    ...common,
    'name',
    'credentials',
    'specialty',
    'npi',
    'biography',
    'photo',
    'photo.filename',
    'languages',
    'locations',
    'locations.name',
    'version.npi',
  ],
  articles: [
    ...common,
    'title',
    'publishedOn',
    'heroImage',
    'body',
    'treatments',
    'conditions.name',
    'version.publishedOn',
  ],
  pages: [
    ...common,
    'title',
    'blocks',
    'blocks.heading',
    'blocks.text',
    'blocks.items',
    'blocks.target',
    'blocks.target.value',
    'blocks.image',
    'blocks.faqs',
    'blocks.faqs.question',
    'blocks.faqs.answer',
    'blocks.hero.heading',
    'blocks.blockType',
    'blocks.id',
    'version.blocks.heading',
    'version.blocks',
  ],
  media: [
    'id',
    'alt',
    'decorative',
    'caption',
    'credit',
    'placeholder',
    'filename',
    'mimeType',
    'filesize',
    'width',
    'focalX',
    'url',
    'thumbnailURL',
    'sizes',
    'sizes.webp320',
    'sizes.webp320.width',
    'createdAt',
    'deletedAt',
  ],
  sites: [
    'id',
    'name',
    'key',
    'domains',
    'languages',
    'brand',
    'brand.logo',
    'brand.logo.alt',
    'brand.primaryColor',
    'brand.telephone',
    'navigation',
    'navigation.label',
    'navigation.target',
    'navigation.target.value',
    'navigation.target.relationTo',
    'navigation.kind',
    'disclaimer',
    'notice.active',
    'notice.severity',
    'updatedAt',
  ],
  users: [
    'id',
    'name',
    'email',
    'roles',
    'sites',
    'sites.key',
    'password',
    'hash',
    'salt',
    'resetPasswordToken',
    'loginAttempts',
    'lockUntil',
    'sessions',
    'sessions.createdAt',
    'updatedAt',
  ],
  'payload-jobs': [
    'id',
    'input',
    'input.doc',
    'log',
    'log.taskSlug',
    'taskSlug',
    'taskStatus',
    'queue',
    'waitUntil',
    'processing',
    'hasError',
    'totalTried',
    'meta',
    'createdAt',
  ],
  'payload-preferences': [
    'id',
    'key',
    'user',
    'user.value',
    'user.relationTo',
    'value',
    'value.x',
    'createdAt',
  ],
  'payload-locked-documents': [
    'id',
    'document',
    'document.value',
    'document.relationTo',
    'globalSlug',
    'user',
    'user.value',
    'updatedAt',
  ],
  'payload-kv': ['id', 'key', 'data', 'data.x'],
}
const fieldPaths = [
  ...new Set([
    ...Object.values(fieldsOf).flat(),
    'en',
    'relationTo',
    'value',
    'docs',
    'faqs.docs',
    '_id',
    '_order',
    '_parent_id',
    '_locale',
    'batch',
  ]),
]
const falsePaths = [
  '',
  '.',
  '..',
  '.title',
  'title.',
  'a.b.c.d.e.f.g',
  '__proto__',
  '__proto__.x',
  'constructor',
  'constructor.prototype',
  'prototype',
  'toString',
  'hasOwnProperty',
  '$where',
  '$gt',
  'title.$ne',
  '*',
  "'",
  '"',
  '`',
  'title"--',
  'title;drop table users',
  'ti\ttle',
  '\u{1F600}',
  'title\u202e',
  'and',
  'or',
  'AND',
  'where',
  'x'.repeat(300),
  '0',
  '-1',
  'sections.0.heading',
  'blocks.0',
]
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
]
const falseOperators = [
  'near',
  'within',
  'intersects',
  'all',
  '$gt',
  '$where',
  'regex',
  '',
  '__proto__',
  'constructor',
  'EQUALS',
  'equals.x',
  'and',
  '0',
  'x'.repeat(200),
]

const id = fc.constantFrom(
  '6650f0c2a1b2c3d4e5f60718',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  '1',
  '0',
  '-1',
  'undefined',
  'null',
  'NaN',
  'x',
  '../x',
  '%2e%2e',
  '__proto__',
  'constructor',
  '{}',
  '[]',
  '[object Object]',
  'a'.repeat(2000),
  '\u{1F600}',
  '%F0%9F%98%80',
  "' or 1=1 --",
  '$gt',
  '1,2',
  ' ',
  'x y',
  '%20',
)

/** Words that mean something to some parser. */
const word = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      'abc',
      'null',
      'undefined',
      'true',
      'false',
      'NaN',
      'Infinity',
      '-Infinity',
      '0',
      '-0',
      '1',
      '-1',
      '1.5',
      '1e3',
      '1e400',
      '0x10',
      '9'.repeat(30),
      '9'.repeat(400),
      '-9223372036854775809',
      '18446744073709551616',
    ],
    ...[
      '[]',
      '{}',
      '[1,2]',
      '{"a":1}',
      '{"$gt":""}',
      '[object Object]',
      ',',
      'a,b',
      ',,,',
      '1,2,3',
      '"',
      "'",
      '`',
      '\\',
      '%',
      '_',
      '%%',
      '*',
      '.*',
      '(',
      '[',
      '(a+)+$',
      '[a-',
      '\\u0000',
      '$',
      '$where',
      'published',
      'draft',
      'injection',
      'monday',
      'en',
      'es',
    ],
    ...[
      '2026-02-30',
      '0000-00-00',
      '2026-01-01',
      '2026-01-01T00:00:00Z',
      '+275760-09-14T00:00:00Z',
      '-271821-04-19',
      'now',
      'tomorrow',
      '12/31/2026',
      '1767225600000',
    ],
    ...[
      "' OR '1'='1",
      '"; DROP TABLE users; --',
      '{{7*7}}',
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      '../../etc/passwd',
      '\u202e',
      '\u{1F600}',
      '\ud83d',
      'é',
      'İ',
      'ß',
      '\r\nX-Injected: 1',
      'x'.repeat(3000),
    ],
  ),
  id,
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
  fc.double().map(String),
)

/** JSON of any shape, with keys that mean something to JavaScript and to MongoDB. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true }),
    fc.maxSafeInteger(),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        '$gt',
        '$where',
        'id',
        'root',
        'children',
        'type',
        'value',
        'relationTo',
        'en',
        'length',
        'toString',
        'toJSON',
        'then',
      ),
      fc.constantFrom(...fieldPaths),
    ),
    tie('value'),
    { maxKeys: 5 },
  ),
})).value

const anyPath = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...fieldPaths) },
  { weight: 1, arbitrary: fc.constantFrom(...falsePaths) },
)
/** Mostly a path that the collection has: the others are refused at once. */
const pathOf = (slug: string) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...((Object.hasOwn(fieldsOf, slug) && fieldsOf[slug]) || fieldPaths)),
    },
    { weight: 1, arbitrary: anyPath },
  )
const operator = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...operators) },
  { weight: 1, arbitrary: fc.constantFrom(...falseOperators) },
)

/** `encodeURIComponent` that does not throw at half a surrogate pair: it becomes what UTF-8 makes of it. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
}

/** `[equals]=x`, a list, an object, a key without a value. */
const operand = fc.oneof(
  { weight: 5, arbitrary: word.map((value) => `=${encode(value)}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([key, value]) => `[${encode(key)}]=${encode(value)}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(word, word, word)
      .map(([a, b, value]) => `[${encode(a)}][${encode(b)}]=${encode(value)}`),
  },
  { weight: 1, arbitrary: word.map((value) => `[]=${encode(value)}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '=',
      '[=x',
      ']=x',
      '[0]=a',
      '[100]=a',
      '[-1]=a',
      '[__proto__]=a',
      '[length]=9',
    ),
  },
)
/** A query string for a collection. */
function queryOf(slug: string): fc.Arbitrary<string> {
  const path = pathOf(slug)
  const condition = fc
    .tuple(path, operator, operand)
    .map(([field, name, value]) => `[${encode(field)}][${encode(name)}]${value}`)
  const nesting = fc
    .array(
      fc.constantFrom(
        '[and][0]',
        '[or][0]',
        '[or][1]',
        '[and]',
        '[AND][0]',
        '[or][0][and][0]',
        '[and][-1]',
        '[and][x]',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))
  const where = fc.oneof(
    { weight: 8, arbitrary: condition.map((text) => `where${text}`) },
    { weight: 3, arbitrary: fc.tuple(nesting, condition).map(([levels, text]) => `where${levels}${text}`) },
    { weight: 1, arbitrary: json.map((value) => `where=${encode(JSON.stringify(value) ?? '')}`) },
    { weight: 1, arbitrary: word.map((value) => `where=${encode(value)}`) },
    {
      weight: 1,
      arbitrary: fc.tuple(path, operand).map(([field, value]) => `where[${encode(field)}]${value}`),
    },
  )
  const sortPath = fc.tuple(fc.constantFrom('', '-', '--', '+'), path).map(([sign, field]) => sign + field)
  const parameter = fc.oneof(
    { weight: 10, arbitrary: where },
    { weight: 2, arbitrary: fc.oneof(sortPath, word).map((value) => `sort=${encode(value)}`) },
    {
      weight: 1,
      arbitrary: fc
        .array(sortPath, { maxLength: 4 })
        .map((values) => values.map((value) => `sort=${encode(value)}`).join('&') || 'sort'),
    },
    { weight: 1, arbitrary: operand.map((value) => `sort[x]${value}`) },
    {
      weight: 2,
      arbitrary: fc.tuple(path, word).map(([field, value]) => `select[${encode(field)}]=${encode(value)}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(path, path, word)
        .map(([a, b, value]) => `select[${encode(a)}][${encode(b)}]=${encode(value)}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...collections, ...internal), path, word)
        .map(([slug, field, value]) => `populate[${slug}][${encode(field)}]=${encode(value)}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(path, fc.constantFrom('limit', 'page', 'sort', 'count', 'where', 'x'), operand)
        .map(([field, name, value]) => `joins[${encode(field)}][${name}]${value}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('faqs', 'treatments', 'locations'), condition)
        .map(([field, text]) => `joins[${field}][where]${text}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('joins', 'select', 'populate', 'sort', 'data', 'uploadEdits'), word)
        .map(([name, value]) => `${name}=${encode(value)}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'locale',
            'fallbackLocale',
            'fallback-locale',
            'locale[]',
            'fallbackLocale[]',
            'fallbackLocale[x]',
            'locale[en]',
          ),
          word,
        )
        .map(([name, value]) => `${name}=${encode(value)}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('limit', 'page', 'depth', 'limit[]', 'page[x]', 'depth[]', 'LIMIT'), word)
        .map(([name, value]) => `${name}=${encode(value)}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'draft',
            'trash',
            'pagination',
            'autosave',
            'flattenLocales',
            'publishSpecificLocale',
            'publishAllLocales',
            'unpublishAllLocales',
            'overrideLock',
            'field',
            'duplicateFromID',
          ),
          fc.oneof(fc.constant('true'), word),
        )
        .map(([name, value]) => `${name}=${encode(value)}`),
    },
    { weight: 1, arbitrary: fc.tuple(word, word).map(([name, value]) => `${encode(name)}=${encode(value)}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '&&&',
        '=',
        '?',
        '[]',
        '[[',
        'where[',
        'where]',
        'where[[title]][equals]=x',
        '%',
        '%zz=1',
        'a%',
        '__proto__[x]=1',
        'constructor[prototype][x]=1',
        'where[__proto__][equals]=1',
        'where[title][__proto__]=1',
        'a=1&'.repeat(500),
        'where[and]'.padEnd(900, '[and][0]'),
      ),
    },
  )
  return fc.array(parameter, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('&'))
}
const collection = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...collections) },
  { weight: 1, arbitrary: fc.constantFrom(...internal) },
)
const as = fc.constantFrom('anonymous' as const, 'administrator' as const)
const jsonHeader = { 'content-type': 'application/json' }

const withQuery = collection.chain((slug) => fc.tuple(fc.constant(slug), queryOf(slug)))
const query = withQuery.map(([, text]) => text)

const read = fc
  .tuple(
    as,
    withQuery,
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('', '', '', '/versions', '/count') },
      id.map((value) => `/${encode(value)}`),
      id.map((value) => `/versions/${encode(value)}`),
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

/** A document with any value in any of its fields. */
const document = fc.dictionary(
  fc.constantFrom(
    ...fieldPaths.filter((name) => !name.includes('.')),
    'review',
    'seo',
    'brand',
    'notice',
    'address',
    '__proto__',
    'constructor',
  ),
  json,
  { maxKeys: 8 },
)
// The administrator does not rewrite people here: one such request could sign every later one out.
const written = fc.constantFrom(
  ...contentCollections,
  'media',
  'sites',
  'payload-preferences/x',
  'payload-locked-documents',
  'payload-jobs',
)
const write = fc
  .tuple(
    as,
    fc.constantFrom('POST', 'PATCH', 'PUT'),
    written,
    fc.oneof(
      fc.constant(''),
      id.map((value) => `/${encode(value)}`),
    ),
    fc.oneof(
      fc.constant(''),
      query.map((text) => `?${text}`),
    ),
    fc.oneof({ weight: 4, arbitrary: document }, { weight: 1, arbitrary: json }),
  )
  .map(
    ([who, method, slug, rest, text, value]): HostileRequest => ({
      as: who,
      method,
      target: `/api/${slug}${rest}${text}`,
      headers: jsonHeader,
      body: JSON.stringify(value) ?? '',
    }),
  )

/** An honest document with something else in a few of its fields, which gets further than garbage alone. */
const spoiled = fc.constantFrom(...contentCollections, 'sites' as const).chain((slug) => {
  const honest: Record<string, unknown> = slug === 'sites' ? aSite() : builders[slug]()
  const field = fc.constantFrom(
    ...(fieldsOf[slug] ?? []).flatMap((path) => (path.startsWith('version') ? [] : [path.split('.')])),
  )
  return fc
    .tuple(
      as,
      fc.array(fc.tuple(field, json), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('draft', 'published'),
      fc.constantFrom('', '?draft=true', '?locale=es', '?locale=all'),
    )
    .map(
      ([who, changes, _status, text]): HostileRequest => ({
        as: who,
        method: 'POST',
        target: `/api/${slug}${text}`,
        headers: jsonHeader,
        body: JSON.stringify(
          changes.reduce<Record<string, unknown>>((made, [path, value]) => withValue(made, path, value), {
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

const remove = fc.tuple(as, written, id, query).map(
  ([who, slug, value, text]): HostileRequest => ({
    as: who,
    method: 'DELETE',
    target: `/api/${slug}/${encode(value)}?${text}`,
  }),
)

const otherRoutes = fc
  .tuple(
    as,
    fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'),
    fc.oneof(
      fc.constantFrom(
        '/',
        '/api',
        '/api/',
        '/api/access',
        '/api/graphql',
        '/api/users/me',
        '/api/users/init',
        '/api/users/logout',
        '/api/users/refresh-token',
        '/api/users/first-register',
        '/api/payload-jobs/run',
        '/api/payload-jobs/handle-schedules',
        '/api/media/paste-url',
        '/api/media/paste-url/x',
        '/api/media/file/',
        '/api/media/file/..%2f..%2fpackage.json',
        '/api/media/file/.env',
        '/api/graphql-playground',
        '/admin',
        '/healthz',
        '/readyz',
        '/api/treatments/access/x',
        '/api/treatments/duplicate',
        '/api/treatments/x/duplicate',
        '/favicon.ico',
      ),
      fc.constantFrom(
        ...[
          'login',
          'logout',
          'me',
          'forgot-password',
          'reset-password',
          'unlock',
          'verify/x',
          'refresh-token',
          'x/api-key/reveal',
        ].map((name) => `/api/users/${name}`),
      ),
      fc
        .tuple(collection, id, fc.constantFrom('', '/duplicate', '/x', '/access', '/versions'))
        .map(([slug, value, rest]) => `/api/${slug}/${encode(value)}${rest}`),
    ),
    fc.oneof(
      fc.constant(''),
      query.map((text) => `?${text}`),
    ),
    fc.oneof(
      fc.constant(undefined),
      fc.dictionary(
        fc.constantFrom('email', 'password', 'token', 'username', '__proto__', 'collection', 'id'),
        json,
      ),
      json,
    ),
  )
  // Signing out or changing the password would end the administrator's session.
  .filter(([who, , target]) => who === 'anonymous' || !/logout|unlock|reset/.test(target))
  .map(
    ([who, method, target, text, value]): HostileRequest => ({
      as: who,
      method,
      target: target + text,
      ...(value === undefined || method === 'GET' || method === 'HEAD'
        ? {}
        : { headers: jsonHeader, body: JSON.stringify(value) ?? '' }),
    }),
  )

const graphqlTypes = [
  'Int',
  'String',
  'Boolean',
  'JSON',
  'LocaleInputType',
  'Treatment_where',
  '[Treatment_where_and]',
  'Nothing',
  '[Int!]!',
  'DateTime',
]
const graphqlQueries = [
  'query ($v: TYPE) { Treatments(where: $v) { docs { id } } }',
  'query ($v: TYPE) { Treatments(limit: $v) { docs { id } } }',
  'query ($v: TYPE) { Treatments(locale: $v) { totalDocs } }',
  'query ($v: TYPE) { Treatments(where: { kind: { equals: injection }, AND: [{ title: { like: $v } }] }) { totalDocs } }',
  'query ($v: TYPE) { Treatment(id: $v) { title } }',
  'query ($v: TYPE) { Locations(where: { latitude: { greater_than: $v } }, sort: "x") { totalDocs } }',
  'query ($v: TYPE) { Locations(sort: $v) { totalDocs docs { telephoneDisplay } } }',
  'query ($v: TYPE) { Articles(where: { publishedOn: { equals: $v } }) { totalDocs } }',
  'query ($v: TYPE) { countPages(where: $v) { totalDocs } }',
  'query ($v: TYPE) { versionsTreatments(where: { parent: { equals: $v } }) { totalDocs } }',
  'query ($v: TYPE) { Conditions(draft: $v) { docs { treatments(where: $v) { docs { id } } } } }',
  'query ($v: TYPE) { Providers(where: { review__sources__year: { equals: $v } }) { docs { id } } }',
  'mutation ($v: TYPE) { createTreatment(data: $v) { id } }',
  'mutation ($v: TYPE) { updateSite(id: "x", data: $v) { id } }',
  'mutation ($v: TYPE) { deletePage(id: $v) { id } }',
  'mutation ($v: TYPE) { loginUser(email: $v, password: "x") { token } }',
  '{ Treatments { docs { ... on Condition { id } } } }',
  '{ Treatments { docs { nothing } } }',
  '{ Treatments(limit: 999999999999) { totalDocs } }',
  '{ Treatments(limit: -1, page: -5) { totalDocs } }',
  '{ Treatments(where: { title: { equals: 5 } }) { totalDocs } }',
  '{ Treatments(where: { id: { equals: "x" } }) { totalDocs } }',
  '{ Locations(where: { latitude: { equals: 1e999 } }) { totalDocs } }',
  'query A { __typename } query B { __typename }',
  'subscription { x }',
  '{',
  '{ a: __typename a: Treatments { totalDocs } }',
  '',
  'fragment F on Treatment { id }',
  '{ __typename @skip }',
]
const graphql = fc
  .tuple(
    as,
    fc.constantFrom(...graphqlQueries),
    fc.constantFrom(...graphqlTypes),
    json,
    fc.oneof(fc.constant(undefined), json),
  )
  .map(
    ([who, text, type, value, operationName]): HostileRequest => ({
      as: who,
      method: 'POST',
      target: '/api/graphql',
      headers: jsonHeader,
      body: JSON.stringify({
        query: text.replaceAll('TYPE', type),
        variables: { v: value },
        ...(operationName === undefined ? {} : { operationName }),
      }),
    }),
  )
const graphqlGarbage = fc.tuple(as, json).map(
  ([who, value]): HostileRequest => ({
    as: who,
    method: 'POST',
    target: '/api/graphql',
    headers: jsonHeader,
    body: JSON.stringify(value) ?? '',
  }),
)

const contentTypes = [
  'application/json',
  'application/json; charset=utf-16',
  'APPLICATION/JSON',
  'application/json;',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=b',
  'multipart/form-data; boundary="b',
  'multipart/mixed; boundary=b',
  'application/xml',
  '',
  'x',
  'application/octet-stream',
  'image/png',
  'application/graphql',
  `a/${'b'.repeat(3000)}`,
]
const part = (headers: string, body: string) => `--b\r\n${headers}\r\n\r\n${body}\r\n`
const multipartBodies = [
  '',
  '--b',
  '--b--',
  '--b\r\n',
  part('Content-Disposition: form-data; name="_payload"', '{"alt":"x"}'),
  `${part('Content-Disposition: form-data; name="_payload"', '{')}--b--`,
  `${part('Content-Disposition: form-data; name="_payload"', 'null')}--b--`,
  `${part('Content-Disposition: form-data; name="_payload"', '[1]')}--b--`,
  `${part('Content-Disposition: form-data; name="file"', '{}')}--b--`,
  `${part('Content-Disposition: form-data; name="file"', '{"filename":"../../x.png","collectionSlug":"media"}')}--b--`,
  `${part('Content-Disposition: form-data; name="file"; filename="x.png"\r\nContent-Type: image/png', 'no picture')}--b--`,
  `${part('Content-Disposition: form-data; name="file"; filename=""\r\nContent-Type: image/png', '')}--b--`,
  `${part('Content-Disposition: form-data; name="file"; filename="../../../x.svg"\r\nContent-Type: image/svg+xml', '<svg/>')}--b--`,
  `${part('Content-Disposition: form-data; name="file"; filename="a.png"', 'x')}${part('Content-Disposition: form-data; name="file"; filename="b.png"', 'y')}--b--`,
  `${part('Content-Disposition: form-data; name="__proto__"', 'x')}--b--`,
  `${part('Content-Disposition: form-data', 'x')}--b--`,
  `${part('Content-Disposition: form-data; name="a[b][c]"', 'x')}--b--`,
  `${part('X: y', 'x')}--b--`,
  part('Content-Disposition: form-data; name="x"', 'x').repeat(300),
]
const bodies = fc
  .tuple(
    as,
    fc.constantFrom('POST', 'PATCH'),
    fc.constantFrom(
      '/api/media',
      '/api/media/x',
      '/api/treatments',
      '/api/graphql',
      '/api/users/login',
      '/api/sites/x',
    ),
    fc.constantFrom(...contentTypes),
    fc.oneof(
      fc.constantFrom(...multipartBodies),
      word,
      json.map((value) => JSON.stringify(value) ?? ''),
    ),
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

const printable = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 2000)
const headerNames = [
  'accept',
  'accept-language',
  'accept-encoding',
  'authorization',
  'cookie',
  'origin',
  'referer',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-request-id',
  'x-http-method-override',
  'x-payload-http-method-override',
  'range',
  'if-none-match',
  'if-modified-since',
  'content-encoding',
  'transfer-encoding',
  'expect',
  'sec-fetch-site',
  'upgrade',
  'te',
  'constructor',
  '__proto__',
]
const headerWords = [
  'JWT x',
  'JWT a.b.c',
  'Bearer x',
  'users API-Key x',
  'users API-Key',
  'payload-token=x',
  'payload-token=a.b.c; payload-lng=__proto__',
  'payload-lng=%ff',
  '__proto__=1; constructor=2',
  'GET',
  'DELETE',
  'bytes=0-0,1-1,2-2',
  'bytes=-1',
  'bytes=9999999999999-',
  'gzip',
  'br;q=0',
  '*;q=x',
  'https://evil.example',
  'null',
  'en;q=1,es;q=__proto__',
  'chunked',
  'identity',
  'cross-site',
  'x'.repeat(5000),
  '"',
  'W/"x"',
  '*',
]
const headers = fc
  .tuple(
    fc.constantFrom('GET', 'POST'),
    fc.constantFrom(
      '/api/treatments?limit=1',
      '/api/users/me',
      '/api/media/file/x.jpg',
      '/healthz',
      '/api/graphql',
      '/nowhere',
    ),
    fc.dictionary(
      fc.constantFrom(...headerNames),
      fc.oneof(fc.constantFrom(...headerWords), word.map(printable)),
      { minKeys: 1, maxKeys: 4 },
    ),
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

/** One request out of all kinds. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 12, arbitrary: read },
  { weight: 2, arbitrary: longRead },
  { weight: 3, arbitrary: write },
  { weight: 4, arbitrary: spoiled },
  { weight: 1, arbitrary: remove },
  { weight: 3, arbitrary: otherRoutes },
  { weight: 4, arbitrary: graphql },
  { weight: 1, arbitrary: graphqlGarbage },
  { weight: 2, arbitrary: bodies },
  { weight: 2, arbitrary: headers },
)
