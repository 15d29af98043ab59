/** Delivery as HTTP: validators, methods, codings, CORS, limits, and that nothing unkeyed changes an answer. */
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aSection, aSite, aTreatment, richText } from '#tests/support/builders.ts'
import { closeLocalPayload } from '#tests/support/localPayload.ts'
import { rawGet } from '#tests/support/raw.ts'
import { plan } from '#tests/support/schedule.ts'
import { startServer } from '#tests/support/startServer.ts'

const perMinute = 600
// Behind a proxy, so that each test can be a client of its own.
const server = await startServer({
  env: {
    DELIVERY_REQUESTS_PER_MINUTE: String(perMinute),
    DELIVERY_POLL_MS: '50',
    TRUST_PROXY: 'true',
  },
})
const admin = await signIn(server)
const anonymous = caller(server)
afterAll(closeLocalPayload)

const made = async (collection: string, data: object) => {
  const { body, status } = await admin.post(`/api/${collection}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
await made('sites', aSite({ key: 'doors' }))
const long = 'A long text about pain and what helps. '.repeat(60)
const treatment = await made('treatments', {
  ...aTreatment({ slug: 'pump', title: 'Pump', sections: [aSection({ body: richText(long) })] }),
  _status: 'published',
})
const path = '/v1/doors/treatments/pump'
/** One of each kind of answer. */
const everyKind = [
  path,
  '/v1/doors',
  '/v1/doors/treatments',
  '/v1/doors/navigation',
  '/v1/doors/manifest',
  '/v1/doors/resolve?path=/treatments/pump',
  '/v1/doors/search?q=pump',
  '/v1/doors/treatments/never',
  '/v1/changes?since=0',
]

interface Bytes {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Without a client that adds headers of its own or decodes. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    request(server.url + target, { method, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk) => chunks.push(chunk))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

test('an answer carries what caches, browsers and people on call need', async () => {
  const { headers, status } = await ask(path)
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '*',
    'cache-control': 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  })
  expect(headers['etag']).toMatch(/^"[\w-]{22}"$/)
  expect(String(headers['surrogate-key']).split(' ')).toContain(`treatments:${treatment.id}`)
  const ids = [headers['x-request-id'], (await ask(path)).headers['x-request-id']]
  expect(new Set(ids).size).toBe(2)
  expect((await ask(path, { 'x-request-id': 'from-the-edge.1' })).headers['x-request-id']).toBe(
    'from-the-edge.1',
  )
})

describe.each(everyKind)('%s', (target) => {
  test('is the same bytes in every coding, each with a validator of its own', async () => {
    const bare = await ask(target)
    const isWhole = bare.status === 200
    const decoders = { br: brotliDecompressSync, gzip: gunzipSync }
    const tags = new Set([bare.headers['etag']])
    for (const [coding, decode] of Object.entries(decoders)) {
      const packed = await ask(target, { 'accept-encoding': coding })
      expect(packed.headers['vary']).toBe('Accept-Encoding')
      const used = packed.headers['content-encoding']
      expect(used).toBe(bare.body.length >= 1024 ? coding : undefined)
      expect((used ? decode(packed.body) : packed.body).equals(bare.body)).toBe(true)
      if (used) tags.add(packed.headers['etag'])
      if (!isWhole) continue
      const again = await ask(target, {
        'accept-encoding': coding,
        'if-none-match': `"other", W/${packed.headers['etag']}`,
      })
      expect([again.status, again.body.length, again.headers['etag']]).toEqual([
        304,
        0,
        packed.headers['etag'],
      ])
      for (const name of ['cache-control', 'vary', 'surrogate-key', 'access-control-allow-origin'])
        expect(again.headers[name], name).toBe(packed.headers[name])
    }
    expect(tags.size).toBe(bare.body.length >= 1024 ? 3 : 1)
    expect(tags.has(undefined)).toBe(!isWhole)
  })

  test('is answered to HEAD with the headers of GET and no body', async () => {
    const [got, head] = [await ask(target), await ask(target, {}, 'HEAD')]
    expect([head.status, head.body.length]).toEqual([got.status, 0])
    const lasting = ({ 'x-request-id': _id, date: _date, ...rest }: Bytes['headers']) => rest
    expect(lasting(head.headers)).toEqual(lasting(got.headers))
  })

  test('is the same whatever else a request says', async () => {
    const plain = await ask(target)
    for (const odd of [
      { host: 'evil.example' },
      { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp' },
      { forwarded: 'host=evil.example;proto=https', 'x-original-url': '/v1/doors/faqs' },
      { 'x-rewrite-url': '/', 'x-http-method-override': 'DELETE', 'x-forwarded-prefix': '/evil' },
      { origin: 'https://evil.example', referer: 'https://evil.example/' },
      { cookie: 'payload-token=x', authorization: 'JWT x' },
      { range: 'bytes=0-5' },
      { 'accept-language': 'es', accept: 'text/html', 'user-agent': '<script>' },
      { 'if-modified-since': new Date().toUTCString(), 'cache-control': 'no-cache', pragma: 'no-cache' },
      { 'x-forwarded-for': '<script>, 203.0.113.7' },
    ] as Record<string, string>[]) {
      const { body, headers, status } = await ask(target, odd)
      expect([status, headers['etag'], headers['location']], JSON.stringify(odd)).toEqual([
        plain.status,
        plain.headers['etag'],
        plain.headers['location'],
      ])
      expect(body.equals(plain.body), JSON.stringify(odd)).toBe(true)
    }
    expect(JSON.stringify(await ask(target))).not.toContain('evil')
  })
})

test('what is no parameter of a route is refused, and twice the same too', async () => {
  for (const query of ['utm_source=x', 'locale=en&locale=es', 'locale=EN', '__proto__=1', 'locale[]=en']) {
    const { body, headers, status } = await anonymous.get(`${path}?${query}`)
    expect([status, body.type], query).toEqual([400, 'urn:prc-alliance:problem:invalid-parameter'])
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('OPTIONS says what may be asked from anywhere; other methods are refused', async () => {
  const preflight = await ask(
    path,
    { origin: 'https://any.example', 'access-control-request-method': 'GET' },
    'OPTIONS',
  )
  expect(preflight.status).toBe(204)
  expect(preflight.headers).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  })
  expect(preflight.headers['access-control-allow-headers']).toContain('If-None-Match')
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
    const { body, headers, status } = await ask(path, {}, method)
    expect([status, headers['allow'], headers['content-type']], method).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'application/problem+json; charset=utf-8',
    ])
    expect(JSON.parse(body.toString())).toMatchObject({ status: 405 })
  }
  expect((await ask('/v1/doors/nothing/at/all', {}, 'DELETE')).status).toBe(404)
})

test('the form of address that a proxy sends is the same address', async () => {
  const { body, status } = await rawGet(server, 'GET', `http://elsewhere.example${path}`)
  expect(status).toBe(200)
  expect(JSON.parse(body).slug).toBe('pump')
})

