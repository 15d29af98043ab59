/** Thousands of requests that no honest caller sends: no fault of ours, no hang, no growth. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routes } from '#src/delivery/http/allRoutes.ts'
import { Router } from '#src/delivery/http/router.ts'
import { caller, signIn } from '#tests/support/api.ts'
import { aSite, builders } from '#tests/support/builders.ts'
import { type HostileRead, hostileRead } from '#tests/support/hostileDelivery.ts'
import { rawRequest } from '#tests/support/raw.ts'
import { sendUntidied } from '#tests/support/sendUntidied.ts'
import { startServer } from '#tests/support/startServer.ts'

/** Another run: HOSTILE_SEED=7 HOSTILE_REQUESTS=20000 and this test. */
const seed = Number(process.env['HOSTILE_SEED'] ?? 20261122)
const count = Number(process.env['HOSTILE_REQUESTS'] ?? 3000)
const slowestMs = 5000
const mostGrowthMib = 120

const server = await startServer({
  env: {
    // A server that kept something of every request would run out of this, and end.
    NODE_OPTIONS: '--max-old-space-size=256',
    DELIVERY_CACHE_MIB: '2',
    DELIVERY_REQUESTS_PER_MINUTE: '10000000',
    TRUST_PROXY: 'true',
  },
})
const admin = await signIn(server)
const publish = async (collection: string, data: object) => {
  const made = await admin.post(`/api/${collection}`, { ...data, _status: 'published' })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
}
await publish('sites', aSite({ key: 'hostile-site' }))
for (const [collection, build] of Object.entries(builders))
  await publish(collection, build({ slug: 'hostile' }))

/** How many answers of 2xx, 3xx, 4xx there were. */
const answers = new Map<string, number>()
const routed = new Set<string>()
const router = new Router(routes)

interface Fault {
  why: string
  request: HostileRead
}

/** What is wrong with the answer, or nothing. */
async function send(hostile: HostileRead): Promise<Fault | undefined> {
  const headers: Record<string, string> = { ...hostile.headers }
  if (hostile.body !== undefined) headers['content-length'] = String(Buffer.byteLength(hostile.body))
  const came = await sendUntidied(server.url, { ...hostile, headers }, slowestMs)
  if (came === null) return undefined
  const why = 'fault' in came ? came.fault : faultIn(hostile, came.status, came.headers, came.text)
  return why ? { why, request: hostile } : undefined
}

