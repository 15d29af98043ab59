import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { type ChangesStream, changesStream, type StreamOptions } from '#src/delivery/http/stream.ts'
import type { PlacedChange } from '#src/publishing/publishedStore.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const change = (seq: number, padding = ''): PlacedChange => ({
  seq,
  row: `treatments:${seq}:en`,
  event: seq % 2 ? 'published' : 'withdrawn',
  type: 'treatments',
  id: String(seq),
  locale: 'en',
  slug: `slug-${seq}${padding}`,
  formerSlug: null,
  sites: null,
  formerSites: null,
  hash: null,
  reason: null,
  at: '2026-01-01T00:00:00.000Z',
  tags: [],
})

/** A log without a database, and a server that streams it. */
async function aStream(options: Partial<StreamOptions> = {}, length = 0) {
  const log = Array.from({ length }, (_, index) => change(index + 1))
  let listener: (changes: readonly PlacedChange[]) => void = () => undefined
  const stream: ChangesStream = changesStream({
    delivery: {
      get cursor() {
        return log.length
      },
      changesAfter: (since, limit) => log.slice(since, since + limit),
      reader: {} as never,
    },
    subscribe: (given) => {
      listener = given
    },
    ...options,
  })
  const server = createServer(stream.handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    stream,
    openConnections: () => promisify(server.getConnections.bind(server))(),
    port: (server.address() as AddressInfo).port,
    add: (changes: PlacedChange[]) => {
      log.push(...changes)
      listener(changes)
    },
    replaceDatabase: () => listener([]),
  }
}

interface Client {
  answer: IncomingMessage
  text(): string
  length(): number
  /** Places of the events that came, in order. */
  places(): number[]
}

async function connect(
  port: number,
  {
    headers = {},
    method = 'GET',
    query = '',
  }: { headers?: Record<string, string>; method?: string; query?: string } = {},
): Promise<Client> {
  const req = request({ port, host: '127.0.0.1', path: `/v1/changes/stream${query}`, headers, method }).end()
  stops.push(() => req.destroy())
  req.on('error', () => undefined)
  const [answer] = (await once(req, 'response')) as [IncomingMessage]
  let text = ''
  answer.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  answer.on('error', () => undefined)
  return {
    answer,
    text: () => text,
    length: () => text.length,
    places: () => [...text.matchAll(/^id: (\d+)\nevent: /gm)].map(([, place]) => Number(place)),
  }
}

const upTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

test('a reader without a place is told its place and only of new changes, in the form of the feed', async () => {
  const { add, port } = await aStream({}, 3)
  const { answer, places, text } = await connect(port)
  expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store, no-transform',
  ])
  add([change(4), change(5)])
  await vi.waitFor(() => expect(places()).toEqual([4, 5]))
  expect(text()).toMatch(
    /^retry: \d+\nid: 3\n\nid: 4\nevent: withdrawn\ndata: \{"cursor":"4","event":"withdrawn",/,
  )
  expect(text()).toContain('\n\nid: 5\nevent: published\ndata: {"cursor":"5",')
})

test('a reader goes on after its last event, which wins over since; a long way in one go', async () => {
  const { port } = await aStream({}, 950)
  const all = await connect(port, { query: '?since=0' })
  await vi.waitFor(() => expect(all.places()).toEqual(upTo(950)))
  const rest = await connect(port, { query: '?since=0', headers: { 'last-event-id': '940' } })
  await vi.waitFor(() => expect(rest.places()).toEqual(upTo(950, 941)))
})

test('quiet streams get heartbeats', async () => {
  const { port } = await aStream({ heartbeatMs: 10 })
  const { text } = await connect(port)
  await vi.waitFor(() => expect(text()).toContain(': still here\n\n: still here\n\n'))
})

test.each([
  ['?since=9', {}, 400, 'invalid-parameter'],
  ['?since=x', {}, 400, 'invalid-parameter'],
  ['?sinse=0', {}, 400, 'invalid-parameter'],
  ['', { headers: { 'last-event-id': '-1' } }, 400, 'invalid-parameter'],
  ['', { method: 'POST' }, 405, 'method-not-allowed'],
])('“%s” %j is refused', async (query, rest, status, code) => {
  const { port } = await aStream({}, 3)
  const { answer, text } = await connect(port, { query, ...rest })
  await vi.waitFor(() => expect(answer.readableEnded).toBe(true))
  expect([answer.statusCode, JSON.parse(text()).type]).toEqual([status, `urn:prc-alliance:problem:${code}`])
})

test('one client, and all together, may hold only so many streams; a closed one makes room', async () => {
  const { port } = await aStream({
    maxPerClient: 2,
    maxStreams: 3,
    clientOf: ({ headers }) => String(headers['x-client']),
  })
  const ask = (client: string) => connect(port, { headers: { 'x-client': client } })
  const first = await ask('a')
  await ask('a')
  const third = await ask('a')
  expect([third.answer.statusCode, third.answer.headers['retry-after']]).toEqual([429, '10'])
  expect((await ask('b')).answer.statusCode).toBe(200)
  expect((await ask('c')).answer.statusCode).toBe(429)
  first.answer.destroy()
  await vi.waitFor(async () => expect((await ask('c')).answer.statusCode).toBe(200))
})

test('a reader that takes nothing is dropped, the others go on', async () => {
  const { add, openConnections, port } = await aStream({ heartbeatMs: 150 })
  const slow = await connect(port)
  slow.answer.pause()
  const quick = await connect(port)
  const padding = 'x'.repeat(50_000)
  for (let place = 1; place <= 500; place += 10)
    add(upTo(place + 9, place).map((seq) => change(seq, padding)))
  await vi.waitFor(() => expect(quick.length()).toBeGreaterThan(500 * padding.length), 10_000)
  await vi.waitFor(async () => expect(await openConnections()).toBe(1), 5000)
  slow.answer.resume()
  await vi.waitFor(() => expect(slow.answer.closed).toBe(true))
  expect(slow.places().length).toBeLessThan(500)
  expect(quick.places()).toEqual(upTo(500))
})

test('streams end when the process stops and when the database was replaced', async () => {
  const { port, replaceDatabase, stream } = await aStream()
  const first = await connect(port)
  replaceDatabase()
  await vi.waitFor(() => expect(first.answer.complete).toBe(true))
  const second = await connect(port)
  stream.close()
  await vi.waitFor(() => expect(second.answer.complete).toBe(true))
  expect((await connect(port)).answer.statusCode).toBe(503)
})
