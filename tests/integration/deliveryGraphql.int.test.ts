/** GraphQL, OpenAPI, the page and the client over the sample content: all tell the same. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, type Documents } from '#src/client/createClient.ts'
import { graphqlSchema } from '#src/delivery/graphql/schema.ts'
import { contentRoutes, graphqlPost, routes } from '#src/delivery/http/allRoutes.ts'
import { handle, Router } from '#src/delivery/http/router.ts'
import { sampleAddress } from '#src/delivery/openapi/samples.ts'
import { type OpenDelivery, openDelivery } from '#src/delivery/openDelivery.ts'
import { parseEnv } from '#src/env.ts'
import { caller, signIn } from '#tests/support/api.ts'
import { sha256 } from '#tests/support/sha256.ts'
import { startServer } from '#tests/support/startServer.ts'
import { asGraphql, wholeSelection } from '#tests/support/wholeQuery.ts'

const server = await startServer({ env: { SEED_SAMPLE_CONTENT: 'true' }, withinSeconds: 300 })
const anonymous = caller(server)
const graphql = (query: string, variables = {}) => anonymous.post('/v1/graphql', { query, variables })
const client = createClient({ url: server.url, site: 'prc-alliance', locale: 'en' })

// The same read plane in this process, where its reads can be counted.
const home = mkdtempSync(join(tmpdir(), 'prc-graphql-'))
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const router = new Router(routes)
const schema = graphqlSchema(contentRoutes)
let own: OpenDelivery
const rest = (path: string) => JSON.parse(JSON.stringify(handle(router.find(path), own.delivery).body))
const ask = (query: string) => {
  const made = graphqlPost(Buffer.from(JSON.stringify({ query })), own.delivery)
  return { ...made, body: JSON.parse(JSON.stringify(made.body)) }
}
/** A field of the query with everything it has. */
const whole = (field: string, args: string) => {
  const type = schema.getQueryType()?.getFields()[field]?.type
  if (!type) throw new Error(`There is no field ${field}.`)
  const { fragments, selection } = wholeSelection(type)
  return { type, query: `{ ${field}(${args}) ${selection} } ${fragments}` }
}
function expectSame(path: string, field: string, args: string): void {
  const { query, type } = whole(field, args)
  const { body } = ask(query)
  expect(body.errors).toBeUndefined()
  expect(body.data[field], `${field}(${args})`).toEqual(asGraphql(type, rest(path)))
}

beforeAll(async () => {
  const settings = parseEnv({ ...server.environment, DATA_DIR: server.dataDir, PORT: '0' })
  own = await openDelivery(
    { ...settings, DATA_DIR: home },
    { log: quiet as unknown as Parameters<typeof openDelivery>[1]['log'], publicUrl: () => server.url },
  )
})
afterAll(async () => {
  await own.replica.close()
  rmSync(home, { recursive: true, force: true })
})