function faultIn(
  { method, target }: HostileRead,
  status: number,
  headers: Record<string, unknown>,
  text: string,
): string | undefined {
  const kind = String(status)[0] ?? ''
  answers.set(kind, (answers.get(kind) ?? 0) + 1)
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`
  if (headers['x-injected'] ?? headers['x-a']) return 'a header came from the request'
  if (status < 400) noteRoute(target)
  if (status < 400 || method === 'HEAD' || headers['content-encoding']) return undefined
  if (text === '' && [400, 408, 417, 431].includes(status)) return undefined // Node's own parser
  try {
    const body = JSON.parse(text)
    return body.status === status || Array.isArray(body.errors)
      ? undefined
      : `${status} is no problem: ${text}`
  } catch {
    return `status ${status} is no JSON: ${text.slice(0, 300)}`
  }
}

function noteRoute(target: string): void {
  try {
    routed.add(router.expect(target.split('?', 1)[0] ?? '').route.name)
  } catch {
    // Of another part of the server.
  }
}

/** Memory of the server in MiB; 0 where the system does not say. */
function memoryMib(): number {
  try {
    const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

async function sendAll(requests: readonly HostileRead[]): Promise<Fault[]> {
  const faults: Fault[] = []
  const queue = requests.values()
  const worker = async () => {
    for (const hostile of queue) {
      const fault = await send(hostile)
      if (fault) faults.push(fault)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return faults
}

test(`${count} hostile reads (seed ${seed}) meet no fault, no hang and no growth`, {
  timeout: 600_000,
}, async () => {
  const requests = fc.sample(hostileRead, { seed, numRuns: count })
  const half = Math.floor(count / 2)

  const faults = await sendAll(requests.slice(0, half))
  const before = memoryMib()
  faults.push(...(await sendAll(requests.slice(half))))

  const shown = faults
    .slice(0, 40)
    .map(({ why, request: hostile }) => `${why}\n    ${JSON.stringify(hostile).slice(0, 600)}`)
  expect(faults.length, `${faults.length} faults with seed ${seed}:\n${shown.join('\n')}`).toBe(0)
  expect(memoryMib() - before).toBeLessThan(mostGrowthMib)
  // Refused at the first door, all of them would prove little.
  for (const kind of ['2', '4'])
    expect(answers.get(kind) ?? 0, `answers of ${kind}xx`).toBeGreaterThan(count / 10)
  expect(routes.map(({ name }) => name).filter((name) => !routed.has(name))).toEqual([])
})

test.each([
  ['no Host', ['GET /v1/hostile-site HTTP/1.1', '', '']],
  ['the oldest HTTP', ['GET /v1/hostile-site', '', '']],
  ['HTTP/1.0', ['GET /v1/hostile-site HTTP/1.0', '', '']],
  ['a blank before the colon', ['GET /v1/hostile-site HTTP/1.1', 'Host : x', '', '']],
  ['bytes of another protocol', ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', '', '']],
  [
    'bytes beyond ASCII in the address',
    ['GET /v1/\xff\xfe HTTP/1.1', 'Host: x', 'Connection: close', '', ''],
  ],
  ['a head that is too long', ['GET /v1/x HTTP/1.1', 'Host: x', `A: ${'x'.repeat(70_000)}`, '', '']],
  [
    'an address that is too long',
    [`GET /v1/${'x'.repeat(20_000)} HTTP/1.1`, 'Host: x', 'Connection: close', '', ''],
  ],
  [
    'two lengths',
    [
      'POST /v1/graphql HTTP/1.1',
      'Host: x',
      'Content-Length: 4',
      'Transfer-Encoding: chunked',
      '',
      '0',
      '',
      '',
    ],
  ],
  [
    'a broken chunk',
    ['POST /v1/graphql HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked', '', 'zz', 'x', '0', '', ''],
  ],
  [
    'a body where none belongs',
    ['GET /v1/hostile-site HTTP/1.1', 'Host: x', 'Content-Length: 3', 'Connection: close', '', 'abc'],
  ],
  [
    'another protocol to change to',
    ['GET /v1/hostile-site HTTP/1.1', 'Host: x', 'Upgrade: websocket', 'Connection: Upgrade, close', '', ''],
  ],
  ['a tunnel', ['CONNECT /v1/hostile-site HTTP/1.1', 'Host: x', '', '']],
])('over a bare socket, %s is answered or cut off', async (_what, lines) => {
  const { status } = await rawRequest(server, lines, slowestMs)
  expect(status).toBeLessThan(500)
})

test('many requests in one go over one connection are answered in their order', async () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    at % 2 ? '/v1/hostile-site' : `/v1/hostile-site/treatments/none-${at}`,
  )
  const head = (path: string, last: boolean) =>
    [`GET ${path} HTTP/1.1`, 'Host: x', ...(last ? ['Connection: close'] : []), '', ''].join('\r\n')
  const { body, status } = await rawRequest(server, [
    many.map((path, at) => head(path, at === many.length - 1)).join(''),
  ])
  const statuses = [status, ...[...body.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => Number(code))]
  expect(statuses).toEqual(many.map((_, at) => (at % 2 ? 200 : 404)))
})

test('afterwards the server is alive and has logged no fault of its own', async () => {
  expect((await caller(server).get('/v1/hostile-site/treatments/hostile')).status).toBe(200)
  const faults = server.lines.filter(
    (line) => /"level":(50|60)/.test(line) || /^\s*(Uncaught|Unhandled)/.test(line),
  )
  expect(faults.slice(0, 5)).toEqual([])
})
