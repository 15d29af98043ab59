/** The front door with routes of the test's own: what it keeps, for how long, and what it does when they fail. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answer, Refusal } from '#src/delivery/http/answer.ts'
import { DeliveryHandler, type DeliveryHandlerOptions } from '#src/delivery/http/deliveryHandler.ts'
import { type Delivery, route } from '#src/delivery/http/route.ts'
import { Router } from '#src/delivery/http/router.ts'
import type { PlacedChange, PlannedMoment } from '#src/publishing/publishedStore.ts'

/** What the routes answer from, and everything the door looks at. */
function aWorld() {
  const world = {
    now: Date.parse('2026-11-22T12:00:00Z'),
    text: 'one',
    made: 0,
    planned: [] as PlannedMoment[],
    validUntil: null as Date | null,
    awaySince: null as Date | null,
    currentAt: null as Date | null,
    errors: [] as string[],
    isStopping: false,
    tell: (_changes: readonly PlacedChange[]) => {},
  }
  const query = z.strictObject({ long: z.coerce.number().optional() })
  const routes = [
    route({
      name: 'text',
      path: '/v1/text',
      summary: '',
      tag: '',
      query,
      answer: z.string(),
      handle: ({ query: { long } }) => {
        world.made += 1
        const text = long ? world.text.padEnd(Number(long), ' and more') : world.text
        return answer({ text }, { tags: new Set(['t:1']), validUntil: world.validUntil })
      },
    }),
    route({
      name: 'missing',
      path: '/v1/missing',
      summary: '',
      tag: '',
      query,
      answer: z.string(),
      handle: () => {
        world.made += 1
        throw new Refusal('not-found', 'Nothing here.', new Set(['t:1']))
      },
    }),
    route({
      name: 'broken',
      path: '/v1/broken',
      summary: '',
      tag: '',
      query,
      answer: z.string(),
      handle: () => {
        throw new TypeError('a fault of ours')
      },
    }),
  ]
  const options: DeliveryHandlerOptions = {
    delivery: { planned: [], baseUrl: 'http://x', now: () => new Date(world.now) } as unknown as Delivery,
    replica: {
      get awaySince() {
        return world.awaySince
      },
      get currentAt() {
        return world.currentAt
      },
      onChange: (listener) => {
        world.tell = listener
      },
    },
    router: new Router(routes),
    log: { error: (line: object) => world.errors.push(JSON.stringify(line)), info: () => {} } as never,
    now: () => world.now,
    settings: {
      DELIVERY_CACHE_MIB: 1,
      DELIVERY_MAX_AGE_SECONDS: 60,
      DELIVERY_REQUESTS_PER_MINUTE: 1000,
      TRUST_PROXY: false,
    },
    posts: {
      '/v1/echo': (body, req) => {
        world.made += 1
        if (body.length === 0) throw new Refusal('malformed-request', 'Say something.')
        return answer(
          { said: body.toString(), as: req.headers['content-type'] ?? null },
          { tags: new Set(['t:1']), validUntil: null },
        )
      },
    },
    streams: {
      '/v1/ticks': (req, res) => {
        res.writeHead(200, { 'content-type': 'text/event-stream' })
        if (req.method === 'HEAD') res.end()
        else res.write(': hello\n\n')
      },
    },
  }
  Object.defineProperty(options.delivery, 'planned', { get: () => world.planned })
  return { options, world }
}

let { options, world } = aWorld()
let door: DeliveryHandler
let server: Server
let url = ''