describe('GraphQL tells what REST tells', () => {
  const singular = {
    treatments: 'treatment',
    conditions: 'condition',
    faqs: 'faq',
    locations: 'location',
    providers: 'provider',
    articles: 'article',
    pages: 'page',
  } as const

  test.each(Object.entries(singular))('%s: every list and every document, in both languages', (type, one) => {
    const items: { locale: string; slug: string; type: string }[] = rest('/v1/prc-alliance/manifest').items
    const ofType = items.filter((item) => item.type === type)
    expect(ofType.length).toBeGreaterThan(2)
    for (const locale of ['en', 'es'])
      expectSame(
        `/v1/prc-alliance/${type}?locale=${locale}&limit=50&richText=all`,
        type,
        `site: "prc-alliance", locale: ${locale}, limit: 50, richText: all`,
      )
    for (const { locale, slug } of ofType)
      expectSame(
        `/v1/prc-alliance/${type}/${slug}?locale=${locale}`,
        one,
        `site: "prc-alliance", locale: ${locale}, slug: "${slug}"`,
      )
  })

  test('the website, its menu, its manifest, the feed, search, and paths', async () => {
    expectSame('/v1/prc-florida?locale=es', 'site', 'key: "prc-florida", locale: es')
    expectSame('/v1/prc-texas/navigation', 'navigation', 'site: "prc-texas"')
    expectSame('/v1/prc-texas/manifest?locale=es', 'manifest', 'site: "prc-texas", locale: es')
    expectSame('/v1/changes?since=3&limit=40', 'changes', 'since: "3", limit: 40')
    // The index is made in the background after a start.
    await expect
      .poll(() => ask('{ search(site: "prc-alliance", q: "pump") { total } }').body.errors, {
        timeout: 20_000,
      })
      .toBeUndefined()
    expectSame(
      '/v1/prc-alliance/search?q=pump&limit=3',
      'search',
      'site: "prc-alliance", q: "pump", limit: 3',
    )
    for (const path of ['/treatments/intrathecal-pain-pumps', '/es/faqs', '/about-us'])
      expectSame(
        `/v1/prc-alliance/resolve?path=${encodeURIComponent(path)}`,
        'resolve',
        `site: "prc-alliance", path: "${path}"`,
      )
  })

  test('parameters are the same: filters, order, aspects', () => {
    expectSame(
      '/v1/prc-alliance/treatments?kind=implanted-device,injection&condition=sciatica&sort=-title&limit=3',
      'treatments',
      'site: "prc-alliance", kind: [implanted_device, injection], condition: ["sciatica"], sort: title_desc, limit: 3',
    )
    expectSame(
      '/v1/prc-alliance/treatments/intrathecal-pain-pumps?aspect=benefits,risks-or-complications&richText=text',
      'treatment',
      'site: "prc-alliance", slug: "intrathecal-pain-pumps", aspect: [benefits, risks_or_complications], richText: text',
    )
  })

  test('clinics by distance and hours', () => {
    expectSame(
      '/v1/prc-alliance/locations?near=25.76,-80.19&radius=5000&opening=2026-03-02T15:00:00Z',
      'locations',
      'site: "prc-alliance", near: "25.76,-80.19", radius: 5000, opening: "2026-03-02T15:00:00Z"',
    )
  })

  test('what is not there is null with the code of REST, and the rest of the answer stands', async () => {
    const { body, status } = await graphql(
      '{ a: treatment(site: "prc-alliance", slug: "nope") { title } b: site(key: "nope") { name } c: site(key: "prc-texas") { name } d: faqs(site: "prc-texas", limit: 0) { total } }',
    )
    expect(status).toBe(200)
    expect(body.data).toEqual({ a: null, b: null, c: { name: 'PRC Texas' }, d: null })
    expect(
      body.errors.map(({ extensions, path }: { extensions: object; path: string[] }) => [
        path[0],
        extensions,
      ]),
    ).toEqual([
      ['a', { code: 'not-found', status: 404 }],
      ['b', { code: 'not-found', status: 404 }],
      ['d', { code: 'invalid-parameter', status: 400 }],
    ])
  })
})

test('both languages of a document in one request; a fixed number of reads whatever is nested', () => {
  const { type } = whole('treatment', '')
  const { fragments, selection } = wholeSelection(type)
  const of = (alias: string, locale: string) =>
    `${alias}: treatment(site: "prc-alliance", slug: "intrathecal-pain-pumps", locale: ${locale}) ${selection}`
  const before = own.replica.reads
  const { body, tags } = ask(`{ ${of('en', 'en')} ${of('es', 'es')} } ${fragments}`)
  expect(own.replica.reads - before).toBe(2)
  expect([body.data.en.title, body.data.es.title]).toEqual([
    'Intrathecal pain pumps',
    'Bombas intratecales para el dolor',
  ])
  expect(body.data.en.conditions.length).toBeGreaterThan(1)
  for (const { id } of body.data.en.conditions) expect(tags).toContain(`conditions:${id}`)

  // Editor states are kept apart: one more read for each document that shows a text, however many texts.
  const texts = own.replica.reads
  const { faqs } = rest('/v1/prc-alliance/treatments/intrathecal-pain-pumps?richText=all')
  expect(own.replica.reads - texts).toBe(2 + faqs.length)

  const lists = own.replica.reads
  expect(
    ask(whole('locations', 'site: "prc-alliance", limit: 100').query).body.data.locations.items,
  ).toHaveLength(6)
  expect(own.replica.reads).toBe(lists)
})

test('GET and POST answer the same, with the cost in a header', async () => {
  const query = '{ site(key: "prc-texas") { name } }'
  const post = await graphql(query)
  const get = await anonymous.get(`/v1/graphql?query=${encodeURIComponent(query)}`)
  expect(get.body).toEqual({ data: { site: { name: 'PRC Texas' } } })
  expect(post.body).toEqual(get.body)
  expect(post.headers.get('x-query-cost')).toBe('11')
  expect(get.headers.get('x-query-cost')).toBe('11')
})

