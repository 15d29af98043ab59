/** The client against a server that answers what the test says. */
import { beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import type { Change, Treatment } from '#src/client/contract.ts'
import { createClient, type In } from '#src/client/createClient.ts'
import { DeliveryProblem, DeliveryUnreachable, readRetryAfter } from '#src/client/problems.ts'
import { readEvents } from '#src/client/readEvents.ts'
import { fakeDelivery, json, problem, type Reply } from '#tests/support/fakeDelivery.ts'

const fake = await fakeDelivery()
const options = { url: `${fake.url}/`, site: 'prc-florida', locale: 'en' } as const
const clientWith = (over = {}) => createClient({ ...options, longestWaitMs: 20, ...over })
const urls = () => fake.asked.map(({ url }) => url)

beforeEach(() => {
  fake.asked.length = 0
  fake.replies = [json({ items: [], total: 0, nextCursor: null })]
})

describe('addresses', () => {
  test('lists are written with commas, nothing is sent for what is left out', async () => {
    await clientWith().treatments.list({
      kind: ['implanted-device', 'injection'],
      condition: undefined,
      fields: ['title'],
    })
    expect(urls()).toEqual([
      '/v1/prc-florida/treatments?locale=en&kind=implanted-device%2Cinjection&fields=title',
    ])
  })

  test('a slug cannot lead elsewhere', async () => {
    await clientWith().pages.get('../../secret?x=1#y', { locale: 'es' })
    expect(urls()).toEqual(['/v1/prc-florida/pages/..%2F..%2Fsecret%3Fx%3D1%23y?locale=es'])
  })

  test('each method asks its own', async () => {
    const client = clientWith()
    await client.site()
    await client.navigation({ channel: 'kiosk' })
    await client.manifest()
    await client.resolve('/es/x')
    await client.search('pain pump', { type: ['faqs'] })
    await client.changes.list({ since: '7' })
    expect(urls()).toEqual([
      '/v1/prc-florida?locale=en',
      '/v1/prc-florida/navigation?locale=en&channel=kiosk',
      '/v1/prc-florida/manifest',
      '/v1/prc-florida/resolve?path=%2Fes%2Fx',
      '/v1/prc-florida/search?q=pain%20pump&locale=en&type=faqs',
      '/v1/changes?since=7',
    ])
  })

  test('all cards come page after page', async () => {
    fake.replies = [
      json({ items: [{ id: 'a' }, { id: 'b' }], total: 3, nextCursor: 'two' }),
      json({ items: [{ id: 'c' }], total: 3, nextCursor: null }),
    ]
    const ids: string[] = []
    for await (const { id } of clientWith().faqs.all()) ids.push(id)
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(urls()[1]).toContain('cursor=two')
  })
})

test('documents have the type of their kind and language', () => {
  const client = createClient({ ...options, fetch: async () => new Response('{}') })
  expectTypeOf(client.treatments.get('x')).resolves.toEqualTypeOf<In<'en', Treatment>>()
  expectTypeOf(client.treatments.get('x', { locale: 'es' })).resolves.toEqualTypeOf<In<'es', Treatment>>()
  expectTypeOf(client.faqs.list({ fields: ['title'] })).resolves.toHaveProperty('items')
  // @ts-expect-error there is no such language
  void (() => client.treatments.get('x', { locale: 'fr' }))
  // @ts-expect-error a treatment has no topic
  void (() => client.treatments.list({ topic: ['recovery'] }))
})

describe('validators', () => {
  const withEtag: Reply = (res, { headers }) =>
    headers['if-none-match'] === '"1"'
      ? json(null, 304)(res, { url: '', headers })
      : json({ n: 1 }, 200, { etag: '"1"' })(res, { url: '', headers })

  test('an unchanged answer is not sent again, and each caller has an object of its own', async () => {
    fake.replies = [withEtag]
    const client = clientWith()
    const first = await client.site()
    const second = await client.site()
    expect(second).toEqual(first)
    expect(second).not.toBe(first)
    expect(fake.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"'])
  })

  test('only so many are kept', async () => {
    fake.replies = [withEtag]
    const client = clientWith({ keep: 2 })
    for (const slug of ['a', 'b', 'c', 'a']) await client.pages.get(slug)
    expect(fake.asked.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    await client.pages.get('c')
    expect(fake.asked.at(-1)?.headers['if-none-match']).toBe('"1"')
  })
})

describe('failures', () => {
  test('a problem becomes an error with its code', async () => {
    fake.replies = [
      json({ type: 'urn:prc-alliance:problem:gone', title: 'Gone', status: 410, reason: 'moved' }, 410),
    ]
    const error = await clientWith()
      .pages.get('x')
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DeliveryProblem)
    expect(error).toMatchObject({ code: 'gone', status: 410, isMissing: true, withdrawn: 'moved' })
    expect(fake.asked).toHaveLength(1)
  })

  test.each([
    ['too-many-requests', 429],
    ['not-ready', 503],
  ])('%s is tried again after the time the API says', async (code, status) => {
    fake.replies = [problem(code, status, { 'retry-after': '0' }), json({ name: 'x' })]
    expect(await clientWith().site()).toEqual({ name: 'x' })
    expect(fake.asked).toHaveLength(2)
  })

  test('a wait that is too long is left to the caller', async () => {
    fake.replies = [problem('too-many-requests', 429, { 'retry-after': '3600' })]
    await expect(clientWith().site()).rejects.toMatchObject({ retryAfterMs: 3_600_000 })
    expect(fake.asked).toHaveLength(1)
  })

  test('it gives up after the attempts it has', async () => {
    fake.replies = [problem('not-ready', 503)]
    await expect(clientWith({ retries: 2 }).site()).rejects.toMatchObject({ code: 'not-ready' })
    expect(fake.asked).toHaveLength(3)
  })

  test('a page of a proxy is an error as well', async () => {
    fake.replies = [
      (res) => {
        res.writeHead(502, { 'content-type': 'text/html' })
        res.end('<h1>Bad gateway</h1>')
      },
    ]
    await expect(clientWith({ retries: 0 }).site()).rejects.toMatchObject({ code: 'not-ready', status: 502 })
  })

  test('no answer in time is told, also when it stops half way', async () => {
    for (const silent of [
      () => undefined,
      (res: Parameters<Reply>[0]) => void res.write('{'),
    ] satisfies Reply[]) {
      fake.replies = [silent]
      const error = await clientWith({ retries: 0, timeoutMs: 50 })
        .site()
        .catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(DeliveryUnreachable)
      expect(String(error)).toContain('within 50 ms')
    }
  })

  test('a caller can call it off, also while it waits for another attempt', async () => {
    fake.replies = [problem('not-ready', 503, { 'retry-after': '20' })]
    const controller = new AbortController()
    const asked = clientWith({ longestWaitMs: 60_000 }).site({ signal: controller.signal })
    await expect.poll(() => fake.asked.length).toBe(1)
    controller.abort(new Error('called off'))
    await expect(asked).rejects.toThrow('called off')
  })

  test('Retry-After is seconds or a date', () => {
    const now = Date.parse('2026-01-01T00:00:00Z')
    expect(readRetryAfter('2', now)).toBe(2000)
    expect(readRetryAfter('Thu, 01 Jan 2026 00:00:05 GMT', now)).toBe(5000)
    expect(readRetryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0)
    expect([readRetryAfter(null, now), readRetryAfter('', now), readRetryAfter('soon', now)]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('following changes', () => {
  const change = (cursor: string, over: Partial<Change> = {}): Partial<Change> => ({
    cursor,
    event: 'published',
    sites: null,
    formerSites: null,
    ...over,
  })
  const streaming =
    (...events: string[]): Reply =>
    (res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' })
      res.end(events.join(''))
    }
  const eventOf = (one: Partial<Change>) =>
    `id: ${one.cursor}\nevent: ${one.event}\ndata: ${JSON.stringify(one)}\n\n`

  /** The cursors of the first changes. */
  async function cursors(count: number, follow = {}): Promise<string[]> {
    const found: string[] = []
    for await (const { cursor } of clientWith().changes.follow({ pollMs: 1, longestWaitMs: 5, ...follow })) {
      found.push(cursor)
      if (found.length === count) break
    }
    return found
  }

  test('a stream that ends is taken up where it stopped', async () => {
    fake.replies = [
      streaming(':hello\n\n', eventOf(change('1')), eventOf(change('2'))),
      streaming(eventOf(change('3'))),
    ]
    expect(await cursors(3, { since: '0' })).toEqual(['1', '2', '3'])
    expect(urls()).toEqual(['/v1/changes/stream?since=0', '/v1/changes/stream?since=2'])
  })

  test('a stream that breaks within an event loses nothing', async () => {
    const whole = eventOf(change('2'))
    fake.replies = [
      (res) => {
        res.writeHead(200, { 'content-type': 'text/event-stream' })
        res.write(eventOf(change('1')) + whole.slice(0, 20), () => res.destroy())
      },
      streaming(whole),
    ]
    expect(await cursors(2, { since: '0' })).toEqual(['1', '2'])
    expect(urls().at(-1)).toBe('/v1/changes/stream?since=1')
  })

  test('a silent stream is taken for broken', async () => {
    fake.replies = [
      (res) => void res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders(),
      streaming(eventOf(change('1'))),
    ]
    expect(await cursors(1, { since: '0', silenceMs: 30 })).toEqual(['1'])
  })

  test('without a stream it asks now and then', async () => {
    fake.replies = [
      problem('not-found', 404),
      json({ changes: [change('1'), change('2')], cursor: '2', more: true }),
      json({ changes: [], cursor: '2', more: false }),
      problem('not-ready', 503, { 'retry-after': '0' }),
      json({ changes: [change('3')], cursor: '3', more: false }),
    ]
    expect(await cursors(3, { since: '0' })).toEqual(['1', '2', '3'])
    expect(urls().slice(1)).toEqual([0, 2, 2, 2].map((since) => `/v1/changes?since=${since}`))
  })

  test('it begins now unless told where', async () => {
    fake.replies = [json({ cursor: '41', items: [] }), streaming(eventOf(change('42')))]
    expect(await cursors(1)).toEqual(['42'])
    expect(urls()).toEqual(['/v1/prc-florida/manifest', '/v1/changes/stream?since=41'])
  })

  test('changes of other websites alone are passed over', async () => {
    const elsewhere = change('1', { sites: ['prc-texas'], formerSites: ['prc-texas'] })
    const movedOut = change('2', { sites: ['prc-texas'], formerSites: ['prc-florida'] })
    const here = change('3', { sites: ['prc-florida'], formerSites: [] })
    fake.replies = [streaming(...[elsewhere, movedOut, here].map(eventOf))]
    expect(await cursors(2, { since: '0' })).toEqual(['2', '3'])
    expect(await cursors(3, { since: '0', allSites: true })).toEqual(['1', '2', '3'])
  })

  test('a cursor of another database ends it with the reason', async () => {
    fake.replies = [problem('invalid-parameter', 400)]
    await expect(cursors(1, { since: '999' })).rejects.toMatchObject({ code: 'invalid-parameter' })
  })

  test('it ends without an error when called off', async () => {
    fake.replies = [(res) => void res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()]
    const controller = new AbortController()
    const followed = cursors(1, { since: '0', signal: controller.signal })
    await expect.poll(() => fake.asked.length).toBe(1)
    controller.abort()
    expect(await followed).toEqual([])
  })

  test('events are read however their bytes are cut', async () => {
    const text = 'event: a\r\ndata: 1\r\ndata: é2\r\nid: 7\r\n\r\n: only alive\n\ndata:3\n\n'
    const bytes = new TextEncoder().encode(text)
    for (const size of [1, 2, 3, 7, bytes.length]) {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
          controller.close()
        },
      })
      const found = []
      for await (const event of readEvents(body)) found.push(event)
      expect(found).toEqual([
        { event: 'a', id: '7', data: '1\né2' },
        { event: 'message', id: '7', data: '3' },
      ])
    }
  })
})