test('a client that asks too often waits, and nobody else does', async () => {
  const from = (address: string) => ask(path, { 'x-forwarded-for': address })
  // All of them in much less than the second in which ten more flow in.
  const answers = await Promise.all(
    Array.from({ length: perMinute + 100 }, (_, at) => from(`2001:db8:1:2::${at.toString(16)}`)),
  )
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(perMinute)
  for (const { body, headers } of refused.slice(0, 3)) {
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1)
    expect(headers['cache-control']).toBe('no-store')
    expect(JSON.parse(body.toString()).type).toBe('urn:prc-alliance:problem:too-many-requests')
  }
  expect((await from('2001:db8:1:3::1')).status).toBe(200)
})

test('no answer outlives a planned publication, which then shows at once', async () => {
  const drafted = await admin.patch(`/api/treatments/${treatment.id}?draft=true`, { title: 'Planned pump' })
  expect(drafted.status).toBe(200)
  const maxAge = async () =>
    Number(/max-age=(\d+)/.exec(String((await ask(path)).headers['cache-control']))?.[1])
  const inSeconds = 4
  await plan(server, {
    type: 'publish',
    doc: { relationTo: 'treatments', value: treatment.id },
    locale: 'en',
    dueInHours: inSeconds / 3600,
  })
  await expect.poll(maxAge, { timeout: 5000, interval: 50 }).toBeLessThan(inSeconds)
  expect(JSON.parse((await ask(path)).body.toString()).title).toBe('Pump')
  // The server looks for what is due every ten seconds; here it is asked to at once.
  const titleAfterRun = async () => {
    await admin.get('/api/payload-jobs/run?limit=50')
    return JSON.parse((await ask(path)).body.toString()).title
  }
  await expect.poll(titleAfterRun, { timeout: 40_000, interval: 200 }).toBe('Planned pump')
  await expect.poll(maxAge, { timeout: 5000, interval: 50 }).toBe(60)
})

test('readyz tells how current delivery is', async () => {
  const { body } = await anonymous.get('/readyz')
  expect(body.delivery).toEqual({
    cursor: expect.stringMatching(/^\d+$/),
    currentAt: expect.stringMatching(/^\d{4}-/),
    awaySince: null,
  })
})