test('limits refuse with 400 and say the cost', async () => {
  const dear = await graphql(
    '{ changes(limit: 1000) { changes { id type slug at hash locale event reason cursor sites formerSites tags formerSlug event } } manifest(site: "prc-texas") { items { id slug path hash type } } }',
  )
  expect(dear.status).toBe(400)
  expect(dear.body.errors[0].extensions.code).toBe('too-deep')
  expect(Number(dear.headers.get('x-query-cost'))).toBeGreaterThan(15_000)
})

test('a persisted query is asked by its hash', async () => {
  const query = '{ site(key: "prc-florida") { name locales } }'
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(query) } })
  const byHash = () => anonymous.get(`/v1/graphql?extensions=${encodeURIComponent(extensions)}`)
  expect((await byHash()).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  await anonymous.post('/v1/graphql', { query, extensions: JSON.parse(extensions) })
  expect((await byHash()).body).toEqual((await graphql(query)).body)
})

describe('the description', () => {
  test('every example leads to an answer', async () => {
    await expect.poll(() => client.search('pump').catch(() => null), { timeout: 20_000 }).toBeTruthy()
    const failed: string[] = []
    for (const route of routes) {
      const { status } = await anonymous.get(sampleAddress(route))
      if (status !== 200) failed.push(`${status} ${sampleAddress(route)}`)
    }
    expect(failed).toEqual([])
  })

  test('the page loads nothing from elsewhere, and its links lead somewhere', async () => {
    const { body, headers } = await anonymous.get('/v1/docs')
    expect(headers.get('content-type')).toContain('text/html')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(body).not.toMatch(/<script|<link[^>]+href="http|src=/i)
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const lost = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))
    expect(lost).toEqual([])
    const addresses = new Set(
      [...body.matchAll(/href="(\/[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    )
    for (const address of addresses) expect((await anonymous.get(address)).status, address).toBe(200)
  })
})

describe('the client', () => {
  test('reads every type, in each language', async () => {
    for (const type of [
      'treatments',
      'conditions',
      'faqs',
      'locations',
      'providers',
      'articles',
      'pages',
    ] as const) {
      const documents = client[type] as Documents<typeof type, 'en'> as Documents<'pages', 'en'>
      const { items } = await documents.list({ limit: 1, fields: ['slug'] })
      const slug = items[0]?.slug ?? ''
      const { body } = await anonymous.get(`/v1/prc-alliance/${type}/${slug}`)
      expect(await documents.get(slug)).toEqual(body)
      expect((await documents.get(slug, { locale: 'es' })).locale).toBe('es')
    }
    expect((await client.site()).name).toBe('PRC Alliance')
    await expect.poll(() => client.search('pump').catch(() => null), { timeout: 20_000 }).toBeTruthy()
    const { items } = await client.search('failed back surgery')
    expect(items.map(({ card }) => card.slug)).toContain('postlaminectomy-syndrome')
    await expect(client.faqs.get('nope')).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('hears of a change, from where it stopped', async () => {
    const admin = await signIn(server)
    const { cursor } = await client.manifest()
    const { body } = await admin.get('/api/articles?where[slug][equals]=moving-with-back-pain')
    const renamed = await admin.patch(`/api/articles/${body.docs[0].id}`, {
      title: 'Moving, renamed',
      _status: 'published',
    })
    expect(renamed.status).toBe(200)
    for await (const change of client.changes.follow({
      since: cursor,
      pollMs: 20,
      signal: AbortSignal.timeout(20_000),
    })) {
      if (change.type !== 'articles' || change.locale !== 'en') continue
      expect(change).toMatchObject({ event: 'published', slug: 'moving-with-back-pain' })
      expect((await client.articles.get('moving-with-back-pain')).title).toBe('Moving, renamed')
      return
    }
    throw new Error('The change was not told.')
  })

  test('the examples of its README run', async () => {
    const readme = readFileSync('src/client/README.md', 'utf8')
    const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
    expect(examples.length).toBeGreaterThan(2)
    const runs = examples.map((code, index) => {
      const file = join(home, `example${index}.mts`)
      const local = code.replaceAll("from './", `from '${resolve('src/client')}/`)
      writeFileSync(file, local.replaceAll('http://localhost:3000', server.url))
      return promisify(execFile)(process.execPath, ['--import', 'tsx', file], { timeout: 30_000 })
    })
    const [first, second] = await Promise.all(runs)
    expect(first?.stdout).toContain('Bombas intratecales')
    expect(second?.stdout).toContain('404 not-found')
  })
})