beforeEach(async () => {
  ;({ options, world } = aWorld())
  door = new DeliveryHandler(options)
  server = createServer((req, res) => {
    if (world.isStopping) res.setHeader('connection', 'close')
    if (!door.handle(req, res)) res.end('not for delivery')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  door.close()
  server.closeAllConnections()
  server.close()
})

const get = async (path: string, init: RequestInit = {}) => {
  const answered = await fetch(url + path, init)
  const text = await answered.text()
  return { status: answered.status, headers: answered.headers, text }
}
const changeOf = (...tags: string[]) => [{ tags }] as unknown as PlacedChange[]

describe('an answer is kept', () => {
  test('until a change names what it was made from', async () => {
    expect((await get('/v1/text')).text).toBe('{"text":"one"}')
    world.text = 'two'
    world.tell(changeOf('t:2', 'other'))
    expect((await get('/v1/text')).text).toBe('{"text":"one"}')
    expect(world.made).toBe(1)
    world.tell(changeOf('t:1'))
    expect((await get('/v1/text')).text).toBe('{"text":"two"}')
    world.text = 'three'
    world.tell([])
    expect((await get('/v1/text')).text).toBe('{"text":"three"}')
  })

  test('once for every spelling of the request', async () => {
    for (const path of ['/v1/text?long=9', '/v1/text?long=09', '/v1/te%78t?long=9', '/v1/text?lon%67=9'])
      expect((await get(path)).status).toBe(200)
    expect(world.made).toBe(1)
  })

  test('until the moment it names itself', async () => {
    world.validUntil = new Date(world.now + 30_000)
    expect((await get('/v1/text')).headers.get('cache-control')).toContain('max-age=30,')
    world.now += 29_500
    expect((await get('/v1/text')).headers.get('cache-control')).toContain('max-age=0,')
    expect(world.made).toBe(1)
    world.now += 500
    world.validUntil = null
    expect((await get('/v1/text')).headers.get('cache-control')).toContain('max-age=60,')
    expect(world.made).toBe(2)
  })

  test('also when it says that there is nothing, but by others only shortly', async () => {
    const nothing = await get('/v1/missing')
    expect(nothing.status).toBe(404)
    expect(nothing.headers.get('cache-control')).toBe('public, max-age=10')
    expect(nothing.headers.get('surrogate-key')).toBe('t:1')
    expect(nothing.headers.get('etag')).toBeNull()
    await get('/v1/missing', { headers: { 'if-none-match': '*' } })
    expect(world.made).toBe(1)
    world.tell(changeOf('t:1'))
    await get('/v1/missing')
    expect(world.made).toBe(2)
  })

  test('by others no longer than until the next planned publication', async () => {
    await get('/v1/text')
    world.planned = [{ at: new Date(world.now + 7000).toISOString(), type: 'treatments', id: '1' }]
    expect((await get('/v1/text')).headers.get('cache-control')).toBe(
      'public, max-age=7, stale-if-error=86400',
    )
    world.now += 9000
    expect((await get('/v1/text')).headers.get('cache-control')).toContain('max-age=1,')
    expect(world.made).toBe(1)
  })
})

test('many who ask at once for a large answer get the same one, made once', async () => {
  const asked = Array.from({ length: 8 }, () =>
    fetch(`${url}/v1/text?long=300000`, { headers: { 'accept-encoding': 'gzip' } }),
  )
  const answers = await Promise.all(asked)
  expect(new Set(answers.map(({ headers }) => headers.get('etag')))).toHaveProperty('size', 1)
  expect(answers[0]?.headers.get('content-encoding')).toBe('gzip')
  const texts = await Promise.all(answers.map((one) => one.text()))
  expect(new Set(texts).size).toBe(1)
  expect(texts[0]?.length).toBe(300_000 + '{"text":""}'.length)
  expect(world.made).toBe(1)
})

test('with the database away an answer says how old it is, and is kept by others for seconds', async () => {
  await get('/v1/text')
  world.currentAt = new Date(world.now - 90_000)
  world.awaySince = new Date(world.now - 80_000)
  const { headers, status, text } = await get('/v1/text')
  expect([status, text]).toEqual([200, '{"text":"one"}'])
  expect(headers.get('warning')).toBe('110 - "Response is Stale"')
  expect(headers.get('age')).toBe('90')
  expect(headers.get('cache-control')).toContain('max-age=5,')
  world.awaySince = null
  expect((await get('/v1/text')).headers.get('warning')).toBeNull()
})

test('a fault in a route is a problem with the id of its request, logged, and never kept', async () => {
  const { headers, status, text } = await get('/v1/broken', { headers: { 'x-request-id': 'find-me-again' } })
  expect(status).toBe(500)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(JSON.parse(text)).toMatchObject({
    type: 'urn:prc-alliance:problem:internal-error',
    instance: 'find-me-again',
  })
  expect(text).not.toContain('a fault of ours')
  expect(world.errors).toHaveLength(1)
  expect(world.errors[0]).toContain('find-me-again')
})

describe('a POST', () => {
  const post = (body: string | Buffer, headers: Record<string, string> = { 'content-type': 'text/plain' }) =>
    get('/v1/echo', { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers })

  test('said twice is answered once, until a change', async () => {
    expect((await post('a')).text).toBe('{"said":"a","as":"text/plain"}')
    expect((await post('a', { 'content-type': 'text/plain', 'x-odd': '1' })).text).toBe(
      '{"said":"a","as":"text/plain"}',
    )
    expect(world.made).toBe(1)
    expect((await post('b')).text).toContain('"b"')
    expect((await post('a', { 'content-type': 'text/html' })).text).toContain('text/html')
    expect(world.made).toBe(3)
    world.tell(changeOf('t:1'))
    await post('a')
    expect(world.made).toBe(4)
    expect((await post('a', { 'content-type': 'text/plain', 'if-none-match': '*' })).status).toBe(200)
  })

  test('of more than 64 KiB, compressed, or empty is a problem', async () => {
    expect((await post('x'.repeat(64 * 1024))).status).toBe(200)
    expect((await post('x'.repeat(64 * 1024 + 1))).status).toBe(413)
    expect((await post('x', { 'content-encoding': 'gzip' })).status).toBe(415)
    expect((await post('')).status).toBe(400)
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(32_768)),
    })
    const endless = { method: 'POST', body: stream, duplex: 'half' } as RequestInit
    // Cut off while it is still being sent: the client may see the answer, or only that nobody listens.
    const status = await get('/v1/echo', endless).then(
      (answered) => answered.status,
      () => 413,
    )
    expect(status).toBe(413)
  })

  test('is allowed where it is taken, and refused elsewhere', async () => {
    const here = await get('/v1/echo', { method: 'OPTIONS' })
    expect([here.status, here.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
    const elsewhere = await get('/v1/text', { method: 'POST', body: 'x' })
    expect([elsewhere.status, elsewhere.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await get('/v1/nowhere', { method: 'POST', body: 'x' })).status).toBe(404)
  })
})

test('a stream has the headers of every answer, and ends with the process', async () => {
  const opened = await fetch(`${url}/v1/ticks`)
  expect(opened.headers.get('access-control-allow-origin')).toBe('*')
  expect(opened.headers.get('x-request-id')).toMatch(/^[\w.-]{8,64}$/)
  expect(opened.headers.get('cache-control')).toBe('no-store')
  const rest = opened.text()
  expect((await get('/v1/ticks', { method: 'HEAD' })).status).toBe(200)
  door.endStreams()
  expect(await rest).toBe(': hello\n\n')
  expect((await get('/v1/ticks')).status).toBe(503)
})

test('a process that stops can tell so with each answer, also one from memory', async () => {
  const first = await raw('/v1/text', {})
  world.isStopping = true
  const last = await raw('/v1/text', {})
  expect([first.headers['connection'], last.headers['connection']]).toEqual(['keep-alive', 'close'])
  expect(last.headers['etag']).toBe(first.headers['etag'])
  expect(last.body.toString()).toBe('{"text":"one"}')
})

test('a compressed answer decodes to the bare one, and each has a validator of its own', async () => {
  const path = '/v1/text?long=5000'
  const [bare, zipped] = await Promise.all(
    ['identity', 'gzip'].map((coding) => raw(path, { 'accept-encoding': coding })),
  )
  expect(zipped?.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(zipped?.body ?? '').equals(bare?.body ?? Buffer.alloc(0))).toBe(true)
  expect(zipped?.headers.etag).not.toBe(bare?.headers.etag)
  const again = await raw(path, { 'accept-encoding': 'gzip', 'if-none-match': String(zipped?.headers.etag) })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, zipped?.headers.etag])
  const other = await raw(path, { 'accept-encoding': 'gzip', 'if-none-match': String(bare?.headers.etag) })
  expect(other.status).toBe(200)
})

/** Without a client that decodes. */
async function raw(path: string, headers: Record<string, string>) {
  const { request } = await import('node:http')
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = request(url + path, { headers }, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk) => chunks.push(chunk))
        res.on('end', () =>
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
        )
      })
      outgoing.on('error', reject).end()
    },
  )
}
